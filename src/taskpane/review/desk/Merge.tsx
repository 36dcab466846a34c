import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { REVIEW_DESK_WORDS } from "../../../words/pane/reviewDesk";
import { refusalText } from "../../../words/refusals";
import { useFileDrop } from "../../consolidate/collect/useFileDrop";
import type { PaneServices } from "../../services";
import { Disclosure } from "../../shared/Disclosure";
import { useLanguage, useShellWords, useWords } from "../../shared/language";
import { useAnnounce } from "../../shared/LiveRegion";
import { isCancellation } from "../../shared/problem";
import type { CopyReading } from "../ReviewServices";
import type { Review } from "../useReview";
import { Conflicts, type Side } from "./Conflicts";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  input: { display: "none" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  counts: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

type Stage =
  | { readonly kind: "choosing" }
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly file: string; readonly copy: CopyReading }
  | { readonly kind: "merged" };

interface MergeProps {
  readonly review: Review;
  readonly services: PaneServices;
}

/** Brings in what another reviewer decided in a copy of this workbook. */
export function Merge({ review, services }: MergeProps) {
  const styles = useStyles();
  const words = useWords(REVIEW_DESK_WORDS).merge;
  const shell = useShellWords();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const [stage, setStage] = useState<Stage>({ kind: "choosing" });
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());

  const reading = useRef<AbortController | null>(null);
  useEffect(() => () => reading.current?.abort(), []);

  const read = (file: File | undefined) => {
    if (file === undefined) return;
    reading.current?.abort();
    const { signal } = (reading.current = new AbortController());
    setStage({ kind: "reading" });
    setChoices(new Map());
    void review.attempt(async () => {
      try {
        const copy = await services.readCopy(file, signal);
        setStage({ kind: "read", file: file.name, copy });
      } catch (error) {
        // Another file was chosen meanwhile.
        if (isCancellation(error)) return;
        setStage({ kind: "choosing" });
        throw error;
      }
    });
  };
  const merge = (copy: CopyReading) => {
    if (copy.kind !== "read") return;
    void review.attempt(async () => {
      await services.mergeCopy(copy.theirs, choices);
      setStage({ kind: "merged" });
      review.refresh();
      announce(words.done);
    });
  };
  const undo = () =>
    void review.attempt(async () => {
      await services.restore();
      setStage({ kind: "choosing" });
      review.refresh();
      announce(words.undone);
    });
  useFileDrop(
    (files) => read(files[0]),
    (error) => void review.attempt(() => Promise.reject(error)),
  );

  return (
    <Disclosure title={words.title} open={stage.kind !== "choosing"}>
      <div className={styles.body}>
        <p className={styles.quiet}>{words.intro}</p>
        <div className={styles.actions}>
          <Button size="small" onClick={() => input.current?.click()}>
            {words.choose}
          </Button>
          {stage.kind === "merged" && (
            <Button size="small" onClick={undo}>
              {words.undo}
            </Button>
          )}
        </div>
        <input
          ref={input}
          className={styles.input}
          data-testid="copy-input"
          type="file"
          accept=".xlsx"
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ currentTarget }) => {
            read(currentTarget.files?.[0]);
            // The same file can be chosen again.
            currentTarget.value = "";
          }}
        />
        {stage.kind === "reading" && <Spinner size="tiny" label={words.reading} />}
        {stage.kind === "merged" && <p className={styles.quiet}>{words.done}</p>}
        {stage.kind === "read" && (
          <MergePreview
            file={stage.file}
            copy={stage.copy}
            choices={choices}
            onChoose={(key, side) => setChoices((before) => new Map(before).set(key, side))}
          >
            <Button onClick={() => setStage({ kind: "choosing" })}>{shell.cancel}</Button>
            {stage.copy.kind === "read" && changesOf(stage.copy) > 0 && (
              <Button appearance="primary" onClick={() => merge(stage.copy)}>
                {words.apply(changesOf(stage.copy))}
              </Button>
            )}
          </MergePreview>
        )}
      </div>
    </Disclosure>
  );
}

function changesOf(copy: CopyReading): number {
  return copy.kind === "read" ? copy.plan.taken.length + copy.plan.conflicts.length : 0;
}

interface MergePreviewProps {
  readonly file: string;
  readonly copy: CopyReading;
  readonly choices: ReadonlyMap<string, Side>;
  readonly onChoose: (key: string, side: Side) => void;
  readonly children: ReactNode;
}

function MergePreview({ file, copy, choices, onChoose, children }: MergePreviewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(REVIEW_DESK_WORDS).merge;
  return (
    <>
      <strong>{file}</strong>
      {copy.kind === "refused" && <div>{refusalText(copy.refusal, language)}</div>}
      {copy.kind === "no-review" && <div>{words.noReview}</div>}
      {copy.kind === "read" && (
        <>
          <ul className={styles.counts}>
            <li>{words.taken(copy.plan.taken.length)}</li>
            <li>{words.conflicts(copy.plan.conflicts.length)}</li>
            <li>{words.same(copy.plan.same.length)}</li>
            <li>{words.kept(copy.plan.kept.length)}</li>
          </ul>
          {changesOf(copy) === 0 && <div>{words.nothing}</div>}
          <Conflicts conflicts={copy.plan.conflicts} choices={choices} onChoose={onChoose} />
        </>
      )}
      <div className={styles.actions}>{children}</div>
    </>
  );
}
