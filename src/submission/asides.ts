/** Lines under the header that are no data and no totals, so that they are kept apart instead of dropped. */
import type { Plan } from "../plan/Plan";
import { normaliseName } from "./names";
import { parseProjectId } from "./projectId";

const FOOTNOTE =
  /^\s*(?:※|\*|☞|주\s*\d*\s*[):：]|\(주\)|비고\s*[:：]|참고\s*[:：]|작성\s*(?:요령|방법|기준)|\(?단위\s*[:：])/u;
const NUMBERING = /^(?:[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[IVX]+|\d+(?:-\d+)*|[가-하])\s*[.)\]:]?\s*/u;

/** Told once per sheet: the texts that head a section of the plan. */
export function sectionHeadings(plan: Plan): ReadonlySet<string> {
  return new Set(
    plan.areas.flatMap((area) => [area.name, ...area.tasks.map((task) => task.name)]).map(normaliseName),
  );
}

/**
 * True for the only text of a line when it is a footnote (`※ …`) or heads a section (`Ⅰ. 미래변화 대응 …`). Anything else
 * that stands in a known column is a row.
 */
export function isAside(text: string, headings: ReadonlySet<string>): boolean {
  if (FOOTNOTE.test(text)) return true;
  if (parseProjectId(text) !== null) return false;
  return headings.has(normaliseName(text)) || headings.has(normaliseName(text.trim().replace(NUMBERING, "")));
}
