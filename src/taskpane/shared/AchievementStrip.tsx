import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  strip: { display: "block", width: "100%", height: "6px" },
  track: { fill: tokens.colorNeutralBackground5 },
  reached: { fill: tokens.colorStatusDangerForeground1, forcedColorAdjust: "none" },
  goal: { fill: tokens.colorNeutralForeground1 },
});

/** How far a project came: the mark at the right is its target. The text beside it gives the figure. */
export function AchievementStrip({ percent }: { readonly percent: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.strip} aria-hidden="true">
      <rect className={styles.track} width="100%" height="100%" />
      <rect className={styles.reached} width={`${Math.min(100, Math.max(0, percent))}%`} height="100%" />
      <rect className={styles.goal} x="calc(100% - 2px)" width="2" height="100%" />
    </svg>
  );
}
