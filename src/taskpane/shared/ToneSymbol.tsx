import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { TONE_SYMBOLS, useToneStyles, type Tone } from "./tone";

const useStyles = makeStyles({
  // The signs differ in width; what stands beside them should not.
  symbol: { display: "inline-block", flexShrink: 0, width: "1.2em", textAlign: "center" },
});

/** The sign of a state. The text beside it says the same, so assistive technology skips it. */
export function ToneSymbol({ tone, className }: { readonly tone: Tone; readonly className?: string }) {
  const styles = useStyles();
  const tones = useToneStyles();
  return (
    <span aria-hidden="true" className={mergeClasses(styles.symbol, tones[tone], className)}>
      {TONE_SYMBOLS[tone]}
    </span>
  );
}
