import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type DragEvent } from "react";
import { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";
import { useWords } from "../../shared/language";
import { droppedFiles } from "./droppedFiles";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    textAlign: "center",
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
  input: { display: "none" },
});

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Four ways in: drop, paste, file button, folder button. */
export function DropZone({ onFiles }: DropZoneProps) {
  const styles = useStyles();
  const words = useWords(CONSOLIDATE_WORDS).collect;
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // React knows no such attribute; every engine that runs the pane does.
    folder.current?.setAttribute("webkitdirectory", "");
  }, []);

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const pasted = [...(event.clipboardData?.files ?? [])];
      if (pasted.length === 0 || isTextField(event.target)) return;
      event.preventDefault();
      onFiles(pasted);
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, [onFiles]);

  const take = (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])];
    // The same files can be chosen again after they were removed from the list.
    input.value = "";
    if (chosen.length > 0) onFiles(chosen);
  };
  const onDrop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles(await droppedFiles(event.dataTransfer));
  };

  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      role="group"
      aria-label={words.dropTitle}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void onDrop(event)}
    >
      <div className={styles.title}>{over ? words.dropNow : words.dropTitle}</div>
      <div className={styles.hint}>{words.dropHint}</div>
      <div className={styles.buttons}>
        <Button onClick={() => files.current?.click()}>{words.choose}</Button>
        <Button appearance="subtle" onClick={() => folder.current?.click()}>
          {words.chooseFolder}
        </Button>
      </div>
      <input
        ref={files}
        className={styles.input}
        data-testid="file-input"
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={folder}
        className={styles.input}
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => take(event.currentTarget)}
      />
    </div>
  );
}
