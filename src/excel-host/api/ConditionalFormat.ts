import type { ConditionalRule } from "../document/parts";
import { objectOf, type ApiClass, type ApiObject } from "../protocol/ApiObject";
import { flagOf, numberOf } from "../protocol/Arguments";
import { invalidArgument, invalidOperation } from "../protocol/errors";
import { cellValueConditionalFormat } from "./CellValueConditionalFormat";
import { changeConditional, placedConditional, type ConditionalTarget } from "./conditionalTarget";
import { customConditionalFormat } from "./CustomConditionalFormat";
import { requireAllowed } from "./protection";
import { range } from "./Range";
import { rangeAreas } from "./RangeAreas";
import { textConditionalFormat } from "./TextConditionalFormat";

type Type = ConditionalRule["type"];

function ofType(
  type: Type,
  table: ApiClass<ConditionalTarget>,
): (target: ConditionalTarget) => ApiObject | null {
  return (target) => (placedConditional(target).rule.type === type ? objectOf(table, target) : null);
}

/** Asking for the detail of another type is an error; the `OrNullObject` twin answers null. */
function onlyType(type: Type, table: ApiClass<ConditionalTarget>): (target: ConditionalTarget) => ApiObject {
  return (target) => {
    const found = ofType(type, table)(target);
    if (found === null) throw invalidOperation("The conditional format is of another type.");
    return found;
  };
}

export const conditionalFormat: ApiClass<ConditionalTarget> = {
  name: "ConditionalFormat",
  id: ({ id }) => ["Id", id],
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: (target) => placedConditional(target).rule.type },
    StopIfTrue: {
      get: (target) => placedConditional(target).stopIfTrue,
      set: (target, value) => {
        changeConditional(target, { stopIfTrue: flagOf(value) });
      },
    },
    Priority: {
      get: (target) => target.sheet.state.conditionalFormats.indexOf(placedConditional(target)),
      set: (target, value) => {
        const item = placedConditional(target);
        const others = target.sheet.state.conditionalFormats.filter((other) => other !== item);
        const place = numberOf(value);
        if (place < 0 || place > others.length) throw invalidArgument();
        target.sheet.state.conditionalFormats = [...others.slice(0, place), item, ...others.slice(place)];
      },
    },
  },
  navigation: {
    Custom: onlyType("Custom", customConditionalFormat),
    CustomOrNullObject: ofType("Custom", customConditionalFormat),
    CellValue: onlyType("CellValue", cellValueConditionalFormat),
    CellValueOrNullObject: ofType("CellValue", cellValueConditionalFormat),
    TextComparison: onlyType("ContainsText", textConditionalFormat),
    TextComparisonOrNullObject: ofType("ContainsText", textConditionalFormat),
  },
  methods: {
    Delete: (target) => {
      placedConditional(target);
      requireAllowed(target.sheet, "allowFormatCells");
      const { state } = target.sheet;
      state.conditionalFormats = state.conditionalFormats.filter(({ id }) => id !== target.id);
    },
    GetRange: (target) => {
      const { areas } = placedConditional(target);
      const [only] = areas;
      if (areas.length !== 1 || only === undefined)
        throw invalidOperation("The format covers several ranges.");
      return objectOf(range, { sheet: target.sheet, area: only });
    },
    GetRangeOrNullObject: (target) => {
      const { areas } = placedConditional(target);
      const [only] = areas;
      return areas.length !== 1 || only === undefined
        ? null
        : objectOf(range, { sheet: target.sheet, area: only });
    },
    GetRanges: (target) =>
      objectOf(rangeAreas, { sheet: target.sheet, areas: placedConditional(target).areas }),
  },
};
