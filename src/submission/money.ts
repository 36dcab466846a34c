/** Amounts: whole won, from every form a department writes. */
import type { MoneyUnit } from "../plan/Plan";
import { decimalToWon, toWon, zerosOf, type Won } from "../plan/units";
import { contentOf } from "./cellContent";
import { blankField, NO_COERCIONS, unreadableField, valueField } from "./field";
import type { Cell } from "./Grid";
import { parseNumeral, type Numeral } from "./numeral";
import type { Coercion, Field, UnitSource } from "./SubmissionSheet";

/** The unit of amounts that do not state their own. */
export interface AmountUnit {
  readonly unit: MoneyUnit;
  readonly from: UnitSource;
  /** The plan's unit: reading another one leaves a trace. */
  readonly planUnit: MoneyUnit;
}

/**
 * An amount in whole won. The unit comes from the cell, else from `unit` (header, block or plan). A fraction of a won,
 * which only a formula yields, is rounded half away from zero and leaves the coercion `rounded`.
 */
export function readMoney(cell: Cell | undefined, address: string, unit: AmountUnit): Field<number> {
  if (cell === null || cell === undefined) return blankField(address);
  const content = contentOf(cell, address);
  switch (content.kind) {
    case "settled":
      return content.field;
    case "truth":
      return unreadableField(content.text, address, "not-a-number", content.formula);
    case "number": {
      if (content.format === "date") {
        return unreadableField(content.text, address, "date-in-number", content.formula);
      }
      const won = toWon(content.number, unit.unit);
      return amountField(won, [], unit.unit, unit.from, unit, content.text, address, content.formula);
    }
    case "text": {
      const numeral = parseNumeral(content.text);
      const stated = numeral === null ? null : statedUnit(numeral);
      if (numeral === null || stated === null) {
        return unreadableField(content.text, address, "not-a-number", content.formula);
      }
      const [own, scale] = stated === "none" ? [unit.unit, unit.unit] : [stated.unit, stated.scale];
      const won = decimalToWon(numeral.negative, numeral.digits, numeral.decimals - zerosOf(scale));
      const from = stated === "none" ? unit.from : "cell";
      return amountField(won, numeral.coercions, own, from, unit, content.text, address, content.formula);
    }
  }
}

function amountField(
  won: Won | null,
  read: readonly Coercion[],
  unit: MoneyUnit,
  from: UnitSource,
  { planUnit }: AmountUnit,
  raw: string,
  address: string,
  formula: string | null,
): Field<number> {
  if (won === null) return unreadableField(raw, address, "not-a-number", formula);
  if (read.length === 0 && unit === planUnit && !won.rounded) {
    return valueField(won.won, raw, address, NO_COERCIONS, formula);
  }
  const coercions: Coercion[] = [...read];
  if (unit !== planUnit) coercions.push({ kind: "unit", unit, from });
  if (won.rounded) coercions.push({ kind: "rounded" });
  return valueField(won.won, raw, address, coercions, formula);
}

interface StatedUnit {
  /** The unit as people would name it: `1,234천원` is in 천원, `12억 3천만원` in 원. */
  readonly unit: MoneyUnit;
  /** The unit the numeral's digits are in, once 천, 만, 억 are worked in. */
  readonly scale: MoneyUnit;
}

const WON_SUFFIX = /^원정?$/u;
const UNIT_OF_MULTIPLIERS: Readonly<Record<string, MoneyUnit>> = {
  "": "원",
  천: "천원",
  만: "만원",
  백만: "백만원",
  억: "억원",
};

/** The unit the text itself states; "none" for a bare number; null for a number of something else (`3명`, `3천`). */
function statedUnit({ multipliers, suffix }: Numeral): StatedUnit | "none" | null {
  const inWon = WON_SUFFIX.test(suffix);
  if (!inWon && suffix !== "") return null;
  if (!inWon && multipliers === "") return "none";
  if (!inWon && !/[만억조]/u.test(multipliers)) return null;
  return { unit: UNIT_OF_MULTIPLIERS[multipliers] ?? "원", scale: "원" };
}
