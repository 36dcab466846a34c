/** Figures as people read them. */
import { wonPer } from "../plan/units";
import type { Language } from "./language";

type ShownUnit = "원" | "천원" | "백만원";

const UNIT_NAMES: Readonly<Record<Language, Readonly<Record<ShownUnit, string>>>> = {
  ko: { 원: "원", 천원: "천원", 백만원: "백만원" },
  en: { 원: " won", 천원: " thousand won", 백만원: " million won" },
};

/** Official tables mark a negative amount with a triangle. */
const MINUS: Readonly<Record<Language, string>> = { ko: "△", en: "-" };

/** Decimals beyond which a larger unit says less than a smaller one. */
const MOST_DECIMALS = 1;

/** An amount in won, exact, in the largest of 백만원, 천원 and 원 that needs at most one decimal. */
export function amountText(won: number, language: Language): string {
  const unit = (["백만원", "천원"] as const).find((candidate) => {
    const step = wonPer(candidate) / 10 ** MOST_DECIMALS;
    return Math.abs(won) >= wonPer(candidate) && won % step === 0;
  });
  const figure = numberText(Math.abs(won) / wonPer(unit ?? "원"));
  return `${won < 0 ? MINUS[language] : ""}${figure}${UNIT_NAMES[language][unit ?? "원"]}`;
}

/** `1234.5 → 1,234.5`. */
export function numberText(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 10 });
}

/** A rate as official papers print it: one decimal. */
export function percentText(value: number): string {
  return `${value.toLocaleString("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 3 })}%`;
}
