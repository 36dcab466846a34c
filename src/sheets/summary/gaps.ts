/** What is not in the totals, in words. */
import type { Plan } from "../../plan/Plan";
import { findProject } from "../../plan/lookups";
import type { RowSource } from "../../rollup/Collected";
import type { Consolidation, Gap, GapKind } from "../../rollup/Consolidation";
import { columnOf } from "../../submission/columns";
import { GAP_WORDS } from "../../words/gaps";
import type { Language } from "../../words/language";
import { REFUSAL_WORDS } from "../../words/refusals";
import { SHEET_WORDS, type SheetWords } from "../../words/sheets";
import { listTable } from "../listTable";
import { joinParts, sectionPart } from "../part";
import { GAP, LAST, SUMMARY_WIDTHS, type Section } from "./layout";

export interface GapLine {
  readonly what: string;
  readonly detail: string;
}

export function gapLines(consolidation: Consolidation, plan: Plan, language: Language): GapLine[] {
  const words = GAP_WORDS[language];
  return consolidation.gaps.map((gap) => ({
    what: words.kinds[gap.kind],
    detail: detailOf(gap, plan, language),
  }));
}

function detailOf(gap: Gap, plan: Plan, language: Language): string {
  const words = GAP_WORDS[language];
  const named = (id: string): string => [id, findProject(plan, id)?.name ?? ""].join(" ").trim();
  const at = ({ file, sheet, row }: RowSource): string => words.place(file, sheet, row);
  switch (gap.kind) {
    case "missing-department":
    case "refused-department":
      return gap.department;
    case "missing-project":
      return `${named(gap.project)} (${gap.department ?? findProject(plan, gap.project)?.departments.join(", ") ?? ""})`;
    case "excluded-row": {
      const project = gap.project === null ? "" : ` · ${named(gap.project)}`;
      return `${at(gap.source)}${project} · ${words.exclusions[gap.reason]}`;
    }
    case "amount-left-out": {
      const why = gap.state === "blank" ? words.blank : words.unreadable(gap.raw);
      return `${at(gap.source)} · ${named(gap.project)} · ${columnOf(gap.column).header}: ${why}`;
    }
    case "unread-sheet":
      return `${gap.file} / ${gap.sheet}`;
    case "refused-file":
      return `${gap.file} · ${REFUSAL_WORDS[language][gap.reason].what}`;
  }
}

/** The line that says whether everything is in the totals; the word 미완료 whenever it is not. */
export function completenessText(consolidation: Consolidation, language: Language): string {
  const { summary } = SHEET_WORDS[language];
  if (consolidation.complete) {
    return summary.complete(consolidation.departments.length, consolidation.total.projects);
  }
  const counts = new Map<GapKind, number>();
  for (const { kind } of consolidation.gaps) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return summary.incomplete([...counts].map(([kind, count]) => GAP_WORDS[language].counts[kind](count)));
}

/** Everything that is not in the totals, one line each. */
export function gapsSection(
  top: number,
  consolidation: Consolidation,
  plan: Plan,
  words: SheetWords,
  language: Language,
): Section {
  const { summary } = words;
  const table = listTable(
    top + 1,
    0,
    [
      { header: summary.what, kind: "center", span: 2 },
      { header: summary.detail, kind: "name", span: LAST - 1 },
    ],
    gapLines(consolidation, plan, language).map((line) => ({ cells: [line.what, line.detail] })),
    { widths: SUMMARY_WIDTHS, empty: words.nothing },
  );
  return {
    part: joinParts([sectionPart(top, summary.missing, LAST, null), table.part]),
    next: table.last + 1 + GAP,
    figures: [],
  };
}
