import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../findings/Finding";
import { columnOf } from "../../submission/columns";
import { SUBMIT_WORDS } from "../../words/pane/submit";
import { useLanguage, useWords } from "../shared/language";
import { LEVEL_TONES } from "../shared/levels";
import { ToneSymbol } from "../shared/ToneSymbol";
import { findingMessage, fixLabel, ruleTitle } from "../../words/rules";
import type { Submission } from "./useSubmission";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  message: { margin: 0 },
  values: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  after: { margin: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

function Values({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const words = useWords(SUBMIT_WORDS).card;
  if (finding.fix === null) return null;
  const { before, after } = finding.fix;
  return (
    <dl className={styles.values}>
      <dt className={styles.term}>{words.now}</dt>
      <dd className={styles.value}>{before === "" ? words.blank : before}</dd>
      <dt className={styles.term}>{words.fixed}</dt>
      <dd className={styles.after}>{after}</dd>
    </dl>
  );
}

interface FindingCardProps {
  readonly finding: Finding;
  readonly submission: Submission;
}

/** Everything about the chosen finding, and what can be done about it. */
export function FindingCard({ finding, submission }: FindingCardProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(SUBMIT_WORDS);
  const { filters, fix, goTo, setIgnored } = submission;
  const { level, rule, column, cell, sheet } = finding;
  const place = [column === null ? "" : columnOf(column).header, cell ?? ""].filter((part) => part !== "");
  return (
    <section className={styles.card} aria-label={ruleTitle(rule, language)}>
      <div className={styles.head}>
        <ToneSymbol tone={LEVEL_TONES[level]} />
        <h3 className={styles.title}>{ruleTitle(rule, language)}</h3>
        <span className={styles.place} title={words.card.rule(rule)}>
          {place.length === 0 ? sheet : place.join(" ")}
        </span>
      </div>
      <p className={styles.message}>{findingMessage(finding, language)}</p>
      <Values finding={finding} />
      <div className={styles.actions}>
        {finding.fix !== null && cell !== null && (
          <Button size="small" onClick={() => void fix([finding])}>
            {fixLabel(rule, language) ?? words.card.fix}
          </Button>
        )}
        {sheet !== null && (
          <Button size="small" appearance="subtle" onClick={() => goTo(finding)}>
            {words.card.goTo}
          </Button>
        )}
        {level !== "error" && (
          <Button size="small" appearance="subtle" onClick={() => setIgnored(finding, !filters.ignored)}>
            {filters.ignored ? words.card.unignore : words.card.ignore}
          </Button>
        )}
      </div>
    </section>
  );
}
