import { Button, mergeClasses, Spinner } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { skippedSheets } from "../../../actions/skippedSheets";
import { COLLECT_WORDS } from "../../../words/pane/collect";
import { REFUSAL_WORDS } from "../../../words/refusals";
import { useLanguage, useWords } from "../../shared/language";
import { ToneSymbol } from "../../shared/ToneSymbol";
import { useToneStyles, type Tone } from "../../shared/tone";
import type { FileItem, FileState } from "../state";
import { useFileListStyles } from "./fileListStyles";
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
  return (state: FileState): string | null => {
    if (state.kind === "read") {
      const { sheets } = state.result;
      const read = sheets.map((sheet) =>
        words.readDetail(sheet.department ?? words.noDepartment, sheet.rows.length),
      );
      const others = skippedSheets(state.result).map(({ sheet }) => sheet);
      return [...read, ...(others.length > 0 ? [words.skipped(others.join(", "))] : [])].join(", ");
    }
    if (state.kind === "refused") {
      const { what, next } = refusals[state.refusal.reason];
      return `${what} ${next}`;
    }
    return null;
  };
}

function Mark({ state }: { readonly state: FileState }) {
  const styles = useFileListStyles();
  return (
    <span className={styles.mark}>
      {state.kind === "reading" ? (
        <Spinner size="extra-tiny" aria-hidden="true" />
      ) : (
        <ToneSymbol tone={TONES[state.kind]} />
      )}
    </span>
  );
}

interface FileListProps {
  readonly files: readonly FileItem[];
  readonly onRemove: (id: number) => void;
}

/** Every file that was given, with what became of it. None leaves the list but by the user's own hand. */
export function FileList({ files, onRemove }: FileListProps) {
  const styles = useFileListStyles();
  const tones = useToneStyles();
  const words = useWords(COLLECT_WORDS);
  const detailOf = useDetail();
  return (
    <WindowedList
      items={files}
      keyOf={({ id }) => id}
      render={({ id, file, state }) => {
        const detail = detailOf(state);
        return (
          <div className={styles.item}>
            <Mark state={state} />
            <div>
              <div className={styles.name} title={file.name}>
                {file.name}
              </div>
              {detail !== null && (
                <div className={styles.detail} title={detail}>
                  {detail}
                </div>
              )}
            </div>
            <span
              className={mergeClasses(styles.state, state.kind !== "reading" && tones[TONES[state.kind]])}
            >
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
