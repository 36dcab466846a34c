import { makeStyles, tokens } from "@fluentui/react-components";
import type { LedgerEntry } from "../../../rollup/Ledger";
import { INTAKE_WORDS } from "../../../words/pane/intake";
import { timeText } from "../../shared/figures";
import { useWords } from "../../shared/language";

const useStyles = makeStyles({
  entry: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  fact: { color: tokens.colorNeutralForeground2 },
});

/** One line of the ledger in full: its file, when it was written, what was taken from it and what was left. */
export function LedgerDetail({ entry }: { readonly entry: LedgerEntry }) {
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).ledger;
  const { rows, rowsTaken } = entry;
  const facts = [
    words.states[entry.state],
    entry.written === null ? null : `${words.written} ${entry.written}`,
    entry.modified === null ? null : `${words.modified} ${timeText(entry.modified)}`,
    rows === 0 ? null : words.taken(rowsTaken, rows - rowsTaken),
    entry.errors > 0 ? words.errors(entry.errors) : null,
    entry.expected ? null : words.unexpected,
  ].filter((fact) => fact !== null);
  return (
    <div className={styles.entry}>
      <div className={styles.name}>{entry.department ?? words.unknown}</div>
      <div>{entry.file}</div>
      <div className={styles.fact}>{facts.join(" · ")}</div>
    </div>
  );
}
