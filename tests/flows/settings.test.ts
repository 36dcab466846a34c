import { consolidate } from "../../src/actions/consolidate";
import {
  lookAtSettings,
  makeSettings,
  saveSettings,
  takePriorFigures,
  undoSettings,
} from "../../src/actions/editSettings";
import { makeForms } from "../../src/actions/makeForms";
import { planOf, PlanUnusable } from "../../src/actions/planOf";
import { isRefused, receive, type ReceivedFile } from "../../src/actions/receive";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { createChecker } from "../../src/actions/check/createChecker";
import { FAULTS, type ExcelHost } from "../../src/excel-host";
import { loadWorkbook } from "../../src/excel-host/io";
import { checkSheet } from "../../src/findings/checkSheet";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { totalsJson } from "../../src/rollup/totalsJson";
import { filledFormModel, plannedRows, type FormRow } from "../../src/sheets";
import { HostError, type WorkbookPort } from "../../src/workbook/WorkbookPort";
import { readLastYear } from "../../src/submission/lastYear";
import { isRefusal, readSourceBook } from "../../src/xlsx/readSourceBook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { startExcel, stopExcel } from "../support/excelHost";
import { OTHER_SETTINGS } from "../support/otherPlan";
import { receivedSamples } from "../support/receivedSamples";

const bundled = bundledPlan();
const NOW = "2026-01-20T00:00:00.000Z";
let host: ExcelHost;
let port: WorkbookPort;

beforeEach(() => {
  host = startExcel();
  port = createExcelWorkbook();
});

afterEach(stopExcel);

/** What a person types on a sheet of their own. */
async function type(sheet: string, lines: readonly (readonly (string | number)[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .add(sheet)
      .getRangeByIndexes(0, 0, lines.length, lines[0]?.length ?? 1);
    range.numberFormat = lines.map((line) =>
      line.map((value) => (typeof value === "string" ? "@" : "General")),
    );
    range.values = lines.map((line) => [...line]);
    await context.sync();
  });
}

async function typeOver(sheet: string, cell: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

describe("a plan of another office, typed on 설정", () => {
  const answers: Readonly<Record<string, FormRow>> = {
    "1-1-1": {
      budget: 60_000,
      executed: 54_000,
      actual: 110,
      status: "정상추진",
      results: "한글교실 24회, 110명 수료",
    },
    "1-1-2": {
      budget: 10_000,
      executed: 6500,
      actual: 12,
      status: "지연",
      results: "민원 12건",
      shortfallReason: "공사 지연",
    },
    "2-1-1": {
      budget: 15_000,
      executed: 15_000,
      actual: 900,
      status: "완료",
      results: "축제를 열어 900명이 참여함",
    },
    "2-2-1": { budget: 8000, executed: 8000, actual: 12, status: "완료", results: "건강학교 12회 운영" },
  };

  async function returned(department: string): Promise<ReceivedFile> {
    const plan = planOf(await port.read(), bundled);
    const rows = plannedRows(plan, department).map((row) => ({ ...row, ...answers[String(row.id)] }));
    const bytes = await writeXlsx([filledFormModel(plan, department, rows)]);
    const book = await readSourceBook({ name: `${department}.xlsx`, bytes, modified: NOW });
    const outcome = isRefusal(book) ? book : receive(book, plan);
    if (isRefused(outcome)) throw new Error(outcome.reason);
    return outcome;
  }

  beforeEach(() => type("설정", OTHER_SETTINGS));

  test("is enough for its forms", async () => {
    const plan = planOf(await port.read(), bundled);
    const forms = makeForms(plan);
    expect(forms.map(({ file }) => file)).toEqual(
      ["교육체육과", "문화관광과", "보건소"].map((name) => `2025_추진실적_${name}.xlsx`),
    );
    const { file, sheets } = await returned("교육체육과").then(({ book, sheets }) => ({
      file: book.file,
      sheets,
    }));
    expect([file, sheets.map(({ unit, rows }) => [unit, rows.map(({ id }) => id.value)])]).toEqual([
      "교육체육과.xlsx",
      [["천원", ["1-1-1", "1-1-2", "2-1-1"]]],
    ]);
  });

  test("is enough for the checks: its limits and unit decide", async () => {
    const plan = planOf(await port.read(), bundled);
    const found = (await returned("교육체육과")).sheets.flatMap((sheet) => checkSheet(sheet, plan));
    // 110 of 120 is over 90 %, 65 % spent is over 60 %: nothing is missed but what has its reason.
    expect(found.map(({ rule, cell }) => `${rule} ${cell ?? ""}`)).toEqual([]);
  });

  test("goes with its forms: an officer's workbook is checked by it, not by the built-in plan", async () => {
    const [form] = makeForms(planOf(await port.read(), bundled), ["보건소"]);
    const workbook = await loadWorkbook(await writeXlsx(form?.sheets ?? []));
    await stopExcel();
    startExcel({ workbook });
    const officer = createChecker(createExcelWorkbook(), { plan: bundled, language: () => "ko" });
    const { sheets, open } = await officer.check("sheet");
    expect(sheets.map(({ department, unit, rows }) => [department, unit, rows.length])).toEqual([
      ["보건소", "천원", 1],
    ]);
    expect([...new Set(open.map(({ rule }) => rule))].sort()).toEqual([
      "cell/required",
      "row/missing-actual",
      "text/empty-results",
    ]);
  });

  test("is enough for the consolidation, which then leaves 설정 as it was typed", async () => {
    const files = await Promise.all(["교육체육과", "문화관광과", "보건소"].map(returned));
    const before = (await port.read()).grids.find(({ sheet }) => sheet === "설정");
    const input = {
      files,
      refused: [],
      includeWorkbook: false,
      plan: bundled,
      language: "ko",
      now: NOW,
    } as const;
    const { consolidation } = await consolidate(port, input);
    expect(totalsJson(consolidation.total)).toEqual({
      projects: 4,
      projectsPrior: 2,
      budget: 108,
      budgetPrior: 70,
      budgetGrowthPercent: 54.3,
      executed: 98.5,
      executionPercent: 91.2,
      missed: 1,
      notRun: 0,
    });
    expect([consolidation.year, consolidation.complete]).toEqual([2025, true]);
    expect(consolidation.areas.map(({ id, projects }) => [id, projects])).toEqual([
      ["1", 2],
      ["2", 2],
    ]);
    const after = (await port.read()).grids.find(({ sheet }) => sheet === "설정");
    expect(after?.rows).toEqual(before?.rows);
  });

  test("can be edited from the pane where it was typed; a list over several cells becomes one", async () => {
    expect(await lookAtSettings(port)).toMatchObject({ kind: "ready", lacking: ["priorExecuted"] });
    await saveSettings(port, { departments: "교육체육과\n보건소", lowExecutionPercent: "66" }, NOW);
    const plan = planOf(await port.read(), bundled);
    expect([plan.departments, plan.thresholds]).toEqual([
      ["교육체육과", "보건소"],
      { targetPercent: 90, lowExecutionPercent: 66 },
    ]);
  });
});

describe("설정 of the workbook", () => {
  test("is not there at first, and is put there once", async () => {
    expect(await lookAtSettings(port)).toEqual({ kind: "none" });
    await makeSettings(port, bundled, { language: "ko", at: NOW });
    expect(await lookAtSettings(port)).toEqual({ kind: "ready", sheet: "설정", plan: bundled, lacking: [] });
    await typeOver("설정", "C6", 95);
    await makeSettings(port, bundled, { language: "ko", at: NOW });
    const state = await lookAtSettings(port);
    expect(state.kind === "ready" && state.plan.thresholds.targetPercent).toBe(95);
    expect((await port.read()).activeSheet).toBe("설정");
  });

  test("says in Excel what belongs into its cells", async () => {
    await makeSettings(port, bundled, { language: "ko", at: NOW });
    const rules = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("설정");
      const ranges = ["C4", "C5", "C7", "F17", "F5000", "D17"].map(
        (cell) => sheet.getRange(cell).dataValidation,
      );
      for (const validation of ranges) validation.load("type");
      await context.sync();
      return ranges.map(({ type: kind }) => kind);
    });
    expect(rules).toEqual(["Decimal", "List", "Decimal", "Decimal", "Decimal", "None"]);
  });

  test("names everything ill-formed by its cell, however it was broken", async () => {
    await makeSettings(port, bundled, { language: "ko", at: NOW });
    await typeOver("설정", "C4", "");
    await typeOver("설정", "C7", 180);
    await typeOver("설정", "A17", "2-3");
    const state = await lookAtSettings(port);
    expect(state.kind === "broken" && state.problems.map(({ cell, code }) => [cell, code])).toEqual([
      ["A17", "id-shape"],
      ["C4", "missing"],
      ["C7", "too-large"],
    ]);
    await expect(async () => planOf(await port.read(), bundled)).rejects.toThrow(PlanUnusable);
  });

  test("stays the plan when its table can no longer be told: another plan is never taken without a word", async () => {
    await makeSettings(port, bundled, { language: "ko", at: NOW });
    const { grids } = await port.read();
    const header =
      grids.find(({ sheet }) => sheet === "설정")?.rows.findIndex((row) => row[0] === "사업코드") ?? -1;
    await typeOver("설정", `A${header + 1}`, "번호");
    expect(await lookAtSettings(port)).toMatchObject({ kind: "broken", problems: [{ code: "no-table" }] });
    await expect(async () => planOf(await port.read(), bundled)).rejects.toThrow(PlanUnusable);
  });

  test("takes new limits, departments and totals in few round trips, with effect on the next run", async () => {
    await makeSettings(port, bundled, { language: "ko", at: NOW });
    const state = await lookAtSettings(port);
    if (state.kind !== "ready") throw new Error(state.kind);
    host.recorder.reset();
    await saveSettings(
      port,
      {
        targetPercent: "60",
        departments: [...state.plan.departments, "관광체육국"].join("\n"),
        priorBudget: "80,000",
      },
      NOW,
    );
    expect(host.recorder.syncs).toBeLessThanOrEqual(8);

    const samples = await receivedSamples("clean");
    const run = { ...samples, includeWorkbook: false, plan: bundled, language: "ko", now: NOW } as const;
    const { consolidation } = await consolidate(port, run);
    expect(readLastYear((await port.read()).grids)).toMatchObject({
      year: 2022,
      totals: { projects: 70, budget: 145_672_000_000, executed: 132_759_000_000 },
      excludedRows: 0,
      unreadAmounts: 0,
      // A department is missing.
      incomplete: true,
    });
    // 62.5 % is over 60 %: only the project that did not run is left.
    expect([consolidation.total.missed, consolidation.complete]).toEqual([1, false]);
    expect(consolidation.ledger.find(({ state: at }) => at === "missing")?.department).toBe("관광체육국");
    expect(planOf(await port.read(), bundled).prior.budget).toBe(80_000_000_000);
  });

  test("takes last year's figures over, project by project", async () => {
    await makeSettings(port, bundled, { language: "ko", at: NOW });
    await takePriorFigures(
      port,
      {
        totals: { projects: 33, budget: 70_000_000_000, executed: 65_500_000_000 },
        projects: [{ id: "1-1-2", priorBudget: 123_400_000 }],
      },
      NOW,
    );
    const plan = planOf(await port.read(), bundled);
    expect(plan.prior).toEqual({ projects: 33, budget: 70_000_000_000, executed: 65_500_000_000 });
    const [project] = plan.areas[0]?.tasks[0]?.projects.filter(({ id }) => id === "1-1-2") ?? [];
    expect(project).toMatchObject({ priorBudget: 123_400_000, isNew: false });
  });

  const figures = {
    totals: { projects: 33, budget: 70_000_000_000, executed: 65_500_000_000 },
    projects: ["1-1-1", "1-1-2", "1-1-4"].map((id) => ({ id, priorBudget: 1_000_000 })),
  };

  test("is as it was after 되돌리기, but for what was edited since", async () => {
    await makeSettings(port, bundled, { language: "ko", at: NOW });
    const before = await port.read();
    await takePriorFigures(port, figures, NOW);
    expect(await undoSettings(port)).toEqual({ restored: 9, changed: 0 });
    expect((await port.read()).grids).toEqual(before.grids);

    await takePriorFigures(port, figures, NOW);
    await typeOver("설정", "C9", 12345);
    expect(await undoSettings(port)).toEqual({ restored: 8, changed: 1 });
    const { prior } = planOf(await port.read(), bundled);
    expect([prior.projects, prior.budget]).toEqual([34, 12_345_000_000]);
  });

  test("is as it was when any batch fails, or the one that writes fails in the middle", async () => {
    await makeSettings(port, bundled, { language: "ko", at: NOW });
    const before = await port.read();
    host.recorder.reset();
    await takePriorFigures(port, figures, NOW);
    const batches = host.recorder.syncs;
    await undoSettings(port);
    const faults = [
      ...Array.from({ length: batches }, (_, index) => ({ batch: index + 1, fault: FAULTS.accessDenied })),
      // The last but one: the last keeps what is to be put back.
      ...[3, 11].map((when) => ({ batch: batches - 1, fault: { ...FAULTS.accessDenied, when } })),
    ];
    for (const { batch, fault } of faults) {
      host.inject.reset();
      host.inject.failBatch(batch, fault);
      await expect(takePriorFigures(port, figures, NOW)).rejects.toBeInstanceOf(HostError);
      host.inject.reset();
      expect((await port.read()).grids).toEqual(before.grids);
    }
  });
});
