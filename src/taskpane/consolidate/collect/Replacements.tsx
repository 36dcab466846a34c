import { makeStyles, tokens } from "@fluentui/react-components";
import type { Preview, PreviewReplacement } from "../../../actions/preview";
import { INTAKE_WORDS } from "../../../words/pane/intake";
import { Disclosure } from "../../shared/Disclosure";
import { millionText } from "../../shared/figures";
import { useWords } from "../../shared/language";
import { PlainLink } from "../../shared/PlainLink";
import { preferFile, preferNewest } from "../decisions";
import type { Consolidation } from "../useConsolidation";
import { deltaText } from "./amounts";
import { RowChanges } from "./RowChanges";

const useStyles = makeStyles({
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  fact: { color: tokens.colorNeutralForeground2 },
});

function Money({ difference }: Pick<PreviewReplacement, "difference">) {
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).changes;
  const { budget, executed } = difference.money;
  const line = (name: string, { before, after, delta }: typeof budget) =>
    words.total(name, millionText(before), millionText(after), deltaText(delta));
  return (
    <div className={styles.note}>
      {[
        budget.delta === 0 ? null : line(words.budget, budget),
        executed.delta === 0 ? null : line(words.executed, executed),
      ]
        .filter((text) => text !== null)
        .map((text) => (
          <div key={text}>{text}</div>
        ))}
    </div>
  );
}

interface ReplacementsProps {
  readonly preview: Preview;
  readonly consolidation: Consolidation;
}

/** Digests of all files of the department in sight: a choice is one among these. */
function inSight(preview: Preview, department: string): readonly string[] {
  return preview.files
    .filter(({ sheets }) => sheets.some((sheet) => sheet.department === department))
    .map(({ sha256 }) => sha256);
}

function Replacement({
  replacement,
  preview,
  consolidation,
}: ReplacementsProps & { replacement: PreviewReplacement }) {
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).changes;
  const { department, olderFile, newerFile, difference, isNew, chosen } = replacement;
  const { changed, added, removed } = difference;
  const aside = [
    words.rowsChanged(changed.length, added.length, removed.length),
    ...(chosen ? [words.chosenBefore] : []),
    ...(isNew ? [] : [words.replacedBefore]),
  ].join(" · ");
  return (
    <Disclosure title={words.replacedTitle(department)} aside={aside} open={isNew}>
      <div className={styles.note}>
        <div>
          <span className={styles.fact}>{words.replaced}</span> {olderFile}
        </div>
        <div>
          <span className={styles.fact}>{words.counts}</span> {newerFile}
        </div>
      </div>
      <Money difference={difference} />
      <RowChanges difference={difference} />
      <div className={styles.links}>
        <PlainLink
          onClick={() =>
            consolidation.choose(preferFile(preview.choices, replacement, inSight(preview, department)))
          }
        >
          {words.useInstead(olderFile)}
        </PlainLink>
        {chosen && (
          <PlainLink onClick={() => consolidation.choose(preferNewest(preview.choices, department))}>
            {words.useNewest}
          </PlainLink>
        )}
      </div>
    </Disclosure>
  );
}

/** Each department's replaced file against the one that counts. What is new stands open. */
export function Replacements({ preview, consolidation }: ReplacementsProps) {
  return (
    <div>
      {preview.replacements.map((replacement) => (
        <Replacement
          key={`${replacement.department} ${replacement.olderSha256}`}
          replacement={replacement}
          preview={preview}
          consolidation={consolidation}
        />
      ))}
    </div>
  );
}
