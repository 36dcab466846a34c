import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";
import { RESTORE_WORDS } from "../../../words/pane/restore";
import { ActionBar } from "../../shared/ActionBar";
import { timeText } from "../../shared/figures";
import { useWords } from "../../shared/language";
import { Callout } from "../../shared/Callout";
import { PlainLink } from "../../shared/PlainLink";
import { ProblemCallout } from "../../shared/ProblemCallout";
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
import { SettingsNote } from "./SettingsNote";
import { useResultNotes } from "./useResultNotes";

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
  /** Goes up when 설정 may have been edited from the pane. */
  readonly visit: number;
}

function MadeSheets({ view, consolidation }: Pick<ResultStepProps, "view" | "consolidation">) {
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
export function ResultStep({ view, consolidation, services, visit }: ResultStepProps) {
  const styles = useStyles();
  const words = useWords(CONSOLIDATE_WORDS);
  const restored = useWords(RESTORE_WORDS).done;
  const { goTo, restore, collect } = consolidation;
  const { said } = consolidation.state;
  const [papers, setPapers] = useState(0);
  const { found: notes, problem } = useResultNotes(services, view, visit);
  return (
    <>
      <CompletenessLine view={view} />
      {notes !== null && <SettingsNote since={notes.settings} onAgain={() => void collect()} />}
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
      {problem !== null && <ProblemCallout error={problem} />}
      {notes !== null && <BeforePublishing notes={notes} goTo={goTo} />}
      {said !== null && said !== "cancelled" && <Callout tone="good" title={restored[said]} />}
      <Restore
        key={`undo ${view.at} ${papers} ${said ?? ""}`}
        services={services}
        onRestore={() => void restore()}
      />
      <ActionBar state={words.bar.doneAt(timeText(view.at))}>
        <Button appearance="primary" onClick={() => goTo(SUMMARY_SHEET, TOP_LEFT)}>
          {words.bar.showSummary}
        </Button>
        <Button onClick={() => void collect()}>{words.bar.addMore}</Button>
      </ActionBar>
    </>
  );
}
