import { cellCount, spansAllColumns, spansAllRows, type Area } from "../document/area";
import { clearContents } from "../document/edit/content";
import { clearStyles } from "../document/edit/styles";
import type { Sheet } from "../document/Sheet";
import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { conditionalFormatCollection } from "./ConditionalFormatCollection";
import { dataValidation } from "./DataValidation";
import { requireUnlocked } from "./protection";
import { rangeCollection } from "./RangeCollection";
import { fullAddress } from "./rangeTarget";
import { worksheet } from "./Worksheet";

/** Several areas of one sheet. */
export interface AreasTarget {
  readonly sheet: Sheet;
  areas: readonly Area[];
}

function address({ sheet, areas }: AreasTarget): string {
  return areas.map((area) => fullAddress({ sheet, area })).join(",");
}

export const rangeAreas: ApiClass<AreasTarget> = {
  name: "RangeAreas",
  properties: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(spansAllRows) },
    IsEntireRow: { get: ({ areas }) => areas.every(spansAllColumns) },
  },
  navigation: {
    Areas: (target) => objectOf(rangeCollection, target),
    Worksheet: ({ sheet }) => objectOf(worksheet, sheet),
    DataValidation: (target) => objectOf(dataValidation, target),
    ConditionalFormats: (target) => objectOf(conditionalFormatCollection, target),
  },
  methods: {
    Clear: ({ sheet, areas }, args, host) => {
      const what = args.choice(0, ["All", "Formats", "Contents"], "All");
      for (const area of areas) {
        if (what !== "Formats") requireUnlocked(sheet, area);
        if (what !== "Formats") clearContents(sheet, area);
        if (what !== "Contents") clearStyles(sheet, area);
        host.changed({ sheet, area, changeType: "RangeEdited" });
      }
    },
  },
};
