/** Reports on tiny plans, from rows as departments would send them. */
import type { Plan } from "../../src/plan/Plan";
import { buildReport } from "../../src/report/buildReport";
import { headingText, itemText, type Block, type Report, type ReportTable } from "../../src/report/Report";
import type { ReviewItem } from "../../src/review/decisions";
import { consolidateSubmissions } from "../../src/rollup/consolidateSubmissions";
import type { Consolidation } from "../../src/rollup/Consolidation";
import type { Language } from "../../src/words/language";
import { received, type Given } from "./rollupRows";

export const REPORTED_AT = "2023-02-01 18:00";

/** The rows of each department, consolidated. */
export function consolidated(plan: Plan, rows: Readonly<Record<string, readonly Given[]>>): Consolidation {
  const submissions = Object.entries(rows).map(([department, own]) => received(department, own));
  return consolidateSubmissions({ plan, submissions, refusals: [] });
}

export function reportOn(
  plan: Plan,
  consolidation: Consolidation,
  { items = [], language = "ko" }: { items?: readonly ReviewItem[]; language?: Language } = {},
): Report {
  return buildReport({ plan, consolidation, items, at: REPORTED_AT, language });
}

/** Headings and items as read, under the heading of that name. */
export function linesUnder({ blocks }: Report, heading: string): string[] {
  const from = blocks.findIndex((block) => block.kind === "heading" && block.text === heading);
  if (from < 0) throw new Error(`no heading ${heading}`);
  const end = blocks.findIndex((block, index) => index > from && isSection(block));
  const section = blocks.slice(from + 1, end < 0 ? undefined : end);
  return section.flatMap((block) => {
    if (block.kind === "heading") return [headingText(block)];
    return block.kind === "item" ? [itemText(block)] : [];
  });
}

function isSection(block: Block): boolean {
  return block.kind === "heading" && block.level === 1;
}

export function tablesOf({ blocks }: Report): ReportTable[] {
  return blocks.filter((block) => block.kind === "table");
}
