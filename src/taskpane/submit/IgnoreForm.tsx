import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { SUBMIT_WORDS } from "../../words/pane/submit";
import { isComposing } from "../shared/keys";
import { useWords } from "../shared/language";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Above the foot of the view, which lies over what is scrolled into sight.
  input: { scrollMarginBottom: "180px" },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface IgnoreFormProps {
  readonly onConfirm: (reason: string) => void;
  readonly onBack: () => void;
}

/** Why a finding may stand. Without a reason nobody could tell later whether it was looked at. */
export function IgnoreForm({ onConfirm, onBack }: IgnoreFormProps) {
  const styles = useStyles();
  const words = useWords(SUBMIT_WORDS).ignoring;
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const given = reason.trim();
  const input = useRef<HTMLInputElement>(null);
  // The button that asked for it is gone; the answer is typed here.
  useEffect(() => input.current?.focus(), []);

  const confirm = (): void => {
    if (given === "") setAsked(true);
    else onConfirm(given);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and Esc end the composition of a syllable; only then do they act.
    if (isComposing(event)) return;
    if (event.key === "Enter") {
      event.preventDefault();
      confirm();
    } else if (event.key === "Escape") {
      event.preventDefault();
      onBack();
    }
  };
  return (
    <div className={styles.root}>
      <Field
        label={words.label}
        hint={words.note}
        validationState={asked && given === "" ? "error" : "none"}
        validationMessage={asked && given === "" ? words.missing : null}
      >
        <Input
          ref={input}
          className={styles.input}
          size="small"
          maxLength={200}
          placeholder={words.hint}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" onClick={confirm}>
          {words.confirm}
        </Button>
        <Button size="small" appearance="subtle" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </div>
  );
}
