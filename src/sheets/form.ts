/** The submission form of one department: its projects filled in, the rest to be written by the department. */
import type { Plan } from "../plan/Plan";
import { fromWon } from "../plan/units";
import { placedProjects } from "../plan/lookups";
import { planKey } from "../plan/planKey";
import { achievementPercent, isLowerBetter, ratePercent } from "../rollup/execution";
import { COLUMNS, COLUMN_KEYS, type ColumnKey } from "../submission/columns";
import type { Scalar } from "../submission/Grid";
import { STAMP_NAME, printStamp } from "../submission/stamp";
import type { Language } from "../words/language";
import { FORM_WORDS } from "../words/formSheets";
import type { CellContent, SheetModel, StyledArea } from "../workbook/SheetModel";
import { formBlockPart, formNotePart, type FormBlock } from "./formBlock";
import { FORM_COLUMNS, FORM_ROW, LAST_COLUMN, SPARE_ROWS, formColumn, formWidth } from "./formLayout";
import { formValidations, reasonWanted } from "./formRules";
import { formSheetName } from "./names";
import { sheetOf, titlePart, type Part } from "./part";
import { achievementRateFormula, executionRateFormula } from "./rowFormulas";
import { fittedRows } from "./textWidth";
import { FORMAT, KIND_STYLE, PALETTE, STYLE, area, styled } from "./style";

export interface FormOptions {
  readonly language?: Language;
  readonly officer?: string;
  readonly phone?: string;
  /** As it is to be shown, such as `2023. 1. 20.` */
  readonly date?: string;
}

/** What stands in a row of the form; amounts in the plan's unit. What is not stated stays blank. */
export type FormRow = Readonly<Partial<Record<ColumnKey, Scalar>>>;

/** A hyphen, which readers of the form take as "none"; shown where a rate is divided by 0. */
const RATE_TEXTS = { missing: "", undefined: "-" } as const;

/** The form of `department` with what the plan knows about its projects. */
export function formModel(plan: Plan, department: string, options: FormOptions = {}): SheetModel {
  return filledFormModel(plan, department, plannedRows(plan, department), options);
}

/**
 * The projects a department takes part in, as far as the plan can fill them in. What a joint project cost last year is
 * known as one amount: it stands with the first of its departments.
 */
export function plannedRows(plan: Plan, department: string): FormRow[] {
  return [...placedProjects(plan).values()]
    .filter(({ project }) => project.departments.includes(department))
    .map(({ area: planArea, task, project }) => ({
      id: project.id,
      area: planArea.name,
      task: task.name,
      project: project.name,
      department,
      priorBudget:
        project.priorBudget === null || project.departments[0] !== department
          ? null
          : fromWon(project.priorBudget, plan.amountUnit),
      indicator: project.indicator,
      target: project.target,
    }));
}

/** The same form with the given rows, as a department would send it back. */
export function filledFormModel(
  plan: Plan,
  department: string,
  rows: readonly FormRow[],
  options: FormOptions = {},
): SheetModel {
  const words = FORM_WORDS[options.language ?? "ko"];
  const block: FormBlock = { ...options, department, unit: plan.amountUnit };
  const stamp = { year: plan.year, plan: planKey(plan), department, version: 1 };
  return sheetOf(
    {
      name: formSheetName(department),
      tabColor: PALETTE.rule,
      columnWidths: COLUMN_KEYS.map((key) => formWidth(key, plan.amountUnit)),
      freeze: { rows: FORM_ROW.first, columns: formColumn("project") + 1 },
      names: [{ name: STAMP_NAME, text: printStamp(stamp) }],
      print: {
        orientation: "landscape",
        fitToOnePageWide: true,
        titleRows: { from: FORM_ROW.header, to: FORM_ROW.header },
        pageNumbers: true,
      },
      protected: true,
    },
    [
      titlePart(words.title(plan.year), LAST_COLUMN),
      formBlockPart(block),
      formNotePart([words.howTo, words.spareRows], plan.amountUnit),
      tablePart(rows),
      {
        validations: formValidations(plan, options.language),
        conditional: [reasonWanted(plan.thresholds, FORM_ROW.first + rows.length + SPARE_ROWS - 1)],
      },
    ],
  );
}

/** Room to write in before a row grows. */
const PROJECT_POINTS = 38;
const SPARE_POINTS = 24;

const FITTED = COLUMN_KEYS.map((key) => {
  const { width, kind } = FORM_COLUMNS[key];
  return { width, wraps: KIND_STYLE[kind].wrap === true };
});

function contentOf(key: ColumnKey, line: FormRow, row: number): CellContent {
  if (key === "executionRate") {
    const result = rateResult(
      line.budget,
      line.executed,
      ratePercent(numberIn(line.executed), numberIn(line.budget)),
    );
    return { formula: executionRateFormula(row, formColumn, RATE_TEXTS), result };
  }
  if (key === "achievementRate") {
    const [target, actual] = [numberIn(line.target), numberIn(line.actual)];
    const percent = achievementPercent(target, actual, isLowerBetter(String(line.indicator ?? "")));
    const result = rateResult(line.target, line.actual, percent);
    return { formula: achievementRateFormula(row, formColumn, RATE_TEXTS), result };
  }
  return line[key] ?? null;
}

function numberIn(content: Scalar | undefined): number {
  return typeof content === "number" ? content : 0;
}

/** What the formula will show: nothing while a figure is missing. */
function rateResult(
  first: Scalar | undefined,
  second: Scalar | undefined,
  percent: number | null,
): number | string {
  if (typeof first !== "number" || typeof second !== "number") return RATE_TEXTS.missing;
  return percent ?? RATE_TEXTS.undefined;
}

/**
 * 목표 and 실적 that are still to be typed carry the general format: only there does Excel show that it took `3/4` for a
 * date, where a format of numbers would make it 46,085 without a word.
 */
function toBeTyped(rows: readonly FormRow[]): StyledArea[] {
  const lines = [...rows, ...Array.from({ length: SPARE_ROWS }, (): FormRow => ({}))];
  return (["target", "actual"] as const).flatMap((key) => {
    const column = formColumn(key);
    const blank = lines.flatMap((line, index) => ((line[key] ?? null) === null ? [index] : []));
    return runsOf(blank).map(({ from, to }) =>
      styled(area(FORM_ROW.first + from, column, FORM_ROW.first + to, column), {
        numberFormat: FORMAT.general,
      }),
    );
  });
}

/** Ascending numbers as runs without a gap. */
function runsOf(numbers: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}

function tablePart(rows: readonly FormRow[]): Part {
  const { header, first } = FORM_ROW;
  const lastProject = first + rows.length - 1;
  const last = lastProject + SPARE_ROWS;
  const lines = rows.map((line, index) => COLUMN_KEYS.map((key) => contentOf(key, line, first + index)));
  const spare = Array.from({ length: SPARE_ROWS }, (_, index) =>
    COLUMN_KEYS.map((key) => contentOf(key, {}, lastProject + 1 + index)),
  );
  const inputs = COLUMN_KEYS.flatMap((key, index) =>
    FORM_COLUMNS[key].filledBy === "department" && rows.length > 0
      ? [styled(area(first, index, lastProject, index), STYLE.input)]
      : [],
  );
  return {
    content: [
      { row: header, column: 0, lines: [COLUMNS.map((column) => column.header)] },
      { row: first, column: 0, lines: [...lines, ...spare] },
    ],
    styles: [
      styled(area(header, 0, last, LAST_COLUMN), STYLE.table),
      styled(area(header, 0, header, LAST_COLUMN), STYLE.header),
      ...COLUMN_KEYS.map((key, index) =>
        styled(area(first, index, last, index), KIND_STYLE[FORM_COLUMNS[key].kind]),
      ),
      ...toBeTyped(rows),
      ...inputs,
      ...COLUMN_KEYS.flatMap((key, index) =>
        FORM_COLUMNS[key].filledBy === "formula"
          ? []
          : [styled(area(lastProject + 1, index, last, index), STYLE.input)],
      ),
    ],
    rowHeights: [
      { row: header, points: 30 },
      ...fittedRows(first, lines, FITTED, PROJECT_POINTS),
      ...fittedRows(lastProject + 1, spare, FITTED, SPARE_POINTS),
    ],
  };
}
