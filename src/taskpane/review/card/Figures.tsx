import { makeStyles, tokens } from "@fluentui/react-components";
import type { Figure } from "./flagFigures";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

/** Terms and what they are, one a line. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {figures.map(({ label, value }) => [
        <dt key={`${label} term`} className={styles.term}>
          {label}
        </dt>,
        <dd key={`${label} value`} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}
