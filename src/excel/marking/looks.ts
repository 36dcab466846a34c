import type { MarkTone } from "../../workbook/WorkbookPort";

export interface MarkLook {
  readonly fill: string;
  readonly ink: string;
  /** Kinds of line tell the tones apart on cells too that are blank and can show no symbol. */
  readonly line: "Continuous" | "Dash" | "Dot";
  readonly symbol: string;
}

/** No triangle among the symbols: before a figure △ means minus to a Korean reader. */
export const LOOKS: Readonly<Record<MarkTone, MarkLook>> = {
  error: { fill: "#FBE3E0", ink: "#A4262C", line: "Continuous", symbol: "✕" },
  warning: { fill: "#FFF2D1", ink: "#7A5200", line: "Dash", symbol: "!" },
  info: { fill: "#E6EFF9", ink: "#1F4E79", line: "Dot", symbol: "ⓘ" },
  "flag-high": { fill: "#FBE3E0", ink: "#A4262C", line: "Continuous", symbol: "◆" },
  "flag-low": { fill: "#FFF2D1", ink: "#7A5200", line: "Dash", symbol: "◇" },
};

/** What Excel still shows of a text under a format of its own; longer ones turn into `####` in older versions. */
const LONGEST_SHOWN = 250;

/** Splits at `;` outside of quotes, escapes and brackets. */
function sectionsOf(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[^;])+|(?<=;|^)(?=;|$)/g) ?? []).slice(0, 4);
}

function prefixed(section: string, symbol: string): string {
  const [, conditions = "", rest = section] = /^((?:\[[^\]]*\])*)(.*)$/s.exec(section) ?? [];
  return `${conditions}"${symbol} "${rest}`;
}

/**
 * The cell's own number format with the symbol in front, so that figures keep their shape. Null where no format can
 * show one: a long text, or a format with conditions of its own.
 */
export function formatWithSymbol(format: string, symbol: string, text: string | null): string | null {
  if (text !== null && text.length > LONGEST_SHOWN) return null;
  if (/\[[<>=]/.test(format)) return null;
  if (format === "@") return prefixed("@", symbol);
  const [positive = "General", negative, zero, words] = sectionsOf(format);
  return [
    prefixed(positive, symbol),
    negative === undefined ? prefixed(`-${positive}`, symbol) : prefixed(negative, symbol),
    prefixed(zero ?? positive, symbol),
    prefixed(words ?? "@", symbol),
  ].join(";");
}
