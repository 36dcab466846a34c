import { makeStyles, tokens } from "@fluentui/react-components";
import type { Preview } from "../../../actions/preview";
import type { ContestedProject, Share } from "../../../actions/projectShares";
import { INTAKE_WORDS } from "../../../words/pane/intake";
import { skippedText } from "../../../words/skippedSheets";
import { Disclosure } from "../../shared/Disclosure";
import { millionText } from "../../shared/figures";
import { useLanguage, useWords } from "../../shared/language";
import { PlainLink } from "../../shared/PlainLink";
import { preferRow } from "../decisions";
import type { Consolidation } from "../useConsolidation";
import { WindowedList } from "./WindowedList";

const useStyles = makeStyles({
  row: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  fact: { color: tokens.colorNeutralForeground2 },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
});

interface ChangesProps {
  readonly preview: Preview;
}

function ShareLine({ share, note }: { readonly share: Share; readonly note?: string }) {
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).changes;
  return (
    <div>
      {share.department}
      {note !== undefined && ` (${note})`}{" "}
      <span className={styles.fact}>
        {words.amounts(millionText(share.budget), millionText(share.executed))}
      </span>
    </div>
  );
}

function Contest({
  contest,
  choose,
}: {
  readonly contest: ContestedProject;
  readonly choose: (department: string | null) => void;
}) {
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).changes;
  const { project, name, counted, left, chosen } = contest;
  return (
    <div className={styles.row}>
      <div className={styles.name}>
        {project} {name}
      </div>
      {counted !== null && <ShareLine share={counted} note={words.counts} />}
      {left.map((share) => (
        <ShareLine key={`${share.source.file} ${share.source.row}`} share={share} />
      ))}
      <div className={styles.links}>
        {[...new Set(left.map(({ department }) => department))].map((department) => (
          <PlainLink key={department} onClick={() => choose(department)}>
            {words.useRow(department)}
          </PlainLink>
        ))}
        {chosen && <PlainLink onClick={() => choose(null)}>{words.useRegistered}</PlainLink>}
      </div>
    </div>
  );
}

/** Projects that several departments sent, of which one counts: either can be made to. */
export function Contested({
  preview,
  consolidation,
}: ChangesProps & { readonly consolidation: Consolidation }) {
  const words = useWords(INTAKE_WORDS).changes;
  const { contested, choices } = preview;
  if (contested.length === 0) return null;
  return (
    <Disclosure title={words.contestedTitle} aside={contested.length}>
      <WindowedList
        items={contested}
        keyOf={({ project }) => project}
        render={(contest) => (
          <Contest
            contest={contest}
            choose={(department) => consolidation.choose(preferRow(choices, contest.project, department))}
          />
        )}
      />
    </Disclosure>
  );
}

/** Rows that counted in the last run and are no longer there. */
export function Vanished({ preview }: ChangesProps) {
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).changes;
  const { vanished } = preview;
  if (vanished.length === 0) return null;
  return (
    <Disclosure title={words.vanishedTitle} aside={vanished.length} open>
      <WindowedList
        items={vanished}
        keyOf={({ source }) => `${source.file} ${source.sheet} ${source.row}`}
        render={({ project, name, department, budget }) => (
          <div className={styles.row}>
            <span className={styles.name}>
              {project} {name}
            </span>{" "}
            <span className={styles.fact}>
              {department} · {words.budget} {millionText(budget)}
            </span>
          </div>
        )}
      />
    </Disclosure>
  );
}

/** Projects of several departments, whose amounts add up, unless one of them has already given the whole. */
export function Joint({ preview, consolidation }: ChangesProps & { readonly consolidation: Consolidation }) {
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).changes;
  if (preview.joint.length === 0) return null;
  return (
    <Disclosure title={words.jointTitle} aside={preview.joint.length}>
      <WindowedList
        items={preview.joint}
        keyOf={({ project }) => project}
        render={({ project, name, shares }) => (
          <div className={styles.row}>
            <div className={styles.name}>
              {project} {name}
            </div>
            {shares.map((share) => (
              <ShareLine key={share.department} share={share} />
            ))}
            <div className={styles.links}>
              {shares.map(({ department }) => (
                <PlainLink
                  key={department}
                  onClick={() => consolidation.choose(preferRow(preview.choices, project, department))}
                >
                  {words.useOnly(department)}
                </PlainLink>
              ))}
            </div>
          </div>
        )}
      />
    </Disclosure>
  );
}

/** Sheets of the files that were no submissions, each with its reason. */
export function Skipped({ preview }: ChangesProps) {
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).changes;
  const language = useLanguage();
  const lines = preview.files
    .filter(({ origin }) => origin !== "workbook")
    .flatMap(({ file, skipped }) => skipped.map(({ sheet, ...reason }) => ({ file, sheet, reason })));
  if (lines.length === 0) return null;
  return (
    <Disclosure title={words.skippedTitle} aside={lines.length}>
      <WindowedList
        items={lines}
        keyOf={({ file, sheet }) => `${file} ${sheet}`}
        render={({ file, sheet, reason }) => (
          <div className={styles.row}>
            <div className={styles.name}>{sheet}</div>
            <span className={styles.fact}>
              {skippedText(reason, language)} · {file}
            </span>
          </div>
        )}
      />
    </Disclosure>
  );
}
