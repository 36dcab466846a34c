import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { CONSOLIDATE_WORDS } from "../../words/pane/consolidate";
import type { PaneServices } from "../services";
import { useShellWords, useWords } from "../shared/language";
import { useHiddenStyles } from "../shared/LiveRegion";
import { ProblemCallout } from "../shared/ProblemCallout";
import { CollectStep } from "./collect/CollectStep";
import { ResultStep } from "./result/ResultStep";
import { RunningStep } from "./running/RunningStep";
import { canConsolidate } from "./readiness";
import { useConsolidation, type Consolidation } from "./useConsolidation";

const useStyles = makeStyles({
  root: { flexGrow: 1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
});

interface CurrentStepProps {
  readonly visit: number;
  readonly consolidation: Consolidation;
  readonly services: PaneServices;
}

function CurrentStep({ consolidation, services, visit }: CurrentStepProps) {
  const shell = useShellWords();
  const words = useWords(CONSOLIDATE_WORDS);
  const { phase } = consolidation.state;
  switch (phase.kind) {
    case "opening":
      return <Spinner size="small" label={shell.loadingView} />;
    case "collecting":
      return <CollectStep consolidation={consolidation} />;
    case "running":
      return <RunningStep step={phase.step} onCancel={consolidation.cancelRun} />;
    case "done":
      return <ResultStep view={phase.view} consolidation={consolidation} services={services} visit={visit} />;
    case "failed":
      return (
        <ProblemCallout error={phase.error}>
          {canConsolidate(consolidation.state) ? (
            <>
              <Button onClick={() => void consolidation.run()}>{shell.retry}</Button>
              <Button appearance="subtle" onClick={() => void consolidation.collect()}>
                {words.running.back}
              </Button>
            </>
          ) : (
            <Button onClick={() => void consolidation.collect()}>{shell.retry}</Button>
          )}
        </ProblemCallout>
      );
  }
}

interface ConsolidateViewProps {
  readonly services: PaneServices;
  /** Begin with the sample files, as the first run offers. */
  readonly withSample: boolean;
  /** Goes up when the user comes back from the settings, which may have been changed there. */
  readonly visit: number;
}

export function ConsolidateView({ services, withSample, visit }: ConsolidateViewProps) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const shell = useShellWords();
  const words = useWords(CONSOLIDATE_WORDS);
  const consolidation = useConsolidation(services);
  const sampleWanted = useRef(withSample);
  const isOpen = consolidation.state.phase.kind !== "opening";

  useEffect(() => {
    if (!isOpen || !sampleWanted.current) return;
    sampleWanted.current = false;
    void consolidation.collect().then(consolidation.loadSample);
  }, [isOpen, consolidation]);

  return (
    <div className={styles.root}>
      <h2 className={hidden.visuallyHidden}>{words.title}</h2>
      {consolidation.slip !== null && (
        <ProblemCallout error={consolidation.slip}>
          <Button size="small" onClick={consolidation.dismissSlip}>
            {shell.close}
          </Button>
        </ProblemCallout>
      )}
      <CurrentStep consolidation={consolidation} services={services} visit={visit} />
    </div>
  );
}
