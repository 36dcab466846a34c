import { Button, mergeClasses, Spinner } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { skippedSheets } from "../../../actions/skippedSheets";
import { GAP_WORDS } from "../../../words/gaps";
import { COLLECT_WORDS } from "../../../words/pane/collect";
import { REFUSAL_WORDS } from "../../../words/refusals";
import { timeText } from "../../shared/figures";
import { useLanguage, useWords } from "../../shared/language";
import { ToneSymbol } from "../../shared/ToneSymbol";
import { useToneStyles, type Tone } from "../../shared/tone";
import type { FileItem, FileState } from "../state";
import type { FileOutcome } from "./fileOutcomes";
import { useFileListStyles } from "./fileListStyles";
import { folderOf, sharingNames } from "./sameNames";
import { WindowedList } from "./WindowedList";

const TONES: Readonly<Record<Exclude<FileState["kind"], "reading">, Tone>> = {
  waiting: "quiet",
  read: "good",
  refused: "bad",
  cancelled: "caution",
};

function useDetail() {
  const words = useWords(COLLECT_WORDS);
  const refusals = REFUSAL_WORDS[useLanguage()];
  const { exclusions } = useWords(GAP_WORDS);
  return (state: FileState, outcome: FileOutcome | undefined): string | null => {
    if (state.kind === "read") {
      const sheets =
        outcome?.sheets ??
        state.result.sheets.map(({ department, rows }) => ({ department, rows: rows.length }));
      const read = sheets.map(({ department, rows }) =>
        words.readDetail(department ?? words.noDepartment, rows),
      );
      const others = skippedSheets(state.result).map(({ sheet }) => sheet);
      const reasons = outcome?.leftFor.map((reason) => exclusions[reason]).join(", ") ?? "";
      const counts = [
        ...read,
        ...(outcome !== undefined && outcome.rowsLeft > 0 ? [words.left(outcome.rowsLeft, reasons)] : []),
        ...(others.length > 0 ? [words.skipped(others.join(", "))] : []),
      ].join(", ");
      return state.result.book.hasExternalLinks ? `${counts}. ${words.linked}` : counts;
    }
    if (state.kind === "refused") {
      const { what, next } = refusals[state.refusal.reason];
      return `${what} ${next}`;
    }
    return null;
  };
}

/** A file was read, and yet nothing of it would count, or what it says may be out of date. */
function needsAttention(state: FileState, outcome: FileOutcome | undefined): boolean {
  if (state.kind === "read" && state.result.book.hasExternalLinks) return true;
  return outcome !== undefined && outcome.rowsTaken === 0 && outcome.rowsLeft > 0;
}

interface MarkProps {
  readonly state: FileState;
  readonly tone: Tone;
}

function Mark({ state, tone }: MarkProps) {
  const styles = useFileListStyles();
  return (
    <span className={styles.mark}>
      {state.kind === "reading" ? (
        <Spinner size="extra-tiny" aria-hidden="true" />
      ) : (
        <ToneSymbol tone={tone} />
      )}
    </span>
  );
}

interface FileListProps {
  readonly files: readonly FileItem[];
  /** By id: what a run would make of it. */
  readonly outcomes: ReadonlyMap<number, FileOutcome>;
  readonly onRemove: (id: number) => void;
}

/** Every file that was given, with what became of it. None leaves the list but by the user's own hand. */
export function FileList({ files, outcomes, onRemove }: FileListProps) {
  const styles = useFileListStyles();
  const tones = useToneStyles();
  const words = useWords(COLLECT_WORDS);
  const detailOf = useDetail();
  const sharing = sharingNames(files);
  const originOf = (file: File): string =>
    folderOf(file) === ""
      ? words.changedAt(timeText(new Date(file.lastModified).toISOString()))
      : words.folder(folderOf(file));
  return (
    <WindowedList
      items={files}
      keyOf={({ id }) => id}
      render={({ id, file, state }) => {
        const outcome = outcomes.get(id);
        const detail = detailOf(state, outcome);
        const tone =
          state.kind === "reading" ? "quiet" : needsAttention(state, outcome) ? "caution" : TONES[state.kind];
        return (
          <div className={styles.item}>
            <Mark state={state} tone={tone} />
            <div>
              <div className={styles.name} title={file.name}>
                {file.name}
              </div>
              {sharing.has(id) && <div className={styles.detail}>{originOf(file)}</div>}
              {detail !== null && (
                <div className={styles.detail} title={detail}>
                  {detail}
                </div>
              )}
            </div>
            <span className={mergeClasses(styles.state, state.kind !== "reading" && tones[tone])}>
              {words.states[state.kind]}
            </span>
            <Button
              size="small"
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words.remove(file.name)}
              onClick={() => onRemove(id)}
            />
          </div>
        );
      }}
    />
  );
}
