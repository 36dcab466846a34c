import { makeStyles, tokens } from "@fluentui/react-components";

/** One tint and one symbol per meaning, the same everywhere; colour never stands alone. */
export type Tone = "good" | "caution" | "halfway" | "bad" | "quiet";

export const TONE_SYMBOLS: Readonly<Record<Tone, string>> = {
  good: "●",
  caution: "△",
  halfway: "◐",
  bad: "✕",
  quiet: "○",
};

export const useToneStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  caution: { color: tokens.colorStatusWarningForeground3 },
  halfway: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export const useTintStyles = makeStyles({
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  caution: { backgroundColor: tokens.colorStatusWarningBackground1 },
  halfway: { backgroundColor: tokens.colorStatusWarningBackground1 },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1 },
  quiet: { backgroundColor: tokens.colorNeutralBackground3 },
});
