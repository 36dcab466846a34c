import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Preview } from "../../../actions/preview";
import { COLLECT_WORDS } from "../../../words/pane/collect";
import { INTAKE_WORDS } from "../../../words/pane/intake";
import { REFUSAL_WORDS } from "../../../words/refusals";
import { Disclosure } from "../../shared/Disclosure";
import { useLanguage, useWords } from "../../shared/language";
import { PlainLink } from "../../shared/PlainLink";
import { Section } from "../../shared/Section";
import { ToneSymbol } from "../../shared/ToneSymbol";
import { keptFiles } from "../readiness";
import type { Consolidation } from "../useConsolidation";
import { useFileListStyles } from "./fileListStyles";
import { WindowedList } from "./WindowedList";

const useStyles = makeStyles({
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "center" },
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL },
});

interface KeptLine {
  readonly key: string;
  readonly file: string;
  readonly detail: string;
  /** What to do about it, where something is to be done. */
  readonly caution: string | null;
}

function useLines(preview: Preview): readonly KeptLine[] {
  const words = useWords(COLLECT_WORDS);
  const refusals = REFUSAL_WORDS[useLanguage()];
  const files = preview.files.filter(({ origin }) => origin === "kept");
  const refused = preview.refused.filter(({ origin }) => origin === "kept");
  return [
    ...files.map(({ key, file, sheets, linked }) => ({
      key,
      file,
      detail: sheets
        .map(({ department, rows }) => words.readDetail(department ?? words.noDepartment, rows))
        .join(", "),
      caution: linked ? words.linked : null,
    })),
    ...refused.map(({ key, file, reason }) => ({ key, file, detail: refusals[reason].what, caution: null })),
  ];
}

function Lines({ preview, consolidation }: { preview: Preview; consolidation: Consolidation }) {
  const styles = useStyles();
  const list = useFileListStyles();
  const words = useWords(INTAKE_WORDS).kept;
  return (
    <WindowedList
      items={useLines(preview)}
      keyOf={({ key }) => key}
      render={({ key, file, detail, caution }) => (
        <div className={styles.line}>
          <div>
            <div className={list.name} title={file}>
              {file}
            </div>
            <div className={list.detail}>{detail}</div>
            {caution !== null && (
              <div className={list.detail}>
                <ToneSymbol tone="caution" /> {caution}
              </div>
            )}
          </div>
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.leaveOut(file)}
            onClick={() => consolidation.leaveOut(key)}
          />
        </div>
      )}
    />
  );
}

/** What earlier runs left in the workbook. Nothing of it goes but by the coordinator's own hand. */
export function KeptFiles({ consolidation }: { readonly consolidation: Consolidation }) {
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).kept;
  const { preview, leaveOut } = consolidation.state.intake;
  if (preview === null) return null;
  const files = keptFiles(consolidation.state);
  const refused = preview.refused.filter(({ origin }) => origin === "kept");
  const departments = new Set(
    files.flatMap(({ sheets }) => sheets.flatMap(({ department }) => department ?? [])),
  );
  const linked = files.filter((file) => file.linked);
  const isLess = leaveOut === "all" || leaveOut.length > 0;
  if (files.length + refused.length === 0 && !isLess) return null;
  return (
    <Section title={words.title} aside={words.files(files.length + refused.length)}>
      {preview.repeated.length > 0 && (
        <div className={styles.note}>{words.repeated(preview.repeated.length)}</div>
      )}
      {leaveOut !== "all" && linked.length > 0 && (
        <div className={styles.note}>
          <ToneSymbol tone="caution" /> {words.linked(linked.length)}
        </div>
      )}
      {leaveOut !== "all" && files.length + refused.length > 0 && (
        <Disclosure title={words.summary(departments.size)}>
          <div className={styles.note}>{words.workbook}</div>
          <Lines preview={preview} consolidation={consolidation} />
          <div>
            <PlainLink onClick={consolidation.beginAfresh}>{words.afresh}</PlainLink>
          </div>
        </Disclosure>
      )}
      {isLess && (
        <div className={styles.links}>
          <span className={styles.note}>
            {leaveOut === "all" ? words.afreshSaid : words.leftOut(leaveOut.length)}
          </span>
          <PlainLink onClick={consolidation.takeBack}>{words.bringBack}</PlainLink>
        </div>
      )}
    </Section>
  );
}
