import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TracedRow, TracedTerm } from "../../../actions/trace";
import { isMoney } from "../../../sheets/summary/Figure";
import { SUMMARY_WORDS } from "../../../words/sheets/summary";
import { TRACE_WORDS } from "../../../words/pane/trace";
import { countText } from "../../shared/figures";
import { useWords } from "../../shared/language";
import { PlainLink } from "../../shared/PlainLink";
import { scopeText, sumText } from "./traceTexts";

/** Drawn at once; the rest on demand. */
const STEP = 50;

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
  amount: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  leftOut: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  sum: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStrokeAccessible}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface TermRowsProps {
  readonly term: TracedTerm;
  readonly onCollected: (row: TracedRow) => void;
  readonly goTo: (sheet: string, cell: string) => void;
}

function Row({
  row,
  term,
  onCollected,
  goTo,
}: Omit<TermRowsProps, "term"> & { readonly row: TracedRow; readonly term: TracedTerm }) {
  const styles = useStyles();
  const words = useWords(TRACE_WORDS);
  const { here, adds } = row;
  const at = row.sourceCell ?? words.row(row.source.row);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.grow}>
          {row.project} {row.name}
        </span>
        {isMoney(term.measure) && (
          <span className={mergeClasses(styles.amount, adds === null && styles.leftOut)}>
            {adds === null ? words.leftOut(row.raw) : countText(adds)}
          </span>
        )}
      </div>
      <div className={mergeClasses(styles.line, styles.quiet)}>
        <span className={styles.grow}>
          {row.department} · {words.place(row.source.file, row.source.sheet, at)}
        </span>
        {here !== null && <PlainLink onClick={() => goTo(here.sheet, here.cell)}>{words.source}</PlainLink>}
        <PlainLink onClick={() => onCollected(row)}>{words.collected}</PlainLink>
      </div>
    </li>
  );
}

/** One sum: its rows, what each adds, and what they come to. */
export function TermRows({ term, onCollected, goTo }: TermRowsProps) {
  const styles = useStyles();
  const words = useWords(TRACE_WORDS);
  const summary = useWords(SUMMARY_WORDS);
  const [shown, setShown] = useState(STEP);
  const { rows, stated } = term;
  const rest = rows.length - shown;
  return (
    <div>
      <div className={styles.head}>
        <span className={styles.name}>{words.measures[term.measure]}</span>
        {!stated && <span className={styles.quiet}>{words.rows(rows.length)}</span>}
      </div>
      <div className={styles.quiet}>{scopeText(term, words, summary)}</div>
      {stated && <div>{words.stated}</div>}
      {!stated && rows.length === 0 && <div className={styles.quiet}>{words.noRows}</div>}
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row) => (
          <Row
            key={`${row.source.file} ${row.source.sheet} ${row.source.row}`}
            row={row}
            term={term}
            onCollected={onCollected}
            goTo={goTo}
          />
        ))}
      </ul>
      {rest > 0 && (
        <PlainLink onClick={() => setShown(shown + STEP)}>{words.more(Math.min(rest, STEP))}</PlainLink>
      )}
      <div className={mergeClasses(styles.line, styles.sum)}>
        <span className={styles.grow}>{words.sum}</span>
        <span>{sumText(term, words)}</span>
      </div>
    </div>
  );
}
