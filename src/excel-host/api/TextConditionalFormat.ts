import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { choiceOf, recordOf, textOf } from "../protocol/Arguments";
import { conditionalRangeFormat } from "./ConditionalRangeFormat";
import { changeConditional, placedConditional, type ConditionalTarget } from "./conditionalTarget";

const OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

export const textConditionalFormat: ApiClass<ConditionalTarget> = {
  name: "TextConditionalFormat",
  properties: {
    Rule: {
      get: (target) => {
        const { rule } = placedConditional(target);
        return rule.type === "ContainsText" ? { operator: rule.operator, text: rule.text } : null;
      },
      set: (target, value) => {
        const record = recordOf(value);
        changeConditional(target, {
          rule: {
            type: "ContainsText",
            operator: choiceOf(record.operator ?? null, OPERATORS),
            text: textOf(record.text ?? null),
          },
        });
      },
    },
  },
  navigation: { Format: (target) => objectOf(conditionalRangeFormat, target) },
};
