import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { ReportPreview } from "../../../actions/reporting/reportPapers";
import { REPORT_PANE_WORDS } from "../../../words/pane/report";
import { Callout } from "../../shared/Callout";
import { Disclosure } from "../../shared/Disclosure";
import { useWords } from "../../shared/language";
import { ProblemCallout } from "../../shared/ProblemCallout";
import { useFound } from "../result/useFound";
import type { ReportServices } from "./ReportServices";
import { useReport, type ReportWork } from "./useReport";

/** Cells a reader can take in. */
const CELLS_SHOWN = 5;
const INDENTS = ["0", tokens.spacingHorizontalS, tokens.spacingHorizontalL, tokens.spacingHorizontalXXL];

const useStyles = makeStyles({
  paper: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // The page goes on: what is shown fades at its foot by ending, not by colour.
    borderBottomStyle: "dashed",
  },
  title: { fontWeight: tokens.fontWeightSemibold, textAlign: "center" },
  basis: { textAlign: "right", color: tokens.colorNeutralForeground2 },
  heading: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalS },
  line: { overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function Beginning({ preview }: { readonly preview: ReportPreview }) {
  const styles = useStyles();
  const words = useWords(REPORT_PANE_WORDS);
  return (
    <div className={styles.paper} role="group" aria-label={words.begins}>
      <div className={styles.title}>{preview.title}</div>
      <div className={styles.basis}>{preview.basis}</div>
      {preview.lines.map(({ level, text }, index) => (
        <div
          key={`${index} ${text}`}
          className={mergeClasses(styles.line, level === 0 && styles.heading)}
          style={{ paddingLeft: INDENTS[level] }}
        >
          {text}
        </div>
      ))}
    </div>
  );
}

/** What the report says of itself, before it is made. */
function Caveats({ preview: { status, edited } }: { readonly preview: ReportPreview }) {
  const words = useWords(REPORT_PANE_WORDS);
  const rest = edited.length - CELLS_SHOWN;
  const cells = edited.slice(0, CELLS_SHOWN).join(", ") + (rest > 0 ? words.rest(rest) : "");
  return (
    <>
      {edited.length > 0 && (
        <Callout tone="caution" title={words.edited}>
          <div>{words.editedWhy(cells)}</div>
        </Callout>
      )}
      {status.map(({ title, lines }) => (
        <Callout key={title} tone="caution" title={title}>
          {lines.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </Callout>
      ))}
    </>
  );
}

function Outcome({ work }: { readonly work: ReportWork }) {
  const styles = useStyles();
  const words = useWords(REPORT_PANE_WORDS);
  switch (work.kind) {
    case "none":
      return null;
    case "making":
      return <Spinner size="tiny" label={words.making} />;
    case "sheet":
      return <Callout tone="good" title={words.sheetMade} />;
    case "copied":
      return <Callout tone="good" title={words.copied} />;
    case "not-copied":
      return (
        <Callout tone="caution" title={words.notCopied}>
          <div>{words.notCopiedNext}</div>
        </Callout>
      );
    case "saved":
      return (
        <Callout tone="good" title={words.fileSaved(work.file)}>
          <div className={styles.note}>{words.fileNext}</div>
        </Callout>
      );
    case "failed":
      return <ProblemCallout error={work.error} />;
  }
}

interface ReportSectionProps {
  readonly services: ReportServices;
  /** The sheet was written, and with it another snapshot. */
  readonly onWritten: () => void;
}

function ReportPanel({ services, onWritten }: ReportSectionProps) {
  const styles = useStyles();
  const words = useWords(REPORT_PANE_WORDS);
  const ask = useCallback(async () => ({ preview: await services.reportPreview() }), [services]);
  const { found, problem } = useFound(ask);
  const { work, makeSheet, save, copy } = useReport(services, onWritten);

  if (problem !== null) return <ProblemCallout error={problem} />;
  if (found === null) return <Spinner size="tiny" label={words.making} />;
  if (found.preview === null) return <Callout tone="quiet" title={words.none} />;
  const busy = work.kind === "making";
  return (
    <>
      <Caveats preview={found.preview} />
      <Beginning preview={found.preview} />
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={busy} onClick={save}>
          {words.file}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={makeSheet}>
          {words.sheet}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={copy}>
          {words.copy}
        </Button>
      </div>
      <Outcome work={work} />
    </>
  );
}

/** 보고서: how it begins, and three ways to take it along. Nothing is read before it is opened. */
export function ReportSection(props: ReportSectionProps) {
  const words = useWords(REPORT_PANE_WORDS);
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure title={words.title} aside={words.aside} onOpen={() => setOpened(true)}>
      {opened && <ReportPanel {...props} />}
    </Disclosure>
  );
}
