/** Project codes `area-task-project`, however a department writes them. */

const SEPARATORS = /[./·․‧・･ㆍ\u119e•‐‑‒–—―−﹣－]/gu;
const CODE = /^\(?(\d{1,2}|[IVX]{1,5})-(\d{1,2})-(\d{1,3})-?\)?$/i;
const CANONICAL = /^[1-9]\d?-[1-9]\d?-[1-9]\d{0,2}$/;

/**
 * `2-3-7` from `Ⅱ-3-7`, `II-3-7`, `2.3.7`, `２－３－７`, `2 - 3 - 7`, `02-03-07`, `2-3-7.` and the like; null for anything
 * else. A date written out (2002-03-07) is no code.
 */
export function parseProjectId(text: string): string | null {
  if (CANONICAL.test(text)) return text;
  const plain = text.replace(SEPARATORS, "-").normalize("NFKC").replace(SEPARATORS, "-").replace(/\s+/gu, "");
  const parts = CODE.exec(plain.replace(/[[〔【]/u, "(").replace(/[\]〕】]/u, ")"));
  if (parts === null) return null;
  const [, first = "", task = "", project = ""] = parts;
  const area = /^\d/.test(first) ? Number(first) : romanValue(first.toUpperCase());
  return area === null || area < 1 || Number(task) < 1 || Number(project) < 1
    ? null
    : `${area}-${Number(task)}-${Number(project)}`;
}

/**
 * The codes that Excel may have turned into this date: typing `2-3-7` gives 2002-03-07 under Korean settings (year
 * first) and 2007-02-03 under American ones. Most likely first.
 * @param isoDate `2002-03-07`
 */
export function codesBehindDate(isoDate: string): readonly string[] {
  const [year = 0, month = 0, day = 0] = isoDate.split("-").map(Number);
  const short = year % 100;
  return [`${short}-${month}-${day}`, `${month}-${day}-${short}`].filter((code) => CANONICAL.test(code));
}

const ROMAN = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

function romanValue(numeral: string): number | null {
  let rest = numeral;
  let value = 0;
  for (const [sign, worth] of ROMAN) {
    while (rest.startsWith(sign)) {
      rest = rest.slice(sign.length);
      value += worth;
    }
  }
  return rest === "" && romanText(value) === numeral ? value : null;
}

function romanText(value: number): string {
  let rest = value;
  let text = "";
  for (const [sign, worth] of ROMAN) {
    while (rest >= worth) {
      rest -= worth;
      text += sign;
    }
  }
  return text;
}
