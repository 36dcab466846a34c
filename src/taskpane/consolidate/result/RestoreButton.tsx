import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { takenBack } from "../../../actions/takenBack";
import { RESTORE_WORDS } from "../../../words/pane/restore";
import type { SnapshotInfo } from "../../../workbook/WorkbookPort";
import { timeText } from "../../shared/figures";
import { useWords } from "../../shared/language";

const useStyles = makeStyles({
  asked: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface RestoreButtonProps {
  /** What would be brought back. */
  readonly snapshot: SnapshotInfo;
  readonly onRestore: () => void;
}

/** Undoing whole sheets is asked once, in place. */
export function RestoreButton({ snapshot, onRestore }: RestoreButtonProps) {
  const styles = useStyles();
  const words = useWords(RESTORE_WORDS);
  const what = takenBack(snapshot);
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    // The button that was pressed is gone; without this the focus would be lost.
    if (asked) keep.current?.focus();
  }, [asked]);

  if (!asked) {
    return (
      <div>
        <Button onClick={() => setAsked(true)}>{words.action[what]}</Button>
      </div>
    );
  }
  return (
    <div className={styles.asked} role="group" aria-label={words.action[what]}>
      <div>{words.ask[what](timeText(snapshot.at), snapshot.sheets.join(", "))}</div>
      <div className={styles.actions}>
        <Button onClick={onRestore}>{words.confirm}</Button>
        <Button ref={keep} appearance="subtle" onClick={() => setAsked(false)}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}
