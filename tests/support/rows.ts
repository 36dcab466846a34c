/** Submission sheets for rule tests, drawn as text and read the way real ones are (see grids.ts for the drawing). */
import { checkPlan } from "../../src/findings/checkPlan";
import { checkSheet } from "../../src/findings/checkSheet";
import type { Finding } from "../../src/findings/Finding";
import type { Plan } from "../../src/plan/Plan";
import { parsePlan } from "../../src/plan/parsePlan";
import type { ExampleRow, Facts, Fix, Rule } from "../../src/rules/Rule";
import { COLUMN_KEYS, columnOf } from "../../src/submission/columns";
import { addressOf, type Cell, type Grid } from "../../src/submission/Grid";
import { readSubmission } from "../../src/submission/readSubmission";
import type { SubmissionSheet } from "../../src/submission/SubmissionSheet";
import { gridOf, type GridOptions } from "./grids";

/** Six projects of five departments; 공동 축제 is 평생교육국's and 행정국's, 시민청 운영 is new. Prior total 14,563. */
export const smallPlan: Plan = planOf({
  year: 2022,
  amountUnit: "백만원",
  areas: [
    {
      id: "1",
      name: "일자리 교육",
      tasks: [
        {
          id: "1-1",
          name: "직업 교육",
          projects: [
            {
              id: "1-1-1",
              name: "기술교육원 운영",
              department: "경제정책실",
              priorBudget: 11_927,
              indicator: "수료 인원(명)",
              target: 5500,
            },
          ],
        },
      ],
    },
    {
      id: "2",
      name: "디지털·시민 교육",
      tasks: [
        {
          id: "2-1",
          name: "디지털 학습",
          projects: [
            {
              id: "2-1-1",
              name: "디지털 문해교육 운영",
              department: "평생교육국",
              priorBudget: 1258,
              indicator: "학습자(명)",
              target: 1500,
            },
            { id: "2-1-2", name: "시민청 운영", department: "평생교육국", isNew: true },
          ],
        },
        {
          id: "2-2",
          name: "시민 교육",
          projects: [
            {
              id: "2-2-1",
              name: "민주시민 교육",
              department: "평생교육국",
              priorBudget: 299,
              indicator: "교육 운영(회)",
              target: 8,
            },
            {
              id: "2-2-2",
              name: "예산학교 운영",
              department: "재정기획관",
              priorBudget: 79,
              indicator: "예산학교 운영(회)",
              target: 4,
            },
            { id: "2-2-3", name: "공동 축제", departments: ["평생교육국", "행정국"], priorBudget: 1000 },
          ],
        },
      ],
    },
  ],
});

export function planOf(json: unknown): Plan {
  const result = parsePlan(json);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}

export interface DrawnOptions extends GridOptions {
  readonly file?: string;
  readonly plan?: Plan;
}

export function sheetFrom(drawing: string, options: DrawnOptions = {}): SubmissionSheet {
  const { file = "제출.xlsx", plan = smallPlan, ...grid } = options;
  return readSubmission(gridOf(drawing, grid), { file, plan });
}

/** What a test of one rule looks at: the rest of a finding is the runner's. */
export interface Found {
  readonly cell: string | null;
  readonly facts: Facts;
  readonly fix?: Fix;
}

/** What one rule finds on a drawn sheet. */
export function found(rule: Rule, drawing: string, options: DrawnOptions = {}): Found[] {
  return foundOn(rule, sheetFrom(drawing, options), options.plan);
}

export function foundOn(rule: Rule, sheet: SubmissionSheet, plan: Plan = smallPlan): Found[] {
  return checkSheet(sheet, plan, { rules: [rule] }).map(asFound);
}

/** What one rule finds across sheets, with the sheet it points at. */
export function foundAcross(
  rule: Rule,
  sheets: readonly SubmissionSheet[],
  plan: Plan = smallPlan,
): (Found & { readonly sheet: string | null })[] {
  return checkPlan(sheets, plan, { rules: [rule] }).map((finding) => ({
    sheet: finding.sheet,
    ...asFound(finding),
  }));
}

function asFound({ cell, facts, fix }: Finding): Found {
  return fix === null ? { cell, facts } : { cell, facts, fix };
}

/** A grid with the form's header row and the given lines below it. */
export function gridOfRows(rows: readonly ExampleRow[]): Grid {
  const header: Cell[] = COLUMN_KEYS.map((key) => columnOf(key).header);
  const lines = rows.map((row) => COLUMN_KEYS.map((key) => row[key] ?? null));
  return { ...gridOf(""), rows: [header, ...lines] };
}

/** The address of a column of the form in the given line (1-based) of `gridOfRows`. */
export function formCell(key: (typeof COLUMN_KEYS)[number], line: number): string {
  return addressOf(line, COLUMN_KEYS.indexOf(key));
}

export function readRows(rows: readonly ExampleRow[], plan: Plan = smallPlan): SubmissionSheet {
  return readSubmission(gridOfRows(rows), { file: "제출.xlsx", plan });
}
