import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ToneSymbol } from "./ToneSymbol";
import type { Tone } from "./tone";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `64px ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    textAlign: "center",
  },
  symbol: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "300px" },
});

interface EmptyStateProps {
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
  /** The one way on. */
  readonly children?: ReactNode;
}

/** Nothing to list, said so that it is clear whether that is good news. */
export function EmptyState({ tone, title, text, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {tone !== "quiet" && <ToneSymbol tone={tone} className={styles.symbol} />}
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
