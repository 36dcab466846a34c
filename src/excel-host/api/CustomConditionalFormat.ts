import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { conditionalFormatRule } from "./ConditionalFormatRule";
import { conditionalRangeFormat } from "./ConditionalRangeFormat";
import type { ConditionalTarget } from "./conditionalTarget";

export const customConditionalFormat: ApiClass<ConditionalTarget> = {
  name: "CustomConditionalFormat",
  navigation: {
    Rule: (target) => objectOf(conditionalFormatRule, target),
    Format: (target) => objectOf(conditionalRangeFormat, target),
  },
};
