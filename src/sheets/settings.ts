/** 설정: the plan register as a sheet people can edit, from which the plan is read back. */
import { fromWon } from "../plan/units";
import { placedProjects } from "../plan/lookups";
import type { Plan } from "../plan/Plan";
import type { Language } from "../words/language";
import { SHEET_WORDS } from "../words/sheets";
import type { CellContent, SheetModel, StyledArea } from "../workbook/SheetModel";
import { notePart } from "./listTable";
import { SHEET, TABLE } from "./names";
import { cell, sheetOf, titlePart, type Part } from "./part";
import { FORMAT, KIND_STYLE, STYLE, TABLE_BORDERS, area, styled, type CellKind } from "./style";
import { linesIn } from "./textWidth";

/** The label/value rows in order. Labels are what the reader looks for. */
const LABELS = [
  { key: "year", label: "연도", format: "0" },
  { key: "unit", label: "단위", format: FORMAT.text },
  { key: "targetPercent", label: "목표달성 기준(%)", format: "0.##" },
  { key: "lowExecutionPercent", label: "집행저조 기준(%)", format: "0.##" },
  { key: "priorProjects", label: "전년 사업수", format: FORMAT.count },
  { key: "priorBudget", label: "전년 예산", format: FORMAT.quantity },
  { key: "priorExecuted", label: "전년 집행액", format: FORMAT.quantity },
  { key: "departments", label: "제출부서", format: FORMAT.text },
] as const;

export type SettingKey = (typeof LABELS)[number]["key"];

const LABELS_TOP = 3;
const LABEL_RIGHT = 1;
const VALUE_COLUMN = 2;
const HEADER_ROW = LABELS_TOP + LABELS.length + 2;

interface PlanColumn {
  readonly header: string;
  readonly kind: CellKind;
  readonly width: number;
}

const PLAN_COLUMNS: readonly PlanColumn[] = [
  { header: "사업코드", kind: "code", width: 10 },
  { header: "분야", kind: "name", width: 34 },
  { header: "과제", kind: "name", width: 26 },
  { header: "단위사업", kind: "name", width: 42 },
  { header: "담당부서", kind: "name", width: 20 },
  { header: "전년예산", kind: "quantity", width: 12 },
  { header: "신규", kind: "center", width: 8 },
  { header: "성과지표", kind: "name", width: 24 },
  { header: "목표", kind: "quantity", width: 11 },
];

const LAST_COLUMN = PLAN_COLUMNS.length - 1;

/** The cell of a setting as other sheets refer to it: `설정!$C$8`. */
export function settingCell(key: SettingKey): string {
  const row = LABELS_TOP + LABELS.findIndex((label) => label.key === key) + 1;
  return `${SHEET.settings}!$C$${row}`;
}

export function settingsModel(plan: Plan, language: Language = "ko"): SheetModel {
  const words = SHEET_WORDS[language].settings;
  return sheetOf(
    {
      name: SHEET.settings,
      columnWidths: PLAN_COLUMNS.map((column) => column.width),
      freeze: null,
      print: {
        orientation: "landscape",
        fitToOnePageWide: true,
        titleRows: { from: HEADER_ROW, to: HEADER_ROW },
        pageNumbers: true,
      },
    },
    [titlePart(words.title, LAST_COLUMN), notePart(1, words.note), labelsPart(plan), registerPart(plan)],
  );
}

function settingValues(plan: Plan): Readonly<Record<SettingKey, CellContent>> {
  return {
    year: plan.year,
    unit: plan.amountUnit,
    targetPercent: plan.thresholds.targetPercent,
    lowExecutionPercent: plan.thresholds.lowExecutionPercent,
    priorProjects: plan.prior.projects,
    priorBudget: fromWon(plan.prior.budget, plan.amountUnit),
    priorExecuted: plan.prior.executed === null ? null : fromWon(plan.prior.executed, plan.amountUnit),
    departments: plan.departments.join(", "),
  };
}

function labelsPart(plan: Plan): Part {
  const values = settingValues(plan);
  const last = LABELS_TOP + LABELS.length - 1;
  const departments = String(values.departments);
  const valueWidth = PLAN_COLUMNS.slice(VALUE_COLUMN).reduce((sum, column) => sum + column.width, 0);
  return {
    content: LABELS.map(({ key, label }, index) => ({
      row: LABELS_TOP + index,
      column: 0,
      lines: [[label, null, values[key]]],
    })),
    merges: LABELS.flatMap((_, index) => {
      const row = LABELS_TOP + index;
      return [area(row, 0, row, LABEL_RIGHT), area(row, VALUE_COLUMN, row, LAST_COLUMN)];
    }),
    styles: [
      styled(area(LABELS_TOP, 0, last, LAST_COLUMN), { borders: TABLE_BORDERS }),
      styled(area(LABELS_TOP, 0, last, LABEL_RIGHT), { ...STYLE.label, horizontal: "left", indent: 1 }),
      styled(area(LABELS_TOP, VALUE_COLUMN, last, LAST_COLUMN), {
        ...STYLE.input,
        horizontal: "left",
        wrap: true,
      }),
      ...LABELS.map(({ format }, index): StyledArea => {
        const row = LABELS_TOP + index;
        return styled(area(row, VALUE_COLUMN, row, VALUE_COLUMN), { numberFormat: format });
      }),
    ],
    rowHeights: [{ row: last, points: 15 * linesIn(departments, valueWidth) + 6 }],
  };
}

function registerPart(plan: Plan): Part {
  const lines = [...placedProjects(plan).values()].map(({ area: planArea, task, project }): CellContent[] => [
    project.id,
    planArea.name,
    task.name,
    project.name,
    project.departments.join(", "),
    project.priorBudget === null ? null : fromWon(project.priorBudget, plan.amountUnit),
    project.isNew ? "신규" : null,
    project.indicator,
    project.target,
  ]);
  // A table needs one row below its header.
  const body = lines.length > 0 ? lines : [PLAN_COLUMNS.map((): CellContent => null)];
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + body.length;
  return {
    content: [
      cell(HEADER_ROW - 1, LAST_COLUMN, `(단위: ${plan.amountUnit})`),
      { row: HEADER_ROW, column: 0, lines: [PLAN_COLUMNS.map((column) => column.header)] },
      { row: first, column: 0, lines: body },
    ],
    tables: [
      { name: TABLE.plan, area: area(HEADER_ROW, 0, last, LAST_COLUMN), style: null, showFilter: true },
    ],
    styles: [
      styled(area(HEADER_ROW - 1, LAST_COLUMN, HEADER_ROW - 1, LAST_COLUMN), STYLE.unit),
      styled(area(HEADER_ROW, 0, last, LAST_COLUMN), STYLE.table),
      styled(area(HEADER_ROW, 0, HEADER_ROW, LAST_COLUMN), STYLE.header),
      ...PLAN_COLUMNS.map(({ kind }, column) => styled(area(first, column, last, column), KIND_STYLE[kind])),
    ],
    rowHeights: [{ row: HEADER_ROW, points: 28 }],
  };
}
