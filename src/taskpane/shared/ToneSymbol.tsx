import { mergeClasses } from "@fluentui/react-components";
import { TONE_SYMBOLS, useToneStyles, type Tone } from "./tone";

/** The sign of a state. The text beside it says the same, so assistive technology skips it. */
export function ToneSymbol({ tone, className }: { readonly tone: Tone; readonly className?: string }) {
  const tones = useToneStyles();
  return (
    <span aria-hidden="true" className={mergeClasses(tones[tone], className)}>
      {TONE_SYMBOLS[tone]}
    </span>
  );
}
