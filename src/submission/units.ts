/** Units of money as written in headers, blocks and cells. */
import type { MoneyUnit } from "../plan/Plan";
import { MONEY_UNITS } from "../plan/units";

const UNIT_WORDS: ReadonlyMap<string, MoneyUnit> = new Map([
  ...MONEY_UNITS.map((unit) => [unit, unit] as const),
  ["천", "천원"],
  ["만", "만원"],
  ["백만", "백만원"],
  ["억", "억원"],
  ["₩", "원"],
  ["KRW", "원"],
]);

/** Where a unit may be declared: inside brackets, or after the word 단위 (which 단위사업 is not). */
const PLACES = /[([{〔【]([^)\]}〕】]*)[)\]}〕】]|단위(?!사업|과제)([^)\]}〕】]*)/gu;

/** The unit a word names: `천원`, `백만`, `천 원`; null when it names none. */
export function unitNamed(word: string): MoneyUnit | null {
  return UNIT_WORDS.get(word.normalize("NFKC").replace(/\s+/gu, "").toUpperCase()) ?? null;
}

/** The unit a text declares, as headers `예산(천원)` and blocks `(단위: 천원)` do; null when it declares none. */
export function unitDeclared(text: string): MoneyUnit | null {
  const plain = text.normalize("NFKC").replace(/(천|백|만|억)\s+(?=만|원)/gu, "$1");
  for (const [, bracketed, declared] of plain.matchAll(PLACES)) {
    for (const word of (bracketed ?? declared ?? "").split(/[\s,/:;]|단위/u)) {
      const unit = word === "" ? null : unitNamed(word);
      if (unit !== null) return unit;
    }
  }
  return null;
}

const OTHER_MONEY = /달러|불|유로|엔|위안|[$€¥£]|usd|eur|jpy/iu;

/** The text names money other than won, which nothing here converts: `달러`. */
export function namesOtherMoney(text: string): boolean {
  return OTHER_MONEY.test(text);
}
