/** 설정: the plan register as a sheet people can edit, from which the plan is read back. */
import type { Plan } from "../plan/Plan";
import type { HeaderMapping } from "../submission/headerText";
import {
  DEPARTMENT_SEPARATOR,
  PLAN_HEADERS,
  SETTINGS_LABELS,
  settingsLines,
  type SettingsLabel,
  type SettingsLine,
  type SettingsLines,
} from "../submission/settingsLayout";
import type { Language } from "../words/language";
import { SHEET_WORDS } from "../words/sheets";
import type { CellContent, SheetModel } from "../workbook/SheetModel";
import { formWidth } from "./formLayout";
import { notePart } from "./listTable";
import { SHEET, TABLE } from "./names";
import { cell, joinParts, sheetOf, titlePart, type Part } from "./part";
import { settingsValidations } from "./settingsRules";
import { FORMAT, KIND_STYLE, STYLE, area, styled, type CellKind } from "./style";
import { fittedRows, linesIn } from "./textWidth";

/** A number format for each setting; the texts come from the layout that is read back. */
const VALUE_FORMAT: Readonly<Partial<Record<SettingsLabel, string>>> = {
  year: "0",
  targetPercent: "General",
  lowExecutionPercent: "General",
  priorProjects: "#,##0",
  priorBudget: "#,##0",
  priorExecuted: "#,##0",
};

const KEYS = Object.keys(SETTINGS_LABELS) as SettingsLabel[];

const NOTE_ROW = 1;
const LABELS_TOP = 3;
const LABEL_RIGHT = 1;
const VALUE_COLUMN = 2;
/** A mapping line has the unknown header first, then the column it stands for. */
const TARGET_COLUMN = 4;

interface PlanColumn {
  readonly kind: CellKind;
  readonly width: number;
}

/** In the order of the register's headers. */
const PLAN_COLUMNS: readonly PlanColumn[] = [
  { kind: "code", width: 10 },
  { kind: "name", width: 36 },
  { kind: "name", width: 26 },
  { kind: "name", width: 44 },
  { kind: "name", width: 20 },
  { kind: "quantity", width: 12 },
  { kind: "center", width: 8 },
  { kind: "name", width: 24 },
  { kind: "quantity", width: 11 },
];

const LAST_COLUMN = PLAN_COLUMNS.length - 1;

/**
 * The plan beside a form, so that the form is checked by the plan it was made from, wherever it is opened: nothing on
 * it can be edited.
 */
export function planBesideForm(plan: Plan, language: Language = "ko"): SheetModel {
  const words = SHEET_WORDS[language].settings;
  const model = settingsModel(plan, language);
  return {
    ...model,
    content: model.content.map((block) =>
      block.row === NOTE_ROW ? cell(NOTE_ROW, 0, words.noteBesideForm) : block,
    ),
    styles: model.styles.map(({ area: place, style }) =>
      style.locked === false ? styled(place, { ...style, locked: true }) : styled(place, style),
    ),
    validations: [],
    protected: true,
  };
}

/** `mapping`: the reader's answers about unknown headers, kept with the plan. */
export function settingsModel(plan: Plan, language: Language = "ko", mapping?: HeaderMapping): SheetModel {
  const words = SHEET_WORDS[language].settings;
  const lines = settingsLines(plan, mapping);
  const headerRow = LABELS_TOP + lines.settings.length + 2;
  const rows = new Map(
    lines.settings.flatMap(({ label }, index) => {
      const key = KEYS.find((known) => SETTINGS_LABELS[known] === label);
      return key === undefined ? [] : [[key, LABELS_TOP + index] as const];
    }),
  );
  return sheetOf(
    {
      name: SHEET.settings,
      columnWidths: PLAN_COLUMNS.map(({ width }, index) =>
        PLAN_HEADERS[index] === "전년예산"
          ? Math.max(width, formWidth("priorBudget", plan.amountUnit))
          : width,
      ),
      print: {
        orientation: "landscape",
        fitToOnePageWide: true,
        titleRows: { from: headerRow, to: headerRow },
        pageNumbers: true,
      },
    },
    [
      titlePart(words.title, LAST_COLUMN),
      notePart(NOTE_ROW, words.note),
      { styles: [styled(area(LABELS_TOP, 0, headerRow - 3, LAST_COLUMN), STYLE.table)] },
      joinParts(lines.settings.map((line, index) => settingPart(line, LABELS_TOP + index))),
      registerPart(lines.table, headerRow, plan.amountUnit),
      { validations: settingsValidations({ rows, valueColumn: VALUE_COLUMN, headerRow }, language) },
    ],
  );
}

/** Several values that are one list are written into one cell; the reader takes it apart at the commas. */
function settingPart({ label, values }: SettingsLine, row: number): Part {
  const isMapping = label === SETTINGS_LABELS.mapping;
  const shown = isMapping || values.length < 2 ? values : [values.join(DEPARTMENT_SEPARATOR)];
  const ends = isMapping ? [TARGET_COLUMN - 1, LAST_COLUMN] : [LAST_COLUMN];
  const starts = [VALUE_COLUMN, ...(isMapping ? [TARGET_COLUMN] : [])];
  const key = KEYS.find((known) => SETTINGS_LABELS[known] === label);
  const width = PLAN_COLUMNS.slice(VALUE_COLUMN).reduce((sum, column) => sum + column.width, 0);
  const lines = Math.max(1, ...shown.map((value) => linesIn(String(value ?? ""), width)));
  return {
    content: [
      cell(row, 0, label),
      ...shown.map((value, index) => cell(row, starts[index] ?? VALUE_COLUMN, value)),
    ],
    merges: [
      area(row, 0, row, LABEL_RIGHT),
      ...starts.map((start, index) => area(row, start, row, ends[index] ?? start)),
    ],
    styles: [
      styled(area(row, 0, row, LABEL_RIGHT), { ...STYLE.label, horizontal: "left", indent: 1 }),
      styled(area(row, VALUE_COLUMN, row, LAST_COLUMN), {
        ...STYLE.input,
        horizontal: "left",
        indent: 1,
        wrap: true,
        numberFormat: (key === undefined ? undefined : VALUE_FORMAT[key]) ?? FORMAT.text,
      }),
    ],
    rowHeights: [{ row, points: 15 * lines + 6 }],
  };
}

function registerPart(table: SettingsLines["table"], headerRow: number, unit: string): Part {
  // A table needs one row below its header.
  const body: readonly (readonly CellContent[])[] =
    table.rows.length > 0 ? table.rows : [table.headers.map((): CellContent => null)];
  const first = headerRow + 1;
  const last = headerRow + body.length;
  return {
    content: [
      cell(headerRow - 1, LAST_COLUMN, `(단위: ${unit})`),
      { row: headerRow, column: 0, lines: [table.headers] },
      { row: first, column: 0, lines: body },
    ],
    tables: [
      { name: TABLE.plan, area: area(headerRow, 0, last, LAST_COLUMN), style: null, showFilter: true },
    ],
    styles: [
      styled(area(headerRow - 1, LAST_COLUMN, headerRow - 1, LAST_COLUMN), STYLE.unit),
      styled(area(headerRow, 0, last, LAST_COLUMN), STYLE.table),
      styled(area(headerRow, 0, headerRow, LAST_COLUMN), STYLE.header),
      ...PLAN_COLUMNS.map(({ kind }, column) => styled(area(first, column, last, column), KIND_STYLE[kind])),
    ],
    rowHeights: [
      { row: headerRow, points: 28 },
      ...fittedRows(
        first,
        body,
        PLAN_COLUMNS.map(({ kind, width }) => ({ width, wraps: KIND_STYLE[kind].wrap === true })),
        20,
      ),
    ],
  };
}
