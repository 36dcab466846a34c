import fc from "fast-check";
import { makeForms } from "../../src/actions/makeForms";
import { checkSheet } from "../../src/findings/checkSheet";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { projectsOf } from "../../src/plan/lookups";
import { COLUMN_KEYS, columnOf, type ColumnKey } from "../../src/submission/columns";
import { cellAt, type Cell, type Grid, type SourceBook } from "../../src/submission/Grid";
import { textOf } from "../../src/submission/cellContent";
import { readBook } from "../../src/submission/readBook";
import { isRefusal, readSourceBook } from "../../src/xlsx/readSourceBook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";

const plan = bundledPlan();

async function opened(department: string): Promise<SourceBook> {
  const [form] = makeForms(plan, [department]);
  if (form === undefined) throw new Error(department);
  const book = await readSourceBook({ name: form.file, bytes: await writeXlsx(form.sheets), modified: null });
  if (isRefusal(book)) throw new Error(`${department}: ${book.reason}`);
  return book;
}

interface Answer {
  readonly budget: number;
  /** 80 to 100: nothing to explain. */
  readonly percent: number;
}

const HEADER_ROW = 5;
const column = (key: ColumnKey): number => COLUMN_KEYS.indexOf(key);

/** Types into the cells a department has to fill, and nowhere else; Excel works out the rates. */
function filledIn(grid: Grid, answers: readonly Answer[]): Grid {
  const rows = grid.rows.map((cells, row): readonly Cell[] => {
    const code = textOf(cellAt(grid, row, column("id")));
    if (row <= HEADER_ROW || code === "") return cells;
    const { budget, percent } = answers[(row - HEADER_ROW - 1) % answers.length] ?? {
      budget: 100,
      percent: 90,
    };
    const executed = (budget * percent) / 100;
    const target = cellAt(grid, row, column("target")) ?? 10;
    const line = [...cells];
    const type = (key: ColumnKey, value: Cell): void => {
      line[column(key)] = value;
    };
    type("budget", budget);
    type("executed", executed);
    type("executionRate", { value: Math.round((executed / budget) * 1000) / 10, formula: "=H7/G7" });
    type("indicator", cellAt(grid, row, column("indicator")) ?? "운영(회)");
    type("target", target);
    type("actual", target);
    type("achievementRate", { value: 100, formula: "=L7/K7" });
    type("status", "완료");
    type("results", `${code} 사업을 계획한 대로 마침`);
    type("nextPlan", "계속 추진");
    return line;
  });
  return { ...grid, rows };
}

const answer = fc.record({
  budget: fc.integer({ min: 50, max: 900 }),
  percent: fc.integer({ min: 80, max: 100 }),
});

test.each(plan.departments)(
  "the form of %s, filled in as asked, has no finding when it comes back",
  async (department) => {
    const book = await opened(department);
    expect(book.grids.map(({ sheet }) => sheet)).toEqual([`제출_${department}`, "작성요령", "설정"]);
    const own = projectsOf(plan, department);

    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 5 }), (answers) => {
        const grids = book.grids.map((grid, index) => (index === 0 ? filledIn(grid, answers) : grid));
        const { sheets } = readBook({ ...book, grids }, plan);
        expect(sheets.map((sheet) => [sheet.department, sheet.rows.length])).toEqual([
          [department, own.length],
        ]);
        const findings = sheets.flatMap((sheet) => checkSheet(sheet, plan));
        // Amounts far from last year's are the officer's own doing: only what the form itself causes is looked for.
        expect(findings.filter(({ rule }) => rule !== "cell/unit-slip")).toEqual([]);
      }),
      { numRuns: 10 },
    );
  },
);

test("a form nobody has touched misses only what the department has to fill in", async () => {
  const missing = new Set<string>();
  for (const department of plan.departments) {
    const { sheets } = readBook(await opened(department), plan);
    for (const finding of sheets.flatMap((sheet) => checkSheet(sheet, plan)))
      missing.add(`${finding.rule} ${finding.column === null ? "" : columnOf(finding.column).header}`);
  }
  expect([...missing].sort()).toEqual([
    "cell/required 예산",
    "cell/required 집행액",
    "cell/required 추진상태",
    "row/missing-actual 실적",
    "text/empty-results 추진실적",
  ]);
});

test("departments whose names differ only in what a file name cannot hold get files of their own", () => {
  const alike = { ...plan, departments: ["기획/예산", "기획?예산", "Team A", "team a"] };
  expect(makeForms(alike).map(({ file }) => file)).toEqual([
    "2022_추진실적_기획_예산.xlsx",
    "2022_추진실적_기획_예산 (2).xlsx",
    "2022_추진실적_Team A.xlsx",
    "2022_추진실적_team a (2).xlsx",
  ]);
  expect(makeForms(alike, ["기획?예산"]).map(({ file }) => file)).toEqual([
    "2022_추진실적_기획_예산 (2).xlsx",
  ]);
});
