/**
 * What `consolidate --out` saves is calculated anew by LibreOffice: every figure of 총괄, and every rate and mark of
 * 취합원본, must be the engine's.
 */
import { readFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { judge } from "../../src/actions/judge";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { consolidationSheets } from "../../src/sheets";
import { addressOf, cellAt, isMarked, scalarOf, type Grid, type Scalar } from "../../src/submission/Grid";
import { isFormula } from "../../src/workbook/SheetModel";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { chwihap, jsonOf, samplePaths } from "../support/commandLine";
import { convertBytesWithLibreOffice, libreOfficeAvailable } from "../support/libreoffice";
import type { ConsolidationJson } from "../support/promisedJson";
import { receivedSamples } from "../support/receivedSamples";
import { temporaryFolder } from "../support/temporaryFolder";

const TIME_LIMIT_MS = 240_000;
const ifAvailable = libreOfficeAvailable() ? test : test.skip;
const folder = temporaryFolder();

interface Figure {
  readonly row: number;
  readonly column: number;
  readonly result: Scalar;
}

/** The workbook without the result of any formula: whoever opens it has to calculate. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(part).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, "$1");
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

type SheetName = "총괄" | "취합원본";

async function sheetsOf(bytes: Uint8Array): Promise<(name: SheetName) => Grid> {
  const { grids } = await readXlsx(bytes);
  return (name) => {
    const grid = grids.find(({ sheet }) => sheet === name);
    if (grid === undefined) throw new Error(`the workbook has no ${name}`);
    return grid;
  };
}

/** Every formula of a sheet with the result the engine has for it. */
async function engineFigures(set: "clean" | "as-submitted", sheet: SheetName): Promise<Figure[]> {
  const plan = bundledPlan();
  const { consolidation, findings, flags } = judge({ plan, ...(await receivedSamples(set)) });
  const model = consolidationSheets(consolidation, findings, plan, { language: "ko", flags }).find(
    ({ name }) => name === sheet,
  );
  return (model?.content ?? []).flatMap((block) =>
    block.lines.flatMap((line, row) =>
      line.flatMap((content, column) =>
        isFormula(content) && content.result !== undefined
          ? [{ row: block.row + row, column: block.column + column, result: content.result }]
          : [],
      ),
    ),
  );
}

/** Amounts are in 백만원, so six decimals are the won. */
function toTheWon(value: Scalar): Scalar {
  return typeof value === "number" ? Math.round(value * 1e6) / 1e6 : (value ?? "");
}

/** The first row that begins so, to its first ten figures. */
function line(grid: Grid, first: string): Scalar[] {
  const row = grid.rows.find((cells) => scalarOf(cells[0]) === first) ?? [];
  return row.slice(2, 12).map((cell) => toTheWon(scalarOf(cell)));
}

ifAvailable.each(["clean", "as-submitted"] as const)(
  "recalculated by another program, 총괄 and 취합원본 of the %s sample say what the engine says",
  async (set) => {
    const out = folder.path("summary.xlsx");
    const json = jsonOf<ConsolidationJson>(
      await chwihap("consolidate", ...samplePaths(set), "--out", out, "--json"),
    );
    const emptied = withoutResults(new Uint8Array(await readFile(out)));
    const before = await sheetsOf(emptied);
    const after = await sheetsOf(await convertBytesWithLibreOffice(emptied, "xlsx"));

    for (const sheet of ["총괄", "취합원본"] as const) {
      const figures = await engineFigures(set, sheet);
      expect(figures.length).toBeGreaterThan(200);
      const notEmptied = figures.filter(({ row, column }) => {
        const cell = cellAt(before(sheet), row, column);
        return !isMarked(cell) || cell.uncalculated !== true;
      });
      expect(notEmptied).toEqual([]);

      const asText = (of: (figure: Figure) => Scalar): string[] =>
        figures.map((figure) => `${addressOf(figure.row, figure.column)} ${toTheWon(of(figure))}`);
      expect(asText(({ row, column }) => scalarOf(cellAt(after(sheet), row, column)))).toEqual(
        asText(({ result }) => result),
      );
    }
    for (const totals of [{ ...json.total, id: "총계" }, ...json.areas]) {
      expect(line(after("총괄"), totals.id)).toEqual([
        totals.projectsPrior,
        totals.projects,
        totals.projects - totals.projectsPrior,
        totals.budgetPrior,
        totals.budget,
        totals.budgetGrowthPercent,
        totals.executed,
        totals.executionPercent,
        totals.missed,
        totals.notRun,
      ]);
    }
  },
  TIME_LIMIT_MS,
);
