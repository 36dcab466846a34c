import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellChange, Difference, RowRef } from "../../../rollup/Collected";
import { columnOf } from "../../../submission/columns";
import { INTAKE_WORDS } from "../../../words/pane/intake";
import { useWords } from "../../shared/language";
import { cellText, deltaText, isMoney } from "./amounts";
import { WindowedList } from "./WindowedList";

const useStyles = makeStyles({
  row: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  changes: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    display: "-webkit-box",
    overflow: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflowWrap: "anywhere",
  },
  old: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  delta: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

function Change({ column, before, after }: CellChange) {
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).changes;
  const delta =
    isMoney(column) && typeof before.value === "number" && typeof after.value === "number"
      ? deltaText(after.value - before.value)
      : null;
  const [old, now] = [cellText(column, before, words.blank), cellText(column, after, words.blank)];
  return (
    <>
      <dt className={styles.term}>{columnOf(column).header}</dt>
      <dd className={styles.value} title={`${old} → ${now}`}>
        <span className={styles.old}>{old}</span> → {now}
        {delta !== null && <span className={styles.delta}> ({delta})</span>}
      </dd>
    </>
  );
}

type Line = RowRef & { readonly sign: string | null; readonly changes: readonly CellChange[] };

/** Row by row, old → new; money also as what it differs by. */
export function RowChanges({ difference }: { readonly difference: Difference }) {
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).changes;
  const lines: readonly Line[] = [
    ...difference.removed.map((row) => ({ ...row, sign: words.removed, changes: [] })),
    ...difference.added.map((row) => ({ ...row, sign: words.added, changes: [] })),
    ...difference.changed.map((row) => ({ ...row, sign: null })),
  ];
  return (
    <WindowedList
      items={lines}
      keyOf={({ source, sign }) => `${sign} ${source.sheet} ${source.row}`}
      render={({ project, name, sign, changes }) => (
        <div className={styles.row}>
          <span className={styles.name}>
            {project} {name}
          </span>
          {sign !== null && ` · ${sign}`}
          {changes.length > 0 && (
            <dl className={styles.changes}>
              {changes.map((change) => (
                <Change key={change.column} {...change} />
              ))}
            </dl>
          )}
        </div>
      )}
    />
  );
}
