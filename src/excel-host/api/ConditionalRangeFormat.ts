import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { textOf } from "../protocol/Arguments";
import { conditionalRangeBorderCollection } from "./ConditionalRangeBorderCollection";
import { conditionalRangeFill } from "./ConditionalRangeFill";
import { conditionalRangeFont } from "./ConditionalRangeFont";
import { changeLook, placedConditional, type ConditionalTarget } from "./conditionalTarget";

export const conditionalRangeFormat: ApiClass<ConditionalTarget> = {
  name: "ConditionalRangeFormat",
  properties: {
    NumberFormat: {
      get: (target) => placedConditional(target).look.numberFormat ?? "",
      set: (target, value) => {
        changeLook(target, { numberFormat: textOf(value) });
      },
    },
  },
  navigation: {
    Borders: (target) => objectOf(conditionalRangeBorderCollection, target),
    Fill: (target) => objectOf(conditionalRangeFill, target),
    Font: (target) => objectOf(conditionalRangeFont, target),
  },
};
