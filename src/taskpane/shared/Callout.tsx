import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ToneSymbol } from "./ToneSymbol";
import { useTintStyles, type Tone } from "./tone";

const useStyles = makeStyles({
  box: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  symbol: { lineHeight: tokens.lineHeightBase300 },
  body: { minWidth: 0, flexGrow: 1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface CalloutProps {
  readonly tone: Tone;
  readonly title: string;
  readonly children?: ReactNode;
}

/** A tinted block with its symbol: how a whole view stands. */
export function Callout({ tone, title, children }: CalloutProps) {
  const styles = useStyles();
  const tints = useTintStyles();
  return (
    <div className={mergeClasses(styles.box, tints[tone])}>
      <ToneSymbol tone={tone} className={styles.symbol} />
      <div className={styles.body}>
        <div className={styles.title}>{title}</div>
        {children}
      </div>
    </div>
  );
}
