import type { CellStyle, StylePatch } from "../document/CellStyle";
import { patchArea, sharedStyle } from "../document/edit/styles";
import type { PropertyTable } from "../protocol/ApiObject";
import type { Argument } from "../protocol/Arguments";
import { requireAllowed } from "./protection";
import type { RangeTarget } from "./rangeTarget";

/** A property that is one field of the look. */
export function styleProperty<T>(
  pick: (style: CellStyle) => T,
  patch: (value: Argument) => StylePatch,
): PropertyTable<RangeTarget>[string] {
  return {
    get: ({ sheet, area }) => sharedStyle(sheet, area, pick),
    set: ({ sheet, area }, value, host) => {
      const change = patch(value);
      requireAllowed(sheet, "allowFormatCells");
      patchArea(sheet, area, change);
      host.formatted(sheet, area);
    },
  };
}
