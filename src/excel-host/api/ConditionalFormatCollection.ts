import { coversAny, withoutArea } from "../document/edit/areaLists";
import type { ConditionalRule } from "../document/parts";
import { objectOf, type ApiClass, type ApiObject } from "../protocol/ApiObject";
import { choiceOf, type Arguments } from "../protocol/Arguments";
import { EmulatorNotImplemented, invalidArgument } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { conditionalFormat } from "./ConditionalFormat";
import { requireAllowed } from "./protection";
import type { AreasTarget } from "./RangeAreas";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

function newRule(type: (typeof TYPES)[number]): ConditionalRule {
  switch (type) {
    case "Custom":
      return { type: "Custom", formula: "" };
    case "CellValue":
      return { type: "CellValue", formula1: "", operator: "Between" };
    case "ContainsText":
      return { type: "ContainsText", operator: "Contains", text: "" };
    default:
      throw new EmulatorNotImplemented(`conditional formats of type ${type}`);
  }
}

function list({ sheet, areas }: AreasTarget): ApiObject[] {
  return sheet.state.conditionalFormats
    .filter((item) => coversAny(item, areas))
    .map(({ id }) => objectOf(conditionalFormat, { sheet, id }));
}

/** A new format is the most important one, as in Excel. */
function add({ sheet, areas }: AreasTarget, args: Arguments, host: HostContext): ApiObject {
  requireAllowed(sheet, "allowFormatCells");
  const rule = newRule(choiceOf(args.at(0), TYPES));
  const id = host.workbook.newGuid();
  sheet.state.conditionalFormats = [
    { id, areas, rule, look: {}, stopIfTrue: false },
    ...sheet.state.conditionalFormats,
  ];
  return objectOf(conditionalFormat, { sheet, id });
}

function find(target: AreasTarget, args: Arguments): ApiObject | null {
  const id = args.text(0);
  const isThere = target.sheet.state.conditionalFormats.some((item) => item.id === id);
  return isThere ? objectOf(conditionalFormat, { sheet: target.sheet, id }) : null;
}

export const conditionalFormatCollection: ApiClass<AreasTarget> = {
  name: "ConditionalFormatCollection",
  items: list,
  item: find,
  methods: {
    Add: add,
    ClearAll: ({ sheet, areas }) => {
      requireAllowed(sheet, "allowFormatCells");
      sheet.state.conditionalFormats = areas.reduce(
        (rest, area) => withoutArea(rest, area),
        [...sheet.state.conditionalFormats],
      );
    },
    GetCount: (target) => list(target).length,
    GetItemAt: (target, args) => {
      const found = list(target)[args.integer(0)];
      if (found === undefined) throw invalidArgument();
      return found;
    },
    GetItemOrNullObject: find,
  },
};
