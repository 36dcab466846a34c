import { patchArea, sharedStyle } from "../document/edit/styles";
import type { ApiClass } from "../protocol/ApiObject";
import { colorOf } from "./colors";
import { requireAllowed } from "./protection";
import type { RangeTarget } from "./rangeTarget";

export const rangeFill: ApiClass<RangeTarget> = {
  name: "RangeFill",
  properties: {
    Color: {
      // No fill reads as white; fills that differ read as an empty text.
      get: ({ sheet, area }) => sharedStyle(sheet, area, (style) => style.fill ?? "#FFFFFF") ?? "",
      set: ({ sheet, area }, value, host) => {
        const fill = colorOf(value);
        requireAllowed(sheet, "allowFormatCells");
        patchArea(sheet, area, { fill });
        host.formatted(sheet, area);
      },
    },
    Pattern: {
      get: ({ sheet, area }) => sharedStyle(sheet, area, (style) => (style.fill === null ? "None" : "Solid")),
    },
  },
  methods: {
    Clear: ({ sheet, area }, _args, host) => {
      requireAllowed(sheet, "allowFormatCells");
      patchArea(sheet, area, { fill: null });
      host.formatted(sheet, area);
    },
  },
};
