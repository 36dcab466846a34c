import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useShellWords } from "./language";
import { useAnnounce } from "./LiveRegion";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  foot: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  said: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly lines?: number;
}

/** A text to take along. Where the browser forbids copying, the text is selected for Ctrl+C. */
export function CopyText({ label, text, lines = 4 }: CopyTextProps) {
  const styles = useStyles();
  const words = useShellWords();
  const announce = useAnnounce();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");

  const say = (message: string) => {
    setSaid(message);
    announce(message);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied);
    } catch {
      // Embedded panes often lack the permission; the user's own Ctrl+C always works.
      area.current?.focus();
      area.current?.select();
      say(words.copyByHand);
    }
  };

  return (
    <div className={styles.root}>
      <Textarea ref={area} aria-label={label} value={text} readOnly resize="vertical" rows={lines} />
      <div className={styles.foot}>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span className={styles.said}>{said}</span>
      </div>
    </div>
  );
}
