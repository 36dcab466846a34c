import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";
import { nothingFilled, type AreaTotals, type Totals } from "../../../rollup/Totals";
import { countText, millionText, percentText } from "../../shared/figures";
import { useShellWords, useWords } from "../../shared/language";
import { Section } from "../../shared/Section";
import { ToneSymbol } from "../../shared/ToneSymbol";
import { useTableStyles } from "../../shared/tableStyles";
import { BudgetBar, BudgetBarKey } from "./BudgetBar";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  bar: { padding: `0 0 ${tokens.spacingVerticalS}`, borderBottom: "none" },
  name: { borderBottom: "none", paddingTop: tokens.spacingVerticalS },
  unfilled: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  roman: {
    display: "inline-block",
    minWidth: "14px",
    color: tokens.colorNeutralForeground2,
    paddingRight: tokens.spacingHorizontalXS,
  },
});

function FigureCells({ totals, className }: { readonly totals: Totals; readonly className: string }) {
  const styles = useStyles();
  const words = useWords(CONSOLIDATE_WORDS).result.areas;
  return (
    <>
      <td className={className}>{countText(totals.projects)}</td>
      <td className={className}>{millionText(totals.budget)}</td>
      <td className={className}>{millionText(totals.executed)}</td>
      <td className={className}>
        {nothingFilled(totals) ? (
          <span className={styles.unfilled}>
            <ToneSymbol tone="quiet" /> {words.unfilled}
          </span>
        ) : (
          percentText(totals.executionPercent)
        )}
      </td>
    </>
  );
}

interface AreaTableProps {
  readonly areas: readonly AreaTotals[];
  readonly total: Totals;
}

/** Execution by area: the figures as a table, and under each area a bar as long as its budget. */
export function AreaTable({ areas, total }: AreaTableProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const unit = useShellWords().unit;
  const words = useWords(CONSOLIDATE_WORDS).result.areas;
  const largest = Math.max(...areas.map((area) => area.budget), 1);
  return (
    <Section title={words.title} aside={unit}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={table.headLabel}>
              {words.name}
            </th>
            {[words.projects, words.budget, words.executed, words.rate].map((head) => (
              <th key={head} scope="col" className={table.headFigure}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className={mergeClasses(table.label, table.total)}>
              {words.total}
            </th>
            <FigureCells totals={total} className={mergeClasses(table.figure, table.total)} />
          </tr>
          {areas.map((area) => (
            <Fragment key={area.id}>
              <tr>
                <th scope="row" className={mergeClasses(table.label, styles.name)}>
                  <span className={styles.roman}>{area.roman}</span>
                  {area.name}
                </th>
                <FigureCells totals={area} className={mergeClasses(table.figure, styles.name)} />
              </tr>
              <tr aria-hidden="true">
                <td colSpan={5} className={mergeClasses(table.label, styles.bar)}>
                  <BudgetBar budget={area.budget} executed={area.executed} largest={largest} />
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      <div className={styles.legend} aria-hidden="true">
        <span className={styles.key}>
          <BudgetBarKey part="executed" />
          {words.legendExecuted}
        </span>
        <span className={styles.key}>
          <BudgetBarKey part="budget" />
          {words.legendBudget}
        </span>
      </div>
    </Section>
  );
}
