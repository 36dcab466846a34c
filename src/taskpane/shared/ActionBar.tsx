import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    marginTop: "auto",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, "& > *": { flexGrow: 1 } },
});

interface ActionBarProps {
  /** What is done and what is left, in one line. */
  readonly state?: ReactNode;
  readonly children: ReactNode;
}

/** The foot of a view, always in sight: the state of the work and the one primary action. */
export function ActionBar({ state, children }: ActionBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      {state !== undefined && <div className={styles.state}>{state}</div>}
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
