import { columnName } from "../submission/Grid";
import type { ConditionalModel } from "../workbook/SheetModel";
import { COLLECTED, collectedColumn, type CollectedKey } from "./collectedColumns";
import { MARK, PALETTE, area } from "./style";

/** Colours follow the table's own cells, so they stay right after sorting and filtering. */
export function collectedColours(first: number, last: number, stale: string): ConditionalModel[] {
  const whole = area(first, 0, last, COLLECTED.length - 1);
  const marks = area(first, collectedColumn("mark"), last, collectedColumn("mark"));
  const flags = area(first, collectedColumn("flags"), last, collectedColumn("flags"));
  const names = area(first, collectedColumn("id"), last, collectedColumn("project"));
  const at = (key: CollectedKey): string => `$${columnName(collectedColumn(key))}${first + 1}`;
  const tint = (
    place: ReturnType<typeof area>,
    formula: string,
    meaning: "missed" | "caution" | "good" | "excluded",
  ) => ({
    area: place,
    formula,
    fill: PALETTE[meaning].fill,
    fontColor: PALETTE[meaning].ink,
  });
  return [
    tint(whole, `=${at("state")}="제외"`, "excluded"),
    tint(marks, `=${at("mark")}="${stale}"`, "caution"),
    tint(flags, `=${at("mark")}="${stale}"`, "excluded"),
    tint(names, `=${at("mark")}="${MARK.missed}"`, "missed"),
    tint(names, `=${at("mark")}="${MARK.caution}"`, "caution"),
    ...[marks, flags].flatMap((place) => [
      tint(place, `=${at("mark")}="${MARK.missed}"`, "missed"),
      tint(place, `=${at("mark")}="${MARK.caution}"`, "caution"),
    ]),
    tint(marks, `=${at("mark")}="${MARK.unfilled}"`, "excluded"),
    tint(marks, `=${at("mark")}="${MARK.good}"`, "good"),
  ];
}
