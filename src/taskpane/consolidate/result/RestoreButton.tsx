import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";
import { timeText } from "../../shared/figures";
import { useWords } from "../../shared/language";

const useStyles = makeStyles({
  asked: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface RestoreButtonProps {
  /** ISO time of the run that would be undone. */
  readonly at: string;
  readonly onRestore: () => void;
}

/** Undoing a whole run is asked once, in place. */
export function RestoreButton({ at, onRestore }: RestoreButtonProps) {
  const styles = useStyles();
  const words = useWords(CONSOLIDATE_WORDS).restore;
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    // The button that was pressed is gone; without this the focus would be lost.
    if (asked) keep.current?.focus();
  }, [asked]);

  if (!asked) {
    return (
      <div>
        <Button onClick={() => setAsked(true)}>{words.action}</Button>
      </div>
    );
  }
  return (
    <div className={styles.asked} role="group" aria-label={words.action}>
      <div>{words.ask(timeText(at))}</div>
      <div className={styles.actions}>
        <Button onClick={onRestore}>{words.confirm}</Button>
        <Button ref={keep} appearance="subtle" onClick={() => setAsked(false)}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}
