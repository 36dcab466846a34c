/** The submission form of one department: its projects filled in, the rest to be written by the department. */
import type { Plan } from "../plan/Plan";
import { fromWon } from "../plan/units";
import { placedProjects } from "../plan/lookups";
import { planKey } from "../plan/planKey";
import { achievementPercent, isLowerBetter, ratePercent } from "../rollup/execution";
import { COLUMNS, COLUMN_KEYS, STATUSES, type ColumnKey } from "../submission/columns";
import type { Scalar } from "../submission/Grid";
import { STAMP_NAME, printStamp } from "../submission/stamp";
import type { Language } from "../words/language";
import { FORM_WORDS, type FormWords } from "../words/formSheets";
import type { CellContent, ConditionalModel, SheetModel, ValidationModel } from "../workbook/SheetModel";
import { formBlockPart, formNotePart, type FormBlock } from "./formBlock";
import { FORM_COLUMNS, FORM_ROW, LAST_COLUMN, LAST_SHEET_ROW, SPARE_ROWS, formColumn } from "./formLayout";
import { formSheetName } from "./names";
import { sheetOf, titlePart, type Part } from "./part";
import { achievementRateFormula, executionRateFormula } from "./rowFormulas";
import { fittedRows } from "./textWidth";
import { KIND_STYLE, PALETTE, STYLE, area, styled } from "./style";

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

/** The projects a department is registered for, as far as the plan can fill them in. */
export function plannedRows(plan: Plan, department: string): FormRow[] {
  return [...placedProjects(plan).values()]
    .filter(({ project }) => project.departments[0] === department)
    .map(({ area: planArea, task, project }) => ({
      id: project.id,
      area: planArea.name,
      task: task.name,
      project: project.name,
      department,
      priorBudget: project.priorBudget === null ? null : fromWon(project.priorBudget, plan.amountUnit),
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
      columnWidths: COLUMN_KEYS.map((key) => FORM_COLUMNS[key].width),
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
      { validations: validations(words, plan.amountUnit), conditional: [reasonWanted(plan, rows.length)] },
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

function tablePart(rows: readonly FormRow[]): Part {
  const { header, first } = FORM_ROW;
  const lastProject = first + rows.length - 1;
  const last = lastProject + SPARE_ROWS;
  const lines = rows.map((line, index) => COLUMN_KEYS.map((key) => contentOf(key, line, first + index)));
  const spare = Array.from({ length: SPARE_ROWS }, () => []);
  const inputs = COLUMN_KEYS.flatMap((key, index) =>
    FORM_COLUMNS[key].filledBy === "department" && rows.length > 0
      ? [styled(area(first, index, lastProject, index), STYLE.input)]
      : [],
  );
  return {
    content: [
      { row: header, column: 0, lines: [COLUMNS.map((column) => column.header)] },
      ...(rows.length === 0 ? [] : [{ row: first, column: 0, lines }]),
    ],
    styles: [
      styled(area(header, 0, last, LAST_COLUMN), STYLE.table),
      styled(area(header, 0, header, LAST_COLUMN), STYLE.header),
      ...COLUMN_KEYS.map((key, index) =>
        styled(area(first, index, last, index), KIND_STYLE[FORM_COLUMNS[key].kind]),
      ),
      ...inputs,
      styled(area(lastProject + 1, 0, last, LAST_COLUMN), STYLE.input),
    ],
    rowHeights: [
      { row: header, points: 30 },
      ...fittedRows(first, lines, FITTED, PROJECT_POINTS),
      ...fittedRows(lastProject + 1, spare, FITTED, SPARE_POINTS),
    ],
  };
}

function validations(words: FormWords, unit: string): ValidationModel[] {
  const column = (key: ColumnKey) => area(FORM_ROW.first, formColumn(key), LAST_SHEET_ROW, formColumn(key));
  const header = (key: ColumnKey) => COLUMNS[formColumn(key)]?.header ?? key;
  const number = (key: ColumnKey, message: string): ValidationModel => ({
    area: column(key),
    rule: { kind: "decimal", min: 0 },
    prompt: { title: header(key), message },
    error: { title: header(key), message: words.notNegative, style: "stop" },
  });
  const status: ValidationModel = {
    area: column("status"),
    rule: { kind: "list", values: STATUSES },
    prompt: { title: header("status"), message: words.statusPrompt },
    error: { title: header("status"), message: words.notInList, style: "stop" },
  };
  /** Excel keeps at most 32,767 characters in a cell; the rule is there for its input message. */
  const hint = (key: ColumnKey, message: string): ValidationModel => ({
    area: column(key),
    rule: { kind: "textLength", max: 32_767 },
    prompt: { title: header(key), message },
  });
  return [
    ...(["priorBudget", "budget", "executed"] as const).map((key) => number(key, words.moneyPrompt(unit))),
    ...(["target", "actual"] as const).map((key) => number(key, words.quantityPrompt)),
    status,
    hint("results", words.resultsPrompt),
    hint("shortfallReason", words.reasonPrompt),
  ];
}

/** Tints the reason cell while a reason is wanted and missing; what is wrong is said in words by the check. */
function reasonWanted(plan: Plan, projects: number): ConditionalModel {
  const row = FORM_ROW.first + 1;
  const { targetPercent, lowExecutionPercent } = plan.thresholds;
  return {
    area: area(
      FORM_ROW.first,
      formColumn("shortfallReason"),
      FORM_ROW.first + projects + SPARE_ROWS - 1,
      formColumn("shortfallReason"),
    ),
    formula:
      `=AND(LEN($P${row})=0,OR($N${row}="지연",$N${row}="미운영",` +
      `AND(ISNUMBER($M${row}),$M${row}<${targetPercent}),AND(ISNUMBER($I${row}),$I${row}<${lowExecutionPercent})))`,
    fill: PALETTE.caution.fill,
  };
}
