import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Callout } from "./Callout";
import { useLanguage, useShellWords } from "./language";
import { problemOf } from "./problem";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  detail: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

/** What went wrong, why, and what to do next; `children` are the ways out. */
export function ProblemCallout({
  error,
  children,
}: {
  readonly error: unknown;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const words = useShellWords();
  const problem = problemOf(error, useLanguage());
  return (
    <div role="alert">
      <Callout tone="bad" title={problem.what}>
        <dl className={styles.facts}>
          <dt className={styles.term}>{words.why}</dt>
          <dd className={styles.value}>{problem.why}</dd>
          <dt className={styles.term}>{words.next}</dt>
          <dd className={styles.value}>{problem.next}</dd>
        </dl>
        {problem.detail !== null && <div className={styles.detail}>{problem.detail}</div>}
        {children !== undefined && <div className={styles.actions}>{children}</div>}
      </Callout>
    </div>
  );
}
