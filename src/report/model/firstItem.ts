/** Signs a line of 추진실적 may begin with. */
const BULLET = /^[\s\-–—‐ㅇ○◦●•·∙ㆍ▪▫■□◆◇‣▸▶*※>]+|^(?:\(?\d{1,2}[.)]\s+|[①-⑳]\s*)/u;
/** What fits on two lines of the page. */
const MOST = 110;
/** Where a text may be cut: after these, never within a bracket's figures. */
const CUT = /[.,;](?=\s)|\s(?=\S)/gu;

/** The first item of a text of several, without its sign; a longer one is cut between words and says so. */
export function firstItem(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(BULLET, "").trim());
  const first = lines.find((line) => line !== "") ?? "";
  if (first.length <= MOST) return first;
  const cuts = [...first.matchAll(CUT)].map(({ index }) => index).filter((index) => index < MOST);
  return `${first.slice(0, cuts.at(-1) ?? MOST).trimEnd()} …`;
}
