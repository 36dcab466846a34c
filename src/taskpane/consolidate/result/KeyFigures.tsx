import { makeStyles, tokens } from "@fluentui/react-components";
import { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";
import type { Totals } from "../../../rollup/Totals";
import { countText, growthText, millionText, percentText } from "../../shared/figures";
import { useShellWords, useWords } from "../../shared/language";
import { Section } from "../../shared/Section";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(92px, 1fr))",
    gap: `${tokens.strokeWidthThin}`,
    backgroundColor: tokens.colorNeutralStroke2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  item: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  base: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Figure {
  readonly term: string;
  readonly value: string;
  /** What the figure is measured against. */
  readonly base: string;
}

/** Six figures an official is asked for first. */
export function KeyFigures({ total }: { readonly total: Totals }) {
  const styles = useStyles();
  const unit = useShellWords().unit;
  const words = useWords(CONSOLIDATE_WORDS).result.figures;
  const figures: readonly Figure[] = [
    {
      term: words.projects,
      value: countText(total.projects),
      base: words.prior(countText(total.projectsPrior)),
    },
    {
      term: words.budget,
      value: millionText(total.budget),
      base: words.prior(millionText(total.budgetPrior)),
    },
    {
      term: words.growth,
      value: growthText(total.budgetGrowthPercent),
      base: words.overPrior,
    },
    { term: words.executed, value: millionText(total.executed), base: words.ofBudget },
    { term: words.executionRate, value: percentText(total.executionPercent), base: words.executedOverBudget },
    {
      term: words.missed,
      value: countText(total.missed),
      base: total.notRun > 0 ? words.notRun(total.notRun) : words.noneNotRun,
    },
  ];
  return (
    <Section title={words.title} aside={unit}>
      <dl className={styles.list}>
        {figures.map(({ term, value, base }) => (
          <div key={term} className={styles.item}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
            <dd className={styles.base}>{base}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
