import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../findings/Finding";
import { columnOf } from "../../submission/columns";
import { SUBMIT_WORDS } from "../../words/pane/submit";
import { findingMessage, fixLabel, RULE_WORDS, ruleTitle } from "../../words/rules";
import { useLanguage, useWords } from "../shared/language";
import { LEVEL_TONES } from "../shared/levels";
import { ToneSymbol } from "../shared/ToneSymbol";
import { placeOf } from "./findingKey";
import { IgnoreForm } from "./IgnoreForm";
import type { Submission } from "./useSubmission";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  message: { margin: 0 },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  values: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  term: { color: tokens.colorNeutralForeground2 },
  // A text of many lines would push the buttons out of sight.
  value: { margin: 0, overflowWrap: "anywhere", maxHeight: "60px", overflowY: "auto" },
  after: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

function Values({ finding, submission }: FindingCardProps) {
  const styles = useStyles();
  const words = useWords(SUBMIT_WORDS).card;
  const { fix, sheet, cell } = finding;
  const now = submission.check?.values.get(placeOf(sheet, cell)) ?? fix?.before ?? null;
  const reason = submission.sorted.reasons.get(finding) ?? "";
  const shown: readonly (readonly [string, string])[] = [
    ...(now === null ? [] : [[words.now, now === "" ? words.blank : now] as const]),
    ...(fix === null ? [] : [[words.fixed, String(fix.after)] as const]),
    ...(reason === "" ? [] : [[words.reason, reason] as const]),
  ];
  if (shown.length === 0) return null;
  return (
    <dl className={styles.values}>
      {shown.map(([term, value]) => (
        <Value key={term} term={term} value={value} isFix={term === words.fixed} />
      ))}
    </dl>
  );
}

function Value(props: { readonly term: string; readonly value: string; readonly isFix: boolean }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{props.term}</dt>
      <dd className={props.isFix ? mergeClasses(styles.value, styles.after) : styles.value}>{props.value}</dd>
    </>
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
  // By finding: going on to another one leaves the question behind.
  const [ignoring, setIgnoring] = useState<string | null>(null);
  const { filters, fix, goTo, setIgnored, keys, selected, others } = submission;
  const { level, rule, column, cell, sheet } = finding;
  const place = [column === null ? "" : columnOf(column).header, cell ?? ""].filter((part) => part !== "");
  const key = keys[selected] ?? "";
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
      {others.has(key) && <p className={styles.aside}>{words.byOthers}</p>}
      {ignoring !== key && (
        <>
          <Values finding={finding} submission={submission} />
          <p className={styles.aside}>{RULE_WORDS[language][rule].why}</p>
        </>
      )}
      {ignoring === key ? (
        <IgnoreForm
          onBack={() => setIgnoring(null)}
          onConfirm={(reason) => {
            setIgnoring(null);
            void setIgnored(finding, true, reason);
          }}
        />
      ) : (
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
          {filters.ignored && (
            <Button size="small" appearance="subtle" onClick={() => void setIgnored(finding, false, "")}>
              {words.card.unignore}
            </Button>
          )}
          {!filters.ignored && level !== "error" && (
            <Button size="small" appearance="subtle" onClick={() => setIgnoring(key)}>
              {words.card.ignore}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
