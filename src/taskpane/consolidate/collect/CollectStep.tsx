import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { COLLECT_WORDS } from "../../../words/pane/collect";
import { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";
import { INTAKE_WORDS } from "../../../words/pane/intake";
import { ActionBar } from "../../shared/ActionBar";
import { RESTORE_WORDS } from "../../../words/pane/restore";
import { Callout } from "../../shared/Callout";
import { useWords } from "../../shared/language";
import { useAnnounce } from "../../shared/LiveRegion";
import { PlainLink } from "../../shared/PlainLink";
import { Section } from "../../shared/Section";
import { canConsolidate, includedSheets, keptFiles, tally } from "../readiness";
import type { Consolidation } from "../useConsolidation";
import { Changes } from "./Changes";
import { DropZone } from "./DropZone";
import { FileList } from "./FileList";
import { fileOutcomes } from "./fileOutcomes";
import { KeptFiles } from "./KeptFiles";
import { PreviewLedger } from "./PreviewLedger";
import { QuestionList } from "./QuestionList";

const useStyles = makeStyles({
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  links: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalL,
    paddingTop: tokens.spacingVerticalXS,
  },
  sheets: { display: "flex", flexDirection: "column" },
});

function ReceivedFiles({ consolidation }: { readonly consolidation: Consolidation }) {
  const styles = useStyles();
  const words = useWords(COLLECT_WORDS);
  const announce = useAnnounce();
  const { files, skippedSame, skippedTemporary, intake } = consolidation.state;
  const counts = tally(files);

  useEffect(() => {
    if (counts.all > 0 && !counts.busy) announce(words.progress(counts.read, counts.all));
  }, [announce, words, counts.busy, counts.read, counts.all]);

  if (files.length + skippedTemporary === 0) return null;
  return (
    <Section title={words.filesTitle} aside={words.filesAside(counts.read, counts.all)}>
      {skippedSame > 0 && <div className={styles.note}>{words.skippedSame(skippedSame)}</div>}
      {skippedTemporary > 0 && <div className={styles.note}>{words.skippedTemporary(skippedTemporary)}</div>}
      <FileList
        files={files}
        outcomes={fileOutcomes(files, intake.preview)}
        onRemove={consolidation.removeFile}
      />
      <div className={styles.links}>
        {counts.busy && <PlainLink onClick={consolidation.cancelReading}>{words.cancelReading}</PlainLink>}
        {counts.cancelled > 0 && <PlainLink onClick={consolidation.readAgain}>{words.readAgain}</PlainLink>}
        {!counts.busy && <PlainLink onClick={consolidation.clearFiles}>{words.clear}</PlainLink>}
      </div>
    </Section>
  );
}

function WorkbookSheets({ consolidation }: { readonly consolidation: Consolidation }) {
  const styles = useStyles();
  const words = useWords(COLLECT_WORDS);
  const { sheets, includeWorkbook } = consolidation.state;
  return (
    <Section title={words.workbookTitle}>
      {sheets.length === 0 ? (
        <div className={styles.note}>{words.noWorkbookSheets}</div>
      ) : (
        <div className={styles.sheets}>
          <Checkbox
            checked={includeWorkbook}
            label={words.includeWorkbook(sheets.length)}
            onChange={(_, { checked }) => consolidation.setIncludeWorkbook(checked === true)}
          />
          <div className={styles.note}>
            {sheets
              .map(({ department, sheet, rows }) => words.readDetail(department ?? sheet, rows))
              .join(", ")}
          </div>
        </div>
      )}
    </Section>
  );
}

function useBarState({ state }: Consolidation): string {
  const words = useWords(CONSOLIDATE_WORDS).bar;
  const changes = useWords(INTAKE_WORDS).changes;
  const counts = tally(state.files);
  if (counts.busy) return words.reading(counts.settled, counts.all);
  const sheets = includedSheets(state).length;
  const kept = keptFiles(state).length;
  if (state.intake.checking && state.intake.preview === null) return changes.checking;
  if (counts.read + sheets + kept === 0) return words.empty;
  const { read: files, refused, cancelled } = counts;
  return words.ready({ kept, files, sheets, refused, cancelled });
}

/** Step one: gather what is to be consolidated, and see what it changes. */
export function CollectStep({ consolidation }: { readonly consolidation: Consolidation }) {
  const words = useWords(CONSOLIDATE_WORDS);
  const collect = useWords(COLLECT_WORDS);
  const restored = useWords(RESTORE_WORDS).done;
  const { files, sheets, said } = consolidation.state;
  const isEmpty = files.length + sheets.length + keptFiles(consolidation.state).length === 0;
  return (
    <>
      {said !== null && (
        <Callout tone="good" title={said === "cancelled" ? words.running.cancelled : restored[said]} />
      )}
      <DropZone onFiles={consolidation.addFiles} onFailure={consolidation.slipUp} />
      {isEmpty && (
        <div>
          <PlainLink onClick={() => void consolidation.loadSample()}>{collect.sample}</PlainLink>
        </div>
      )}
      <QuestionList consolidation={consolidation} />
      <ReceivedFiles consolidation={consolidation} />
      <KeptFiles consolidation={consolidation} />
      <WorkbookSheets consolidation={consolidation} />
      <Changes consolidation={consolidation} />
      <PreviewLedger consolidation={consolidation} />
      <ActionBar state={useBarState(consolidation)}>
        <Button
          appearance="primary"
          disabledFocusable={!canConsolidate(consolidation.state)}
          onClick={() => void consolidation.run()}
        >
          {words.bar.consolidate}
        </Button>
      </ActionBar>
    </>
  );
}
