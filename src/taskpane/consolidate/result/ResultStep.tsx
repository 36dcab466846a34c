import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";
import { ActionBar } from "../../shared/ActionBar";
import { timeText } from "../../shared/figures";
import { useWords } from "../../shared/language";
import { PlainLink } from "../../shared/PlainLink";
import { Section } from "../../shared/Section";
import type { ConsolidationView } from "../ConsolidationView";
import type { PaneServices } from "../../services";
import { KeptNote } from "../collect/KeptNote";
import { LedgerBoard } from "../ledger/LedgerBoard";
import { ReportSection } from "../reporting/ReportSection";
import { TracePanel } from "../trace/TracePanel";
import type { Consolidation } from "../useConsolidation";
import { AreaTable } from "./AreaTable";
import { BeforePublishing } from "./BeforePublishing";
import { CompletenessLine } from "./CompletenessLine";
import { KeyFigures } from "./KeyFigures";
import { LeftOut } from "./LeftOut";
import { MissedList } from "./MissedList";
import { ReconciliationLine } from "./ReconciliationLine";
import { Restore } from "./Restore";

const SUMMARY_SHEET = "총괄";
const TOP_LEFT = "A1";

const useStyles = makeStyles({
  sheets: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  findings: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  folded: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

interface ResultStepProps {
  readonly view: ConsolidationView;
  readonly consolidation: Consolidation;
  readonly services: PaneServices;
}

function MadeSheets({ view, consolidation }: Omit<ResultStepProps, "services">) {
  const styles = useStyles();
  const words = useWords(CONSOLIDATE_WORDS).result;
  const { error, warning, info } = view.findings;
  return (
    <Section title={words.sheets} aside={words.findings(error, warning, info)}>
      <div className={styles.sheets}>
        {view.sheets.map((sheet) => (
          <PlainLink key={sheet} onClick={() => consolidation.goTo(sheet, TOP_LEFT)}>
            {sheet}
          </PlainLink>
        ))}
      </div>
    </Section>
  );
}

/** Step three: the result, beginning with whether it is complete. */
export function ResultStep({ view, consolidation, services }: ResultStepProps) {
  const styles = useStyles();
  const words = useWords(CONSOLIDATE_WORDS);
  const { goTo, restore, collect } = consolidation;
  const [papers, setPapers] = useState(0);
  return (
    <>
      <CompletenessLine view={view} />
      <KeyFigures total={view.total} />
      <TracePanel key={`grounds ${view.at}`} services={services} at={view.at} goTo={goTo} />
      <AreaTable areas={view.areas} total={view.total} />
      <MissedList missed={view.missed} goTo={goTo} />
      <LedgerBoard year={view.year} ledger={view.ledger} refused={view.refused} />
      <KeptNote view={view} />
      <div className={styles.folded}>
        <LeftOut view={view} goTo={goTo} />
        <ReconciliationLine reconciliation={view.reconciliation} />
      </div>
      <MadeSheets view={view} consolidation={consolidation} />
      <div className={styles.folded}>
        <ReportSection
          key={`report ${view.at}`}
          services={services}
          onWritten={() => setPapers(papers + 1)}
        />
      </div>
      <BeforePublishing key={`hidden ${view.at}`} services={services} goTo={goTo} />
      <Restore key={`undo ${view.at} ${papers}`} services={services} onRestore={() => void restore()} />
      <ActionBar state={words.bar.doneAt(timeText(view.at))}>
        <Button appearance="primary" onClick={() => goTo(SUMMARY_SHEET, TOP_LEFT)}>
          {words.bar.showSummary}
        </Button>
        <Button onClick={() => void collect()}>{words.bar.addMore}</Button>
      </ActionBar>
    </>
  );
}
