import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { COLLECT_WORDS } from "../../../words/pane/collect";
import { useWords } from "../../shared/language";
import { useFileDrop } from "./useFileDrop";

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

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Four ways in: drop, paste, file button, folder button. */
export function DropZone({ onFiles, onFailure }: DropZoneProps) {
  const styles = useStyles();
  const words = useWords(COLLECT_WORDS);
  const over = useFileDrop(onFiles, onFailure);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // React knows no such attribute; every engine that runs the pane does.
    folder.current?.setAttribute("webkitdirectory", "");
  }, []);

  const take = (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])];
    // The same files can be chosen again after they were removed from the list.
    input.value = "";
    if (chosen.length > 0) onFiles(chosen);
  };

  return (
    <div className={mergeClasses(styles.zone, over && styles.over)} role="group" aria-label={words.dropTitle}>
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
