import { objectOf, type ApiClass, type ApiObject } from "../protocol/ApiObject";
import { choiceOf } from "../protocol/Arguments";
import { invalidArgument } from "../protocol/errors";
import { CONDITIONAL_SIDES, conditionalRangeBorder, type ConditionalSide } from "./ConditionalRangeBorder";
import type { ConditionalTarget } from "./conditionalTarget";

function side(format: ConditionalTarget, of: ConditionalSide): ApiObject {
  return objectOf(conditionalRangeBorder, { format, side: of });
}

export const conditionalRangeBorderCollection: ApiClass<ConditionalTarget> = {
  name: "ConditionalRangeBorderCollection",
  properties: { Count: { get: () => CONDITIONAL_SIDES.length } },
  navigation: {
    Top: (format) => side(format, "EdgeTop"),
    Bottom: (format) => side(format, "EdgeBottom"),
    Left: (format) => side(format, "EdgeLeft"),
    Right: (format) => side(format, "EdgeRight"),
  },
  items: (format) => CONDITIONAL_SIDES.map((each) => side(format, each)),
  item: (format, args) => side(format, choiceOf(args.at(0), CONDITIONAL_SIDES)),
  methods: {
    GetItemAt: (format, args) => {
      const found = CONDITIONAL_SIDES[args.integer(0)];
      if (found === undefined) throw invalidArgument();
      return side(format, found);
    },
  },
};
