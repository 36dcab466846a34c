/** Figures as the report prints them. */
import type { Language } from "../words/language";
import { numberText, percentText } from "../words/figures";
import type { ReportCellKind } from "./Report";

const MILLION = 1_000_000;
const NOTHING = "–";

/** Won in whole 백만원, halves away from zero as Excel shows them: 145,672,400,000 is `145,672`. Without the unit. */
export function millionText(won: number, language: Language): string {
  const size = Math.floor((Math.abs(won) + MILLION / 2) / MILLION);
  const minus = won < 0 && size > 0 ? (language === "ko" ? "△" : "-") : "";
  return `${minus}${numberText(size)}`;
}

/** `91.1%`, or a dash where the rate is undefined. */
export function rateText(percent: number | null): string {
  return percent === null ? NOTHING : percentText(percent);
}

/** A table's cell as text. */
export function cellText(
  value: string | number | null | undefined,
  kind: ReportCellKind,
  language: Language,
): string {
  if (value === null || value === undefined) return kind === "name" || kind === "text" ? "" : NOTHING;
  if (typeof value === "string") return value;
  if (kind === "money") return millionText(value, language);
  if (kind === "rate") return value.toLocaleString("en-US", { minimumFractionDigits: 1 });
  return numberText(value);
}
