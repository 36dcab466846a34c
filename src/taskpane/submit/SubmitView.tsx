import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { SUBMIT_WORDS } from "../../words/pane/submit";
import type { PaneServices } from "../services";
import { ActionBar } from "../shared/ActionBar";
import { EmptyState } from "../shared/EmptyState";
import { useShellWords, useWords } from "../shared/language";
import { useHiddenStyles } from "../shared/LiveRegion";
import { ProblemCallout } from "../shared/ProblemCallout";
import { ALL_SHOWN } from "./filters";
import { FilterBar } from "./FilterBar";
import { FindingCard } from "./FindingCard";
import { FindingList } from "./FindingList";
import { FixPreview } from "./FixPreview";
import { useSubmission, type Submission } from "./useSubmission";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  walk: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  keys: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  position: { whiteSpace: "nowrap" },
});

function Walk({ submission }: { readonly submission: Submission }) {
  const styles = useStyles();
  const words = useWords(SUBMIT_WORDS);
  return (
    <div className={styles.walk}>
      <span className={styles.keys}>{words.keys}</span>
      <span className={styles.position}>
        {words.position(submission.selected + 1, submission.shown.length)}
      </span>
      <Button size="small" onClick={() => submission.move(-1)}>
        {words.previous}
      </Button>
      <Button size="small" onClick={() => submission.move(1)}>
        {words.next}
      </Button>
    </div>
  );
}

function Nothing({ submission }: { readonly submission: Submission }) {
  const words = useWords(SUBMIT_WORDS).empty;
  const { sorted, setFilters } = submission;
  const hidden = sorted.open.length;
  if (hidden === 0) return <EmptyState tone="good" title={words.clean.title} text={words.clean.text} />;
  return (
    <EmptyState tone="quiet" title={words.filtered.title} text={words.filtered.text(hidden)}>
      <Button onClick={() => setFilters(ALL_SHOWN)}>{words.filtered.clear}</Button>
    </EmptyState>
  );
}

function Findings({ submission }: { readonly submission: Submission }) {
  const words = useWords(SUBMIT_WORDS);
  const [previewing, setPreviewing] = useState(false);
  const { safe, shown, selected, said, sorted, fix, recheck } = submission;
  const chosen = shown[selected];

  if (previewing && safe.length > 0) {
    return (
      <FixPreview
        findings={safe}
        onBack={() => setPreviewing(false)}
        onConfirm={() => {
          setPreviewing(false);
          void fix(safe);
        }}
      />
    );
  }
  const left = words.left(sorted.counts.error, sorted.counts.warning);
  return (
    <>
      <FilterBar submission={submission} />
      {chosen === undefined ? (
        <Nothing submission={submission} />
      ) : (
        <>
          <FindingList submission={submission} />
          <Walk submission={submission} />
          <FindingCard finding={chosen} submission={submission} />
        </>
      )}
      <ActionBar state={said === "" ? left : `${said} ${left}`}>
        {safe.length > 0 && (
          <Button appearance="primary" onClick={() => setPreviewing(true)}>
            {words.fixAll(safe.length)}
          </Button>
        )}
        <Button onClick={recheck}>{words.recheck}</Button>
      </ActionBar>
    </>
  );
}

function CurrentState({ submission }: { readonly submission: Submission }) {
  const shell = useShellWords();
  const words = useWords(SUBMIT_WORDS);
  const { check, checkError, addSample, recheck } = submission;
  if (checkError !== null) {
    return (
      <ProblemCallout error={checkError}>
        <Button onClick={recheck}>{shell.retry}</Button>
      </ProblemCallout>
    );
  }
  if (check === null) return <Spinner size="small" label={words.checking} />;
  if (check.sheets.length === 0) {
    return (
      <EmptyState tone="quiet" title={words.empty.noForm.title} text={words.empty.noForm.text}>
        <Button onClick={addSample}>{words.empty.noForm.sample}</Button>
      </EmptyState>
    );
  }
  return <Findings submission={submission} />;
}

interface SubmitViewProps {
  readonly services: PaneServices;
  /** Begin with a sample form, as the first run offers. */
  readonly withSample: boolean;
}

export function SubmitView({ services, withSample }: SubmitViewProps) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const shell = useShellWords();
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
      {submission.slip !== null && (
        <ProblemCallout error={submission.slip}>
          <Button size="small" onClick={submission.dismissSlip}>
            {shell.close}
          </Button>
        </ProblemCallout>
      )}
      <CurrentState submission={submission} />
    </div>
  );
}
