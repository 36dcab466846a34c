import { addSampleForm } from "../../src/actions/addSampleForm";
import { applyFixes, checkWorkbook, setIgnored } from "../../src/actions/checkWorkbook";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import type { ExcelHost } from "../../src/excel-host";
import { bundledPlan } from "../../src/plan/bundledPlan";
import type { WorkbookPort } from "../../src/workbook/WorkbookPort";
import { settle, startExcel, stopExcel } from "../support/excelHost";

const plan = bundledPlan();
let host: ExcelHost;
let port: WorkbookPort;
let sheet: string;

beforeEach(async () => {
  host = startExcel();
  port = createExcelWorkbook();
  sheet = await addSampleForm(port, plan, "ko", "2023-01-20T09:00:00.000Z");
});

afterEach(stopExcel);

function rulesAt(findings: readonly { readonly rule: string; readonly cell: string | null }[]): string[] {
  return findings.map(({ rule, cell }) => `${rule} ${cell ?? ""}`).sort();
}

test("the sample form has the mistakes it was made with, in the sheet in front", async () => {
  const { sheets, open } = await checkWorkbook(port, "sheet", plan);
  expect(sheets.map((found) => found.sheet)).toEqual([sheet]);
  const rules = new Set(open.map(({ rule }) => rule));
  for (const rule of [
    "cell/number-as-text",
    "cell/unknown-choice",
    "cell/unit-slip",
    "row/executed-exceeds-budget",
    "row/reason-required",
  ])
    expect(rules).toContain(rule);
});

test("fixing all safe findings leaves none of them, and changes no other cell", async () => {
  const before = await port.read();
  const { open } = await checkWorkbook(port, "sheet", plan);
  const safe = open.filter(({ fix }) => fix?.kind === "safe");
  expect(safe.length).toBeGreaterThan(0);
  const outcome = await applyFixes(port, safe, plan);
  expect(outcome).toEqual({ applied: new Set(safe.map(({ cell }) => cell)).size, skipped: [] });
  const after = await checkWorkbook(port, "sheet", plan);
  expect(after.open.filter(({ fix }) => fix?.kind === "safe")).toEqual([]);
  const contents = (grids: typeof before.grids): Map<string, unknown> =>
    new Map(
      grids.flatMap((grid) =>
        grid.rows.flatMap((row, r) => row.map((cell, c) => [`${grid.sheet} ${r} ${c}`, cell] as const)),
      ),
    );
  const old = contents(before.grids);
  const changed = [...contents((await port.read()).grids)].filter(
    ([key, cell]) => JSON.stringify(old.get(key)) !== JSON.stringify(cell),
  );
  // The fixed cells, and the rate formulas that follow from them.
  expect(changed.length).toBeLessThanOrEqual(safe.length * 3);
  expect(changed.length).toBeGreaterThanOrEqual(outcome.applied);
});

test("a fix for a cell that has changed meanwhile is left alone and named", async () => {
  const { open } = await checkWorkbook(port, "sheet", plan);
  const finding = open.find(({ rule }) => rule === "cell/number-as-text");
  if (finding === undefined || finding.cell === null) throw new Error("the sample form has a number as text");
  host.user.type(sheet, finding.cell, "77");
  await settle();
  expect(await applyFixes(port, [finding], plan)).toEqual({ applied: 0, skipped: [finding] });
  expect(host.workbook.activeSheet.name).toBe(sheet);
});

test("a finding set aside stays away until its figures change, and comes back when taken back", async () => {
  const { open } = await checkWorkbook(port, "sheet", plan);
  const finding = open.find(({ rule }) => rule === "row/executed-exceeds-budget");
  if (finding === undefined) throw new Error("the sample form spends too much once");
  await setIgnored(port, finding, true, "추경 반영 전");
  const aside = await checkWorkbook(createExcelWorkbook(), "sheet", plan);
  expect(rulesAt(aside.open)).not.toContain(rulesAt([finding])[0]);
  expect(aside.ignored).toEqual([{ finding, reason: "추경 반영 전" }]);
  await setIgnored(port, finding, false);
  expect(rulesAt((await checkWorkbook(port, "sheet", plan)).open)).toEqual(rulesAt(open));
});

test("every kind of edit tells the pane to check again, and stopping ends it", async () => {
  let told = 0;
  const stop = await port.watch(() => {
    told += 1;
  });
  const after = async (act: () => void): Promise<boolean> => {
    const before = told;
    act();
    await settle();
    return told > before;
  };
  const { open } = await checkWorkbook(port, "sheet", plan);
  const cell = open.find(({ rule }) => rule === "cell/number-as-text")?.cell ?? "";
  expect(await after(() => host.user.type(sheet, cell, "1"))).toBe(true);
  expect(await after(() => host.user.paste(sheet, cell, [["1", "2"]]))).toBe(true);
  expect(await after(() => host.user.undo())).toBe(true);
  await stop();
  expect(await after(() => host.user.type(sheet, cell, "2"))).toBe(false);
});
