import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { DECISIONS } from "../../review/decisions";
import { REVIEW_WORDS } from "../../words/pane/review";
import { FLAG_WORDS } from "../../words/review";
import { AchievementStrip } from "../shared/AchievementStrip";
import { timeText } from "../shared/figures";
import { useLanguage, useWords } from "../shared/language";
import { ToneSymbol } from "../shared/ToneSymbol";
import { achievementOf, flagFigures } from "./flagFigures";
import type { ReviewEntry } from "./ReviewServices";
import { SEVERITY_TONES } from "./stateTones";
import type { Review } from "./useReview";

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
  sub: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  figures: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  foot: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  decided: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  reviewer: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    "& > *:last-child": { flexGrow: 1 },
  },
  decisions: { display: "flex", gap: tokens.spacingHorizontalXS, "& > *": { flexGrow: 1, minWidth: 0 } },
  key: {
    marginRight: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface ReviewCardProps {
  readonly item: ReviewEntry;
  readonly review: Review;
}

/** One flag: its figures, the department's reason, and the decision. */
export function ReviewCard({ item, review }: ReviewCardProps) {
  const styles = useStyles();
  const reviewerId = useId();
  const language = useLanguage();
  const words = useWords(REVIEW_WORDS);
  const flagWords = useWords(FLAG_WORDS);
  const { flag, place } = item;
  const { state, reviewer, decidedAt } = item.decision;
  const achieved = achievementOf(flag);
  return (
    <section className={styles.card} aria-label={`${flag.project} ${flag.name}`}>
      <div className={styles.head}>
        <ToneSymbol tone={SEVERITY_TONES[flag.severity]} />
        <h3 className={styles.title}>{flagWords.names[flag.flag]}</h3>
        <span className={styles.sub}>{flagWords.severities[flag.severity]}</span>
      </div>
      <div className={styles.sub}>
        {flag.project} {flag.name} · {flag.department}
      </div>
      {achieved !== null && <AchievementStrip percent={achieved} />}
      <dl className={styles.figures}>
        {flagFigures(flag, language).map(({ label, value }) => [
          <dt key={`${label} term`} className={styles.term}>
            {label}
          </dt>,
          <dd key={`${label} value`} className={styles.value}>
            {value}
          </dd>,
        ])}
      </dl>
      <div className={styles.reviewer}>
        <label className={styles.term} htmlFor={reviewerId}>
          {words.reviewer}
        </label>
        <Input
          id={reviewerId}
          size="small"
          placeholder={words.reviewerHint}
          value={review.reviewer}
          onChange={(_, { value }) => review.setReviewer(value)}
        />
      </div>
      <Field label={words.comment} size="small" hint={words.commentHint}>
        <Textarea
          size="small"
          rows={2}
          value={review.comment}
          onChange={(_, { value }) => review.setComment(value)}
        />
      </Field>
      <div className={styles.decisions} role="group" aria-label={words.decisionsLabel}>
        {DECISIONS.map((decision, index) => (
          <Button
            key={decision}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => review.decide(decision)}
          >
            <span className={styles.key} aria-hidden="true">
              {index + 1}
            </span>
            {words.decisions[decision]}
          </Button>
        ))}
      </div>
      <div className={styles.foot}>
        <span className={styles.decided}>
          {words.decided(flagWords.states[state], reviewer, decidedAt === null ? "" : timeText(decidedAt))}
        </span>
        {place !== null && (
          <Button size="small" appearance="subtle" onClick={() => review.goTo(item)}>
            {words.show}
          </Button>
        )}
      </div>
    </section>
  );
}
