import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { SUBMIT_WORDS } from "../../words/pane/submit";
import type { PaneServices } from "../services";
import { useShellWords, useWords } from "../shared/language";
import { useHiddenStyles } from "../shared/LiveRegion";
import { ProblemCallout } from "../shared/ProblemCallout";
import { NoForm } from "./EmptyStates";
import { ScopeBar } from "./FilterBar";
import { Notices } from "./Notices";
import { SheetForm } from "./SheetForm";
import { useSubmission, type Submission } from "./useSubmission";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

function CurrentState({ submission }: { readonly submission: Submission }) {
  const shell = useShellWords();
  const words = useWords(SUBMIT_WORDS);
  const { check, checkError, recheck } = submission;
  if (checkError !== null) {
    return (
      <ProblemCallout error={checkError}>
        <Button onClick={recheck}>{shell.retry}</Button>
      </ProblemCallout>
    );
  }
  if (check === null) return <Spinner size="small" label={words.checking} />;
  if (check.sheets.length > 0) return <SheetForm submission={submission} check={check} />;
  return (
    <>
      <ScopeBar submission={submission} withRules={false} />
      <NoForm submission={submission} />
    </>
  );
}

interface SubmitViewProps {
  readonly services: PaneServices;
  /** Begin with a sample form, as the first run offers. */
  readonly withSample: boolean;
}

export function SubmitView({ services, withSample }: SubmitViewProps) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const words = useWords(SUBMIT_WORDS);
  const submission = useSubmission(services);
  const sampleWanted = useRef(withSample);

  useEffect(() => {
    if (!sampleWanted.current) return;
    sampleWanted.current = false;
    submission.addSample();
  }, [submission]);

  return (
    <div className={styles.root}>
      <h2 className={hidden.visuallyHidden}>{words.title}</h2>
      <Notices submission={submission} />
      <CurrentState submission={submission} />
    </div>
  );
}
