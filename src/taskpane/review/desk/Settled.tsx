import { makeStyles, tokens } from "@fluentui/react-components";
import { REVIEW_DESK_WORDS } from "../../../words/pane/reviewDesk";
import { REVIEW_WORDS } from "../../../words/pane/review";
import { FLAG_WORDS } from "../../../words/review";
import { Disclosure } from "../../shared/Disclosure";
import { timeText } from "../../shared/figures";
import { useWords } from "../../shared/language";
import { ToneSymbol } from "../../shared/ToneSymbol";
import type { SettledEntry } from "../ReviewServices";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Decisions whose flag is gone: kept, and shown. */
export function Settled({ settled }: { readonly settled: readonly SettledEntry[] }) {
  const styles = useStyles();
  const words = useWords(REVIEW_DESK_WORDS).settled;
  const { decided } = useWords(REVIEW_WORDS);
  const { names, states } = useWords(FLAG_WORDS);
  if (settled.length === 0) return null;
  return (
    <Disclosure title={words.title} aside={settled.length}>
      <p className={styles.quiet}>{words.note}</p>
      <ul className={styles.list}>
        {settled.map(({ project, name, flag, decision }) => (
          <li key={decision.key} className={styles.item}>
            <ToneSymbol tone="good" />
            <div>
              <div>
                {project} {name}
                {flag !== null && ` · ${names[flag]}`}
              </div>
              <div className={styles.quiet}>
                {decided(
                  states[decision.state],
                  decision.reviewer,
                  decision.decidedAt === null ? "" : timeText(decision.decidedAt),
                )}
                {decision.comment !== "" && ` · ${decision.comment}`}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
