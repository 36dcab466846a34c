/** From figures on 총괄 to the rows behind them, in the workbook itself. */
import { consolidate } from "../../src/actions/consolidate";
import type { ConsolidateInput } from "../../src/actions/prepareRun";
import { createTracer, type TraceAnswer } from "../../src/actions/createTracer";
import { readKeptRun } from "../../src/actions/keptRun";
import { agreesWith, figuresOf, traceOf, type Trace } from "../../src/actions/trace";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import type { ExcelHost } from "../../src/excel-host";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { SHEET } from "../../src/sheets/names";
import { filledFormModel } from "../../src/sheets";
import { addressOf, scalarOf } from "../../src/submission/Grid";
import type { WorkbookPort } from "../../src/workbook/WorkbookPort";
import { settle, startExcel, stopExcel } from "../support/excelHost";
import { receivedSamples, type ReceivedSamples } from "../support/receivedSamples";

const NOW = "2023-02-01T09:00:00.000Z";
let host: ExcelHost;
let port: WorkbookPort;
let clean: ReceivedSamples;

beforeAll(async () => {
  clean = await receivedSamples("clean");
});
beforeEach(() => {
  host = startExcel();
  port = createExcelWorkbook();
});
afterEach(stopExcel);

function input(samples: ReceivedSamples, over: Partial<ConsolidateInput> = {}): ConsolidateInput {
  return { ...samples, includeWorkbook: false, plan: bundledPlan(), language: "ko", now: NOW, ...over };
}

/** The cell of 총괄 in the line that begins so, `column` cells further. */
async function figureCell(first: string, column: number): Promise<string> {
  const { grids } = await port.read();
  const rows = grids.find(({ sheet }) => sheet === SHEET.summary)?.rows ?? [];
  const row = rows.findIndex((cells) => scalarOf(cells[0]) === first);
  return addressOf(row, column);
}

function traced(answer: TraceAnswer): Trace {
  if (answer.kind !== "traced") throw new Error(answer.kind);
  return answer.trace;
}

test("the budget of an area is its rows, each with the cell it was read from, and they add up to it", async () => {
  await consolidate(port, input(clean));
  const tracer = createTracer(port);
  const answer = await tracer.trace({ sheet: SHEET.summary, cell: await figureCell("4", 6) }, NOW);
  expect(answer).toMatchObject({ kind: "traced", value: 11764, agrees: true });
  const [term] = traced(answer).terms;
  expect(term).toMatchObject({
    measure: "budget",
    names: { area: "Ⅳ. 평생학습지원체계 강화" },
    sum: 11_764_000_000,
  });
  expect(term?.rows).toHaveLength(11);
  expect(term?.rows[0]).toEqual({
    project: "4-1-1",
    name: "네트워크형 명예시민학위제 운영 확대",
    department: "평생교육국",
    adds: expect.any(Number) as number,
    raw: expect.any(String) as string,
    source: {
      file: "2022_추진실적_평생교육국.xlsx",
      sheet: "제출_평생교육국",
      row: expect.any(Number) as number,
    },
    sourceCell: expect.stringMatching(/^G\d+$/) as string,
    here: null,
  });
  const added = (term?.rows ?? []).reduce((sum, { adds }) => sum + (adds ?? 0), 0);
  expect(added).toBe(term?.sum);
});

test.each(["clean", "as-submitted"] as const)(
  "what Excel calculates in every figure of 총괄 (%s) is what its rows add up to, also from the run kept in the workbook",
  async (set) => {
    await consolidate(port, input(await receivedSamples(set)));
    const run = await readKeptRun(port);
    if (run === null) throw new Error("no run was kept");
    const { grids } = await port.read();
    const rows = grids.find(({ sheet }) => sheet === SHEET.summary)?.rows ?? [];
    const figures = [...figuresOf(run)];
    const disagreeing = figures.flatMap(([cell, { row, column, figure }]) => {
      const value = scalarOf(rows[row]?.[column]);
      return agreesWith(traceOf(run, cell, figure), value) ? [] : [`${cell} ${String(value)}`];
    });
    expect(figures.length).toBeGreaterThan(1000);
    expect(disagreeing).toEqual([]);
  },
);

test("a rate is traced to both its sums", async () => {
  await consolidate(port, input(clean));
  const answer = await createTracer(port).trace(
    { sheet: SHEET.summary, cell: await figureCell("2", 9) },
    NOW,
  );
  const { operation, terms, shown } = traced(answer);
  expect([operation, shown]).toEqual(["rate", 91.9]);
  expect(terms.map(({ measure, sum }) => [measure, sum])).toEqual([
    ["executed", 33_352_000_000],
    ["budget", 36_298_000_000],
  ]);
});

test("last year's published total is said to be stated on 설정", async () => {
  await consolidate(port, input(clean));
  const answer = await createTracer(port).trace(
    { sheet: SHEET.summary, cell: await figureCell("총계", 5) },
    NOW,
  );
  expect(traced(answer).terms).toMatchObject([{ stated: true, sum: 76_799_000_000, rows: [] }]);
});

test("a row is found on 취합원본 where it stands now, after sorting too", async () => {
  await consolidate(port, input(clean));
  const tracer = createTracer(port);
  const answer = await tracer.trace({ sheet: SHEET.summary, cell: await figureCell("4", 6) }, NOW);
  const row = traced(answer).terms[0]?.rows[0];
  if (row === undefined) throw new Error("no row");
  const valueAt = async (): Promise<unknown> => {
    const place = await tracer.collectedPlace(row, "budget");
    if (place === null) return null;
    const { grids } = await port.read();
    const rows = grids.find(({ sheet }) => sheet === place.sheet)?.rows ?? [];
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(place.cell) ?? [];
    return [letters, scalarOf(rows[Number(digits) - 1]?.[6]), scalarOf(rows[Number(digits) - 1]?.[0])];
  };
  expect(await valueAt()).toEqual(["G", row.adds, "4-1-1"]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("tblCollected").sort.apply([{ key: 6, ascending: false }]);
    await context.sync();
  });
  expect(await valueAt()).toEqual(["G", row.adds, "4-1-1"]);
});

test("a figure edited since the run is said to differ; blank cells, labels and other sheets hold none", async () => {
  await consolidate(port, input(clean));
  await settle();
  const tracer = createTracer(port);
  const cell = await figureCell("4", 6);
  host.user.type(SHEET.collected, "G70", "1");
  expect(await tracer.trace({ sheet: SHEET.summary, cell }, NOW)).toMatchObject({ agrees: false });
  expect(await tracer.trace({ sheet: SHEET.summary, cell: "A1" }, NOW)).toEqual({ kind: "no-figure" });
  expect(await tracer.trace({ sheet: SHEET.ledger, cell }, NOW)).toEqual({ kind: "no-figure" });
});

test("without a run in the workbook nothing is made up", async () => {
  await consolidate(port, input(clean));
  const cell = await figureCell("4", 6);
  await port.restore();
  expect(await createTracer(port).trace({ sheet: SHEET.summary, cell }, NOW)).toEqual({ kind: "no-run" });
});

test("a row submitted in this workbook leads to the very cell it was typed in", async () => {
  const plan = bundledPlan();
  const form = filledFormModel(plan, "재정기획관", [
    { id: "2-3-7", budget: 91, executed: 0, actual: 0, status: "미운영", shortfallReason: "선거" },
  ]);
  await port.write([form], { before: await port.read(), at: NOW, activate: form.name });
  await consolidate(port, input({ files: [], refused: [] }, { includeWorkbook: true }));
  const answer = await createTracer(port).trace(
    { sheet: SHEET.summary, cell: await figureCell("총계", 6) },
    NOW,
  );
  const here = traced(answer).terms[0]?.rows[0]?.here ?? null;
  if (here === null) throw new Error("not in this workbook");
  const { grids } = await port.read();
  const rows = grids.find(({ sheet }) => sheet === here.sheet)?.rows ?? [];
  const [, , digits = ""] = /^([A-Z]+)(\d+)$/.exec(here.cell) ?? [];
  expect([here.sheet, scalarOf(rows[Number(digits) - 1]?.[6])]).toEqual(["제출_재정기획관", 91]);
});
