/** What `consolidate --out` saves is calculated anew by LibreOffice, and every figure of 총괄 must be the engine's. */
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

async function summaryOf(bytes: Uint8Array): Promise<Grid> {
  const { grids } = await readXlsx(bytes);
  const summary = grids.find(({ sheet }) => sheet === "총괄");
  if (summary === undefined) throw new Error("the workbook has no 총괄");
  return summary;
}

/** Every formula of 총괄 with the result the engine has for it. */
async function engineFigures(set: "clean" | "as-submitted"): Promise<Figure[]> {
  const plan = bundledPlan();
  const { consolidation, findings } = judge({ plan, ...(await receivedSamples(set)) });
  const summary = consolidationSheets(consolidation, findings, plan, { language: "ko" }).find(
    ({ name }) => name === "총괄",
  );
  return (summary?.content ?? []).flatMap((block) =>
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
  "recalculated by another program, 총괄 of the %s sample says what the engine says",
  async (set) => {
    const out = folder.path("summary.xlsx");
    const json = jsonOf<ConsolidationJson>(
      await chwihap("consolidate", ...samplePaths(set), "--out", out, "--json"),
    );
    const emptied = withoutResults(new Uint8Array(await readFile(out)));
    const before = await summaryOf(emptied);
    const after = await summaryOf(await convertBytesWithLibreOffice(emptied, "xlsx"));

    const figures = await engineFigures(set);
    expect(figures.length).toBeGreaterThan(200);
    const notEmptied = figures.filter(({ row, column }) => {
      const cell = cellAt(before, row, column);
      return !isMarked(cell) || cell.uncalculated !== true;
    });
    expect(notEmptied).toEqual([]);

    const asText = (of: (figure: Figure) => Scalar): string[] =>
      figures.map((figure) => `${addressOf(figure.row, figure.column)} ${toTheWon(of(figure))}`);
    expect(asText(({ row, column }) => scalarOf(cellAt(after, row, column)))).toEqual(
      asText(({ result }) => result),
    );
    for (const totals of [{ ...json.total, id: "총계" }, ...json.areas]) {
      expect(line(after, totals.id)).toEqual([
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
