/** How amounts and what became of them are written in the preview: 백만원, the minus of Korean public accounts. */
import { MONEY_COLUMNS, type CellView, type MoneyColumn } from "../../../rollup/Collected";
import type { ColumnKey } from "../../../submission/columns";
import { millionText } from "../../shared/figures";

/** `+42`, `△257`, `0`. */
export function deltaText(won: number): string {
  if (won === 0) return "0";
  return won > 0 ? `+${millionText(won)}` : `△${millionText(-won)}`;
}

export function countDelta(count: number): string {
  return count > 0 ? `+${count}` : count < 0 ? `△${-count}` : "0";
}

export function isMoney(column: ColumnKey): column is MoneyColumn {
  return (MONEY_COLUMNS as readonly ColumnKey[]).includes(column);
}

/** A cell's content as it is compared; what could not be read stands as it was typed. */
export function cellText(column: ColumnKey, { value, raw }: CellView, blank: string): string {
  if (value === null) return raw.trim() === "" ? blank : raw;
  return isMoney(column) && typeof value === "number" ? millionText(value) : String(value);
}
