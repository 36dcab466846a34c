import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";
import type { Reconciliation, ReconciliationLine as Line } from "../../../rollup/Consolidation";
import { Callout } from "../../shared/Callout";
import { Disclosure } from "../../shared/Disclosure";
import { countText, millionText } from "../../shared/figures";
import { useShellWords, useWords } from "../../shared/language";
import { useTableStyles } from "../../shared/tableStyles";
import { ToneSymbol } from "../../shared/ToneSymbol";

const WAYS = ["rows", "departments", "tasks", "areas"] as const;

const useStyles = makeStyles({
  unit: { textAlign: "right", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  title: { display: "flex", gap: tokens.spacingHorizontalXS },
});

function amountText(line: Line, way: (typeof WAYS)[number]): string {
  if (line.measure !== "projects") return millionText(line[way]);
  const repeats = way === "departments" ? line.jointRepeats : 0;
  return countText(line[way] - repeats);
}

/** The sums that have to agree, whichever way one adds. */
export function ReconciliationLine({ reconciliation }: { readonly reconciliation: Reconciliation }) {
  const styles = useStyles();
  const table = useTableStyles();
  const shell = useShellWords();
  const words = useWords(CONSOLIDATE_WORDS).result.reconciliation;
  const { agrees, lines } = reconciliation;
  return (
    <>
      {!agrees && <Callout tone="bad" title={words.differs} />}
      <Disclosure
        open={!agrees}
        title={words.title}
        aside={
          agrees && (
            <span className={styles.title}>
              <ToneSymbol tone="good" />
              {words.agrees}
            </span>
          )
        }
      >
        <div className={styles.unit}>{shell.unit}</div>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col" className={table.headLabel}>
                {words.way}
              </th>
              {lines.map(({ measure }) => (
                <th key={measure} scope="col" className={table.headFigure}>
                  {words.measures[measure]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {WAYS.map((way) => (
              <tr key={way}>
                <th scope="row" className={table.label}>
                  {words[way]}
                </th>
                {lines.map((line) => (
                  <td key={line.measure} className={mergeClasses(table.figure)}>
                    {amountText(line, way)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </>
  );
}
