import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "8px" },
  key: { display: "block", width: "10px", height: "10px" },
  budget: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralStroke1 },
  executed: { fill: tokens.colorBrandBackground, forcedColorAdjust: "none" },
});

interface BudgetBarProps {
  readonly budget: number;
  readonly executed: number;
  /** The budget that fills the whole width, so that bars can be compared. */
  readonly largest: number;
}

function share(amount: number, largest: number): string {
  return `${Math.min(100, (amount / largest) * 100)}%`;
}

/** The outline is the budget, the filling what was executed. */
export function BudgetBar({ budget, executed, largest }: BudgetBarProps) {
  const styles = useStyles();
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect className={styles.budget} width={share(budget, largest)} height="100%" />
      <rect className={styles.executed} width={share(executed, largest)} height="100%" />
    </svg>
  );
}

/** A sample of one part for the legend. */
export function BudgetBarKey({ part }: { readonly part: "budget" | "executed" }) {
  const styles = useStyles();
  return (
    <svg className={styles.key} aria-hidden="true">
      <rect className={styles[part]} width="100%" height="100%" />
    </svg>
  );
}
