import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";
import type { LedgerEntry, LedgerState } from "../../../rollup/Ledger";
import { CopyText } from "../../shared/CopyText";
import { Disclosure } from "../../shared/Disclosure";
import { useShellWords, useWords } from "../../shared/language";
import { Section } from "../../shared/Section";
import { ToneSymbol } from "../../shared/ToneSymbol";
import { useTintStyles, type Tone } from "../../shared/tone";

const useStyles = makeStyles({
  board: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(140px, 1fr))",
    gap: tokens.spacingHorizontalXS,
  },
  tile: {
    display: "grid",
    gridTemplateColumns: "14px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  state: { gridColumn: 2, color: tokens.colorNeutralForeground2 },
});

const TONES: Readonly<Record<LedgerState, Tone>> = {
  received: "good",
  missing: "bad",
  replaced: "caution",
  refused: "caution",
};

function Tile({ entry }: { readonly entry: LedgerEntry }) {
  const styles = useStyles();
  const tints = useTintStyles();
  const shell = useShellWords();
  const words = useWords(CONSOLIDATE_WORDS).result.ledger;
  const tone = TONES[entry.state];
  const facts = [
    words.states[entry.state],
    entry.rows > 0 && shell.rows(entry.rows),
    entry.errors > 0 && words.errors(entry.errors),
  ].filter((fact) => fact !== false);
  return (
    <li
      className={mergeClasses(styles.tile, tints[tone === "good" ? "quiet" : tone])}
      title={entry.file ?? undefined}
    >
      <ToneSymbol tone={tone} />
      <span className={styles.name}>{entry.department ?? entry.file}</span>
      <span className={styles.state}>{facts.join(" · ")}</span>
    </li>
  );
}

/** Expected departments with a line in one of these states, each once: a replaced file is a line of its own. */
function departmentsOf(ledger: readonly LedgerEntry[], states: readonly LedgerState[]): readonly string[] {
  const names = ledger
    .filter(({ expected, state }) => expected && states.includes(state))
    .map(({ department }) => department ?? "");
  return [...new Set(names)];
}

interface LedgerBoardProps {
  readonly year: number;
  readonly ledger: readonly LedgerEntry[];
}

/** Who has submitted: a tile a department, and a text for those who have not. */
export function LedgerBoard({ year, ledger }: LedgerBoardProps) {
  const styles = useStyles();
  const words = useWords(CONSOLIDATE_WORDS).result.ledger;
  const expected = departmentsOf(ledger, ["received", "missing", "replaced", "refused"]);
  const received = departmentsOf(ledger, ["received"]);
  const missing = departmentsOf(ledger, ["missing"]);
  return (
    <Section title={words.title} aside={words.aside(received.length, expected.length)}>
      <ul className={styles.board}>
        {ledger.map((entry) => (
          <Tile key={`${entry.department} ${entry.file} ${entry.state}`} entry={entry} />
        ))}
      </ul>
      {missing.length > 0 && (
        <Disclosure title={words.reminderTitle}>
          <CopyText label={words.reminderLabel} text={words.reminder(year, missing.join(", "))} lines={5} />
        </Disclosure>
      )}
    </Section>
  );
}
