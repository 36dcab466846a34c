import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewRow } from "../../../review/reviewBook";
import { REVIEW_WORDS } from "../../../words/pane/review";
import { FLAG_WORDS } from "../../../words/review";
import { AchievementStrip } from "../../shared/AchievementStrip";
import { timeText } from "../../shared/figures";
import { useLanguage, useWords } from "../../shared/language";
import { Section } from "../../shared/Section";
import { ToneSymbol } from "../../shared/ToneSymbol";
import type { ReviewEntry } from "../ReviewServices";
import { SEVERITY_TONES } from "../stateTones";
import type { Review } from "../useReview";
import { Changes } from "./Changes";
import { Figures } from "./Figures";
import { achievementOf, flagFigures } from "./flagFigures";
import { MarkedText } from "./MarkedText";
import { WholeProject } from "./WholeProject";
import { Years } from "./Years";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  top: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  head: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sub: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  places: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** The text of 추진실적 of the row a flag came from. */
function resultsOf({ project, flag }: ReviewEntry): string {
  const isSource = ({ source }: ReviewRow): boolean =>
    source.file === flag.source.file && source.sheet === flag.source.sheet && source.row === flag.source.row;
  const row = project?.rows.find(isSource) ?? project?.rows[0];
  return row?.cells.results.raw ?? "";
}

interface ReviewCardProps {
  readonly item: ReviewEntry;
  readonly review: Review;
}

/** One flag: its figures, what the department wrote, and the project it is about. */
export function ReviewCard({ item, review }: ReviewCardProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(REVIEW_WORDS);
  const flagWords = useWords(FLAG_WORDS);
  const { flag, project, findings, place } = item;
  const { state, reviewer, decidedAt } = item.decision;
  const { file, sheet, row, cell } = flag.source;
  const achieved = achievementOf(flag);
  const results = resultsOf(item);
  return (
    <section className={styles.card} aria-label={`${flag.project} ${flag.name}`}>
      <div className={styles.top}>
        <div className={styles.head}>
          <ToneSymbol tone={SEVERITY_TONES[flag.severity]} />
          <h3 className={styles.title}>{flagWords.names[flag.flag]}</h3>
          <span className={styles.sub}>{flagWords.severities[flag.severity]}</span>
        </div>
        <div className={styles.sub}>
          {flag.project} {flag.name} · {flag.department}
        </div>
        <div className={styles.sub}>
          {words.decided(flagWords.states[state], reviewer, decidedAt === null ? "" : timeText(decidedAt))}
        </div>
      </div>
      {achieved !== null && <AchievementStrip percent={achieved} />}
      <Figures figures={flagFigures(flag, language)} />
      {(state === "재제출" || state === "재확인 필요") && <Changes changes={item.changes} />}
      {results.trim() !== "" && (
        <Section title={words.results}>
          <MarkedText text={results} column="results" findings={findings} />
        </Section>
      )}
      {project !== null && (
        <Section title={words.years.title} aside={words.years.unit}>
          <Years project={project} />
        </Section>
      )}
      {project !== null && <WholeProject project={project} findings={findings} />}
      <div className={styles.top}>
        <div className={styles.sub}>{words.source(file, sheet, cell ?? words.row(row))}</div>
        <div className={styles.places}>
          <Button size="small" onClick={() => review.goTo(item)}>
            {words.show}
          </Button>
          {place !== null && (
            <Button size="small" onClick={() => review.goToSource(item)}>
              {words.showSource}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
