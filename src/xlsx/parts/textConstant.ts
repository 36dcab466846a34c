/** Excel takes at most this many characters between the quotes of one text in a formula. */
const LONGEST_LITERAL = 255;

/** The text of a formula that is nothing but text (`"a"`, `"a"&"b"`, with or without `=`), or null. */
export function textConstant(formula: string): string | null {
  let rest = formula.trim().replace(/^=\s*/, "");
  let text = "";
  for (;;) {
    const literal = /^"((?:[^"]|"")*)"\s*/.exec(rest);
    if (literal === null) return null;
    text += (literal[1] ?? "").replaceAll('""', '"');
    rest = rest.slice(literal[0].length);
    if (rest === "") return text;
    if (!rest.startsWith("&")) return null;
    rest = rest.slice(1).trimStart();
  }
}

/** The formula, without `=`, whose result is this text; long texts are joined from pieces. */
export function textConstantFormula(text: string): string {
  const literals: string[] = [];
  for (let start = 0; start === 0 || start < text.length; start += LONGEST_LITERAL) {
    literals.push(`"${text.slice(start, start + LONGEST_LITERAL).replaceAll('"', '""')}"`);
  }
  return literals.join("&");
}
