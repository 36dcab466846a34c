import { textOf, type Argument } from "../protocol/Arguments";
import { invalidArgument } from "../protocol/errors";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  pink: "#FFC0CB",
  purple: "#800080",
  brown: "#A52A2A",
  navy: "#000080",
  silver: "#C0C0C0",
};

/** `#RRGGBB` in capitals, from hex or an HTML colour name. Errors: InvalidArgument. */
export function colorOf(value: Argument): string {
  const text = textOf(value);
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const name = text.toLowerCase();
  const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (named === undefined) throw invalidArgument();
  return named;
}
