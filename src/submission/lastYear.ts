/** Last year's own summary workbook, read for what this year is compared with. */
import type { MoneyUnit } from "../plan/Plan";
import { isBlankCell, textOf } from "./cellContent";
import { cellAt, type Cell, type Grid } from "./Grid";
import { readMoney } from "./money";
import { normaliseName } from "./names";
import { parseProjectId } from "./projectId";
import { looksLikeSettings, readSettings } from "./readSettings";
import { unitDeclared } from "./units";

export interface LastYearProject {
  readonly id: string;
  readonly name: string;
  /** In won, over all its rows; null where none states an amount. */
  readonly budget: number | null;
  readonly executed: number | null;
}

export interface LastYear {
  /** Null when the workbook does not tell. */
  readonly year: number | null;
  readonly projects: readonly LastYearProject[];
  readonly totals: { readonly projects: number; readonly budget: number; readonly executed: number };
  /** Rows that were not part of last year's totals. */
  readonly excludedRows: number;
  /** Amounts that could not be read. */
  readonly unreadAmounts: number;
  /** True when a sheet of the workbook calls its totals incomplete. */
  readonly incomplete: boolean;
}

/** 취합원본 keeps amounts in won. */
const OWN_UNIT: MoneyUnit = "원";
const HEADERS = ["사업코드", "단위사업", "예산", "집행액", "상태"] as const;
type Header = (typeof HEADERS)[number];
const COUNTED = "반영";
const HEADER_SEARCH_ROWS = 20;
const INCOMPLETE = /^[△✕○●]?\s*(?:미완료|incomplete)/iu;

interface Table {
  readonly grid: Grid;
  readonly header: number;
  readonly columns: ReadonlyMap<Header, number>;
}

/** Null when no sheet of the workbook is a 취합원본. */
export function readLastYear(grids: readonly Grid[]): LastYear | null {
  const table = grids.map(findCollected).find((found) => found !== null) ?? null;
  if (table === null) return null;
  const unit = declaredAbove(table) ?? OWN_UNIT;
  const projects = new Map<string, LastYearProject>();
  let excludedRows = 0;
  let unreadAmounts = 0;
  for (let row = table.header + 1; row < table.grid.rows.length; row++) {
    const cell = (header: Header): Cell => cellAt(table.grid, row, table.columns.get(header) ?? -1);
    const state = textOf(cell("상태")).trim();
    if (state === "") continue;
    const id = parseProjectId(textOf(cell("사업코드")));
    if (state !== COUNTED || id === null) {
      excludedRows++;
      continue;
    }
    const amount = (header: Header): number | null => {
      const field = readMoney(cell(header), "", { unit, from: "plan", planUnit: unit });
      if (field.state === "unreadable") unreadAmounts++;
      return field.value;
    };
    const known = projects.get(id);
    projects.set(id, {
      id,
      name: known?.name ?? textOf(cell("단위사업")).trim(),
      budget: added(known?.budget ?? null, amount("예산")),
      executed: added(known?.executed ?? null, amount("집행액")),
    });
  }
  const all = [...projects.values()];
  return {
    year: yearOf(grids, table),
    projects: all,
    totals: {
      projects: all.length,
      budget: all.reduce((sum, { budget }) => sum + (budget ?? 0), 0),
      executed: all.reduce((sum, { executed }) => sum + (executed ?? 0), 0),
    },
    excludedRows,
    unreadAmounts,
    incomplete: grids.some(({ rows }) => rows.some((line) => line.some(saysIncomplete))),
  };
}

function findCollected(grid: Grid): Table | null {
  for (let header = 0; header < Math.min(HEADER_SEARCH_ROWS, grid.rows.length); header++) {
    const columns = new Map<Header, number>();
    (grid.rows[header] ?? []).forEach((cell, column) => {
      const name = normaliseName(textOf(cell));
      const known = HEADERS.find((candidate) => candidate === name);
      if (known !== undefined && !columns.has(known)) columns.set(known, column);
    });
    const isOwn = (grid.rows[header] ?? []).some((cell) => textOf(cell) === "원본파일");
    if (isOwn && HEADERS.every((name) => columns.has(name))) return { grid, header, columns };
  }
  return null;
}

function declaredAbove({ grid, header }: Table): MoneyUnit | null {
  for (const cell of grid.rows.slice(0, header).flat()) {
    const text = textOf(cell);
    const unit = text.includes("단위") ? unitDeclared(text) : null;
    if (unit !== null) return unit;
  }
  return null;
}

/** The year of its 설정, else the one its title begins with. */
function yearOf(grids: readonly Grid[], { grid }: Table): number | null {
  const settings = grids.find(looksLikeSettings);
  const result = settings === undefined ? null : readSettings(settings);
  if (result?.ok === true) return result.plan.year;
  const title = textOf(grid.rows[0]?.find((cell) => !isBlankCell(cell)));
  const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/u.exec(title)?.[1];
  return year === undefined ? null : Number(year);
}

function saysIncomplete(cell: Cell): boolean {
  return INCOMPLETE.test(textOf(cell).trim().slice(0, 20));
}

function added(sum: number | null, amount: number | null): number | null {
  return amount === null ? sum : (sum ?? 0) + amount;
}
