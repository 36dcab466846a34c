import type { FontStyle } from "../document/CellStyle";
import type { ApiClass, PropertyTable } from "../protocol/ApiObject";
import { choiceOf, flagOf, numberOf, textOf, type Argument } from "../protocol/Arguments";
import { invalidArgument } from "../protocol/errors";
import { colorOf } from "./colors";
import { styleProperty } from "./styleProperty";
import type { RangeTarget } from "./rangeTarget";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function fontProperty<K extends keyof FontStyle>(
  key: K,
  read: (value: Argument) => FontStyle[K],
): PropertyTable<RangeTarget>[string] {
  return styleProperty(
    (style) => style.font[key],
    (value) => ({ font: { [key]: read(value) } }),
  );
}

function fontSize(value: Argument): number {
  const size = numberOf(value);
  if (size < 1 || size > 409) throw invalidArgument();
  return size;
}

export const rangeFont: ApiClass<RangeTarget> = {
  name: "RangeFont",
  properties: {
    Name: fontProperty("name", textOf),
    Size: fontProperty("size", fontSize),
    Color: fontProperty("color", colorOf),
    Bold: fontProperty("bold", flagOf),
    Italic: fontProperty("italic", flagOf),
    Strikethrough: fontProperty("strikethrough", flagOf),
    Underline: fontProperty("underline", (value) => choiceOf(value, UNDERLINES)),
  },
};
