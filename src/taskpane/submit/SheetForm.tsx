import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SUBMIT_WORDS } from "../../words/pane/submit";
import { SUBMIT_FIXING_WORDS } from "../../words/pane/submitFixing";
import { ActionBar } from "../shared/ActionBar";
import { useWords } from "../shared/language";
import { PlainLink } from "../shared/PlainLink";
import { NothingShown, Untouched } from "./EmptyStates";
import { FilterBar, ScopeBar } from "./FilterBar";
import { FindingCard } from "./FindingCard";
import { FindingList } from "./FindingList";
import { FixPreview } from "./FixPreview";
import { onlyBlanks } from "./leftToDo";
import { ProgressLine } from "./ProgressLine";
import type { SheetCheck } from "./SubmitServices";
import type { Submission } from "./useSubmission";

const useStyles = makeStyles({
  walk: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  keys: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  position: { whiteSpace: "nowrap" },
  foot: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    "& > button": { fontSize: "inherit" },
  },
  said: { flexGrow: 1 },
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

function Findings({ submission }: { readonly submission: Submission }) {
  const { shown, selected } = submission;
  const chosen = shown[selected];
  return (
    <>
      {submission.sorted.open.length + submission.sorted.ignored.length > 0 && (
        <FilterBar submission={submission} />
      )}
      {chosen === undefined ? (
        <NothingShown submission={submission} />
      ) : (
        <>
          <FindingList submission={submission} />
          <Walk submission={submission} />
          <FindingCard finding={chosen} submission={submission} />
        </>
      )}
    </>
  );
}

function Foot({ submission, onFixAll }: { readonly submission: Submission; readonly onFixAll: () => void }) {
  const styles = useStyles();
  const words = useWords(SUBMIT_WORDS);
  const fixing = useWords(SUBMIT_FIXING_WORDS);
  const { check, safe, said, sorted, undo, recheck } = submission;
  const left = words.left(sorted.counts.error, sorted.counts.warning);
  const rows = check?.sheets.reduce((sum, sheet) => sum + sheet.rows, 0) ?? 0;
  const fixes = check?.fixes ?? null;
  const state = (
    <div className={styles.foot}>
      <span className={styles.said}>{said === "" ? left : `${said} ${left}`}</span>
      {fixes === null && <span>{words.checkedRows(rows)}</span>}
      {fixes !== null && <PlainLink onClick={() => void undo()}>{fixing.undo(fixes.cells)}</PlainLink>}
    </div>
  );
  return (
    <ActionBar state={state}>
      {safe.length > 0 && (
        <Button appearance="primary" onClick={onFixAll}>
          {fixing.fixAll(safe.length)}
        </Button>
      )}
      <Button onClick={recheck}>{words.recheck}</Button>
    </ActionBar>
  );
}

interface SheetFormProps {
  readonly submission: Submission;
  readonly check: SheetCheck;
}

/** The form in front of the officer: how far it is, what is wrong, and what to do about it. */
export function SheetForm({ submission, check }: SheetFormProps) {
  const [previewing, setPreviewing] = useState(false);
  const [listing, setListing] = useState(false);
  const { safe, sorted, fix } = submission;
  const { progress } = check;
  if (previewing && safe.length > 0) {
    return (
      <FixPreview
        findings={safe}
        inWorkbook={submission.scope === "workbook"}
        onBack={() => setPreviewing(false)}
        onConfirm={() => {
          setPreviewing(false);
          void fix(safe);
        }}
      />
    );
  }
  const isUntouched = progress.untouched && sorted.open.length > 0 && onlyBlanks(sorted.open);
  if (isUntouched && !listing) {
    return (
      <>
        <ScopeBar submission={submission} withRules={false} />
        <Untouched submission={submission} cells={progress.required} onList={() => setListing(true)} />
      </>
    );
  }
  return (
    <>
      <ScopeBar submission={submission} withRules />
      <ProgressLine progress={progress} submission={submission} />
      <Findings submission={submission} />
      <Foot submission={submission} onFixAll={() => setPreviewing(true)} />
    </>
  );
}
