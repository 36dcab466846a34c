import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReviewProject } from "../../../review/reviewBook";
import { growthPercent } from "../../../rollup/execution";
import { REVIEW_WORDS } from "../../../words/pane/review";
import { growthText, millionText, percentText } from "../../shared/figures";
import { useWords } from "../../shared/language";
import { useTableStyles } from "../../shared/tableStyles";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "8px" },
  prior: { fill: tokens.colorNeutralForeground4, forcedColorAdjust: "none" },
  budget: { fill: tokens.colorBrandStroke1, forcedColorAdjust: "none" },
  executed: { fill: tokens.colorBrandForeground1, forcedColorAdjust: "none" },
  barCell: { width: "38%", verticalAlign: "middle" },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Last year's budget beside this year's and what was spent of it, drawn to one scale. */
export function Years({ project }: { readonly project: ReviewProject }) {
  const styles = useStyles();
  const tables = useTableStyles();
  const words = useWords(REVIEW_WORDS).years;
  const { priorBudget, budget, executed } = project.amounts;
  const largest = Math.max(1, ...[priorBudget, budget, executed].map((won) => Math.abs(won ?? 0)));
  const growth =
    priorBudget === null || budget === null || priorBudget === 0 ? null : growthPercent(budget, priorBudget);
  const lines = [
    { part: "prior", label: words.prior, won: priorBudget, note: project.isNew ? words.isNew : "" },
    {
      part: "budget",
      label: words.budget,
      won: budget,
      note: growth === null ? "" : words.growth(growthText(growth)),
    },
    {
      part: "executed",
      label: words.executed,
      won: executed,
      note: project.executionPercent === null ? "" : words.rate(percentText(project.executionPercent)),
    },
  ] as const;
  return (
    <table className={tables.table} aria-label={`${words.title} (${words.unit})`}>
      <tbody>
        {lines.map(({ part, label, won, note }) => (
          <tr key={part}>
            <th scope="row" className={tables.label}>
              {label}
            </th>
            <td className={mergeClasses(tables.label, styles.barCell)}>
              <svg className={styles.bar} aria-hidden="true">
                <rect
                  className={styles[part]}
                  width={`${(Math.abs(won ?? 0) / largest) * 100}%`}
                  height="100%"
                />
              </svg>
            </td>
            <td className={tables.figure}>
              {won === null ? "–" : millionText(won)}
              {note !== "" && <div className={styles.note}>{note}</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
