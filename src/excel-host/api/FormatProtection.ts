import type { ApiClass } from "../protocol/ApiObject";
import { flagOf } from "../protocol/Arguments";
import type { RangeTarget } from "./rangeTarget";
import { styleProperty } from "./styleProperty";

export const formatProtection: ApiClass<RangeTarget> = {
  name: "FormatProtection",
  properties: {
    Locked: styleProperty(
      (style) => style.locked,
      (value) => ({ locked: flagOf(value) }),
    ),
    FormulaHidden: styleProperty(
      (style) => style.formulaHidden,
      (value) => ({ formulaHidden: flagOf(value) }),
    ),
  },
};
