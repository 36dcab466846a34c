import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";
import { ActionBar } from "../../shared/ActionBar";
import { useWords } from "../../shared/language";
import { useAnnounce } from "../../shared/LiveRegion";
import { PlainLink } from "../../shared/PlainLink";
import { Section } from "../../shared/Section";
import { canConsolidate, includedSheets, tally } from "../state";
import type { Consolidation } from "../useConsolidation";
import { DropZone } from "./DropZone";
import { FileList } from "./FileList";

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
  const words = useWords(CONSOLIDATE_WORDS).collect;
  const announce = useAnnounce();
  const { files, skippedSame } = consolidation.state;
  const counts = tally(files);

  useEffect(() => {
    if (counts.all > 0 && !counts.busy) announce(words.progress(counts.read, counts.all));
  }, [announce, words, counts.busy, counts.read, counts.all]);

  if (files.length === 0) return null;
  return (
    <Section title={words.filesTitle} aside={words.filesAside(counts.read, counts.all)}>
      {skippedSame > 0 && <div className={styles.note}>{words.skippedSame(skippedSame)}</div>}
      <FileList files={files} onRemove={consolidation.removeFile} />
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
  const words = useWords(CONSOLIDATE_WORDS).collect;
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

function barState(consolidation: Consolidation, words: (typeof CONSOLIDATE_WORDS)["ko"]["bar"]): string {
  const counts = tally(consolidation.state.files);
  if (counts.busy) return words.reading(counts.settled, counts.all);
  const sheets = includedSheets(consolidation.state).length;
  if (counts.read + sheets === 0) return words.empty;
  return words.ready(counts.read, sheets, counts.refused + counts.cancelled);
}

/** Step one: gather what is to be consolidated. */
export function CollectStep({ consolidation }: { readonly consolidation: Consolidation }) {
  const words = useWords(CONSOLIDATE_WORDS);
  const { files, sheets } = consolidation.state;
  const isEmpty = files.length === 0 && sheets.length === 0;
  return (
    <>
      <DropZone onFiles={consolidation.addFiles} />
      {isEmpty && (
        <div>
          <PlainLink onClick={() => void consolidation.loadSample()}>{words.collect.sample}</PlainLink>
        </div>
      )}
      <ReceivedFiles consolidation={consolidation} />
      <WorkbookSheets consolidation={consolidation} />
      <ActionBar state={barState(consolidation, words.bar)}>
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
