import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { LedgerEntry, LedgerState } from "../../../rollup/Ledger";
import { ledgerInputs } from "../../../rollup/ledgerInputs";
import { submittersOf } from "../../../rollup/submitters";
import type { Refusal } from "../../../submission/Refusal";
import { GAP_WORDS } from "../../../words/gaps";
import { INTAKE_WORDS } from "../../../words/pane/intake";
import { REFUSAL_WORDS } from "../../../words/refusals";
import { Disclosure } from "../../shared/Disclosure";
import { useShellWords, useWords } from "../../shared/language";
import { useHiddenStyles } from "../../shared/LiveRegion";
import { Section } from "../../shared/Section";
import { ToneSymbol } from "../../shared/ToneSymbol";
import { useTintStyles, type Tone } from "../../shared/tone";
import { LedgerDetail } from "./LedgerDetail";
import { Reminders } from "./Reminders";

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
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  state: { gridColumn: 2, color: tokens.colorNeutralForeground2 },
  fact: { whiteSpace: "nowrap" },
});

const TONES: Readonly<Record<LedgerState, Tone>> = {
  received: "good",
  missing: "bad",
  replaced: "caution",
  refused: "halfway",
};

function keyOf({ department, file, state }: LedgerEntry): string {
  return JSON.stringify([department, file, state]);
}

function Tile({ entry, note }: { readonly entry: LedgerEntry; readonly note: string | null }) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const tints = useTintStyles();
  const shell = useShellWords();
  const words = useWords(INTAKE_WORDS).ledger;
  const tone = TONES[entry.state];
  // Beside its rows the sign says enough to the eye: without the word the rest fits on one line.
  const isPlain = entry.state === "received" && entry.rows > 0;
  const facts = [
    isPlain ? null : words.states[entry.state],
    note,
    entry.rows > 0 ? shell.rows(entry.rows) : null,
    entry.errors > 0 ? words.errors(entry.errors) : null,
  ].filter((fact) => fact !== null);
  return (
    <li
      className={mergeClasses(styles.tile, tints[tone === "good" ? "quiet" : tone])}
      title={entry.file ?? undefined}
    >
      <ToneSymbol tone={tone} />
      <span className={styles.name}>{entry.department ?? entry.file}</span>
      <span className={styles.state}>
        {isPlain && <span className={hidden.visuallyHidden}>{words.states[entry.state]} · </span>}
        {facts.map((fact, index) => (
          <Fragment key={fact}>
            {index > 0 && " · "}
            <span className={styles.fact}>{fact}</span>
          </Fragment>
        ))}
      </span>
    </li>
  );
}

/** Why a line's files were not taken, a file each. */
function useReasons(refused: readonly Refusal[]): (entry: LedgerEntry) => readonly string[] {
  const refusals = useWords(REFUSAL_WORDS);
  const { exclusions } = useWords(GAP_WORDS);
  return (entry) => {
    if (entry.state !== "refused" || entry.file === null) return [];
    const files = ledgerInputs(entry, refused);
    return files.length === 0
      ? [`${entry.file}: ${exclusions["other-year"]}`]
      : files.map(({ file, reason }) => `${file}: ${refusals[reason].what}`);
  };
}

interface LedgerBoardProps {
  readonly year: number;
  readonly ledger: readonly LedgerEntry[];
  readonly refused: readonly Refusal[];
  /** A word on where a line's file comes from, before a run. */
  readonly noteOf?: (entry: LedgerEntry) => string | null;
}

/** Who has submitted: a tile a department, their files on demand, and a text for those who have not. */
export function LedgerBoard({ year, ledger, refused, noteOf = () => null }: LedgerBoardProps) {
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).ledger;
  const submitters = submittersOf(ledger);
  const expected = Object.values(submitters).flat().length;
  const reasonsOf = useReasons(refused);
  const owing = [...submitters.missing, ...submitters.refused].map((department) => ({
    department,
    inVain: ledger.filter((entry) => entry.department === department).flatMap(reasonsOf),
  }));
  const arrived = ledger.filter(({ file }) => file !== null);
  return (
    <Section
      title={words.title}
      aside={words.aside(submitters.received.length, expected, submitters.refused.length)}
    >
      <ul className={styles.board}>
        {ledger.map((entry) => (
          <Tile key={keyOf(entry)} entry={entry} note={noteOf(entry)} />
        ))}
      </ul>
      <div>
        {arrived.length > 0 && (
          <Disclosure title={words.detail} aside={arrived.length}>
            {arrived.map((entry) => (
              <LedgerDetail key={keyOf(entry)} entry={entry} />
            ))}
          </Disclosure>
        )}
        {owing.length > 0 && <Reminders year={year} owing={owing} />}
      </div>
    </Section>
  );
}
