/** What a number format makes of a number. A time of day counts as a date but is not moved between date systems. */
export type NumberKind = "plain" | "percent" | "date" | "time";

/** Formats that have a number but no code in the file; 27–36 and 50–58 are the East Asian dates. */
export function builtInKind(id: number): NumberKind {
  if (id === 9 || id === 10) return "percent";
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return "time";
  const date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return date ? "date" : "plain";
}

/** What a format code does, judged by its first section: the one for positive numbers. */
export function kindOfCode(code: string): NumberKind {
  const section = firstSection(code).replace(/general|g\/표준/gi, "");
  const signs = section.replace(/\[(?:h+|m+|s+)\]/gi, "h").replace(/\[[^\]]*\]/g, "");
  const tokens = signs.replace(/am\/pm|a\/p|오전\/오후/gi, "h").replace(/e[+-]/gi, "");
  if (/[yYdDgGeE]|aaa|AAA/.test(tokens)) return "date";
  if (/[hHsS]/.test(tokens)) return "time";
  if (/[mM]/.test(tokens)) return "date";
  return tokens.includes("%") ? "percent" : "plain";
}

/** Up to the first `;`, without quoted, escaped and padding characters. */
function firstSection(code: string): string {
  let section = "";
  for (let at = 0; at < code.length; at++) {
    const sign = code.charAt(at);
    if (sign === ";") break;
    if (sign === '"') {
      const close = code.indexOf('"', at + 1);
      at = close < 0 ? code.length : close;
    } else if (sign === "\\" || sign === "_" || sign === "*") at++;
    else if (sign === "[") {
      const close = code.indexOf("]", at);
      const stop = close < 0 ? code.length : close + 1;
      section += code.slice(at, stop);
      at = stop - 1;
    } else section += sign;
  }
  return section;
}
