import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";
import { REFUSAL_WORDS } from "../../../words/refusals";
import { useLanguage, useWords } from "../../shared/language";
import { ToneSymbol } from "../../shared/ToneSymbol";
import { useToneStyles, type Tone } from "../../shared/tone";
import type { FileItem, FileState } from "../state";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  mark: { display: "flex", justifyContent: "center", fontSize: tokens.fontSizeBase200 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  detail: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  state: { fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

const TONES: Readonly<Record<Exclude<FileState["kind"], "reading">, Tone>> = {
  waiting: "quiet",
  read: "good",
  refused: "bad",
  cancelled: "caution",
};

function useDetail() {
  const words = useWords(CONSOLIDATE_WORDS).collect;
  const refusals = REFUSAL_WORDS[useLanguage()];
  return (state: FileState): string | null => {
    if (state.kind === "read") {
      const { sheets, skipped } = state.result;
      const read = sheets.map((sheet) =>
        words.readDetail(sheet.department ?? words.noDepartment, sheet.rows.length),
      );
      const notEmpty = skipped.filter(({ why }) => why !== "empty").map(({ sheet }) => sheet);
      return [...read, ...(notEmpty.length > 0 ? [words.skipped(notEmpty.join(", "))] : [])].join(", ");
    }
    if (state.kind === "refused") {
      const { what, next } = refusals[state.refusal.reason];
      return `${what} ${next}`;
    }
    return null;
  };
}

function Mark({ state }: { readonly state: FileState }) {
  const styles = useStyles();
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
  const styles = useStyles();
  const tones = useToneStyles();
  const words = useWords(CONSOLIDATE_WORDS).collect;
  const detailOf = useDetail();
  return (
    <ul className={styles.list}>
      {files.map(({ id, file, state }) => {
        const detail = detailOf(state);
        return (
          <li key={id} className={styles.item}>
            <Mark state={state} />
            <div>
              <div className={styles.name} title={file.name}>
                {file.name}
              </div>
              {detail !== null && <div className={styles.detail}>{detail}</div>}
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
          </li>
        );
      })}
    </ul>
  );
}
