import { applyFixes, undoFixes } from "../../src/actions/check/fixes";
import { setIgnored } from "../../src/actions/check/ignoredFindings";
import type { Finding } from "../../src/findings/Finding";
import { FAULTS } from "../../src/excel-host";
import { HostError, type WorkbookReading } from "../../src/workbook/WorkbookPort";
import { settle, stopExcel } from "../support/excelHost";
import { officerAtSample, pane, PLAN, rulesAt, type Officer } from "../support/officer";

const AT = "2023-01-21T10:00:00.000Z";
let at: Officer;

beforeEach(async () => {
  at = await officerAtSample();
});

afterEach(stopExcel);

function contents({ grids }: WorkbookReading): Map<string, string> {
  return new Map(
    grids.flatMap((grid) =>
      grid.rows.flatMap((row, r) =>
        row.map((cell, c) => [`${grid.sheet} ${r} ${c}`, JSON.stringify(cell)] as const),
      ),
    ),
  );
}

async function finding(rule: string): Promise<Finding> {
  const found = (await at.check()).open.find((each) => each.rule === rule);
  if (found === undefined) throw new Error(`the sample form has ${rule}`);
  return found;
}

test("the sample form has the mistakes it was made with, and says what is left to fill in", async () => {
  const { sheets, open, progress, values, active, fixes, validationsIntact, marksShown } = await at.check();
  expect(sheets.map(({ sheet }) => sheet)).toEqual([at.sheet]);
  expect(rulesAt(open)).toEqual([
    "cell/number-as-text G7",
    "cell/required G10",
    "cell/required H10",
    "cell/required N10",
    "cell/unit-slip G9",
    "cell/unit-slip H9",
    "cell/unknown-choice N8",
    "row/executed-exceeds-budget H8",
    "row/missing-actual L10",
    "row/reason-required P9",
    "text/empty-results O10",
  ]);
  expect(progress).toEqual({ filled: 15, required: 21, untouched: false });
  expect(values.get(`${at.sheet}!N8`)).toBe("정상");
  expect(values.get(`${at.sheet}!P9`)).toBe("");
  expect(active).toEqual({ sheet: at.sheet, cell: "A1" });
  expect([fixes, validationsIntact, marksShown]).toEqual([null, true, true]);
});

test("the whole workbook can be checked while another sheet is in front", async () => {
  const before = (await at.check()).open;
  at.host.workbook.addSheet("메모");
  at.host.user.select("메모", "A1");
  const all = await at.checker.check("workbook");
  expect(rulesAt(all.open)).toEqual(rulesAt(before));
  expect(all.active.sheet).toBe("메모");
});

test("a sheet that is no submission has nothing to say and gets no marks", async () => {
  at.host.workbook.addSheet("메모");
  at.host.user.select("메모", "A1");
  const { sheets, open, active } = await at.check();
  expect([sheets, open, active.sheet]).toEqual([[], [], "메모"]);
});

test("fixing all safe findings leaves none of them and changes no other cell", async () => {
  const before = contents(await at.port.read());
  const { open } = await at.check();
  const safe = open.filter(({ fix }) => fix?.kind === "safe");
  expect(await applyFixes(at.port, safe, PLAN, AT)).toEqual({ applied: 1, skipped: [] });
  const after = await at.check();
  expect(after.open.filter(({ fix }) => fix?.kind === "safe")).toEqual([]);
  expect(after.fixes).toEqual({ at: AT, cells: 1 });
  const changed = [...contents(await at.port.read())].filter(([key, cell]) => before.get(key) !== cell);
  // G7 itself, and the rate that follows from it.
  expect(changed.map(([key]) => key.split(" ").slice(1).join(" "))).toEqual(["6 6", "6 8"]);
});

test("fixes are taken back after a reload, number formats included", async () => {
  const before = contents(await at.port.read());
  const { open } = await at.check();
  await applyFixes(
    at.port,
    open.filter(({ fix }) => fix !== null && fix.kind === "safe"),
    PLAN,
    AT,
  );
  const reopened = pane(at.host);
  expect(await undoFixes(reopened.port)).toEqual({ restored: 1, changed: 0 });
  expect(contents(await reopened.port.read())).toEqual(before);
  expect((await reopened.check()).fixes).toBeNull();
  expect(await undoFixes(reopened.port)).toEqual({ restored: 0, changed: 0 });
});

test("taking fixes back leaves alone what was edited since", async () => {
  const safe = await finding("cell/number-as-text");
  const choice = await finding("cell/unknown-choice");
  await applyFixes(at.port, [safe, choice], PLAN, AT);
  at.host.user.type(at.sheet, "G7", "77");
  expect(await undoFixes(at.port)).toEqual({ restored: 1, changed: 1 });
  const { open, values } = await at.check();
  expect(rulesAt(open)).toContain("cell/unknown-choice N8");
  expect(values.get(`${at.sheet}!N8`)).toBe("정상");
  const reading = await at.port.read();
  expect(reading.grids.find(({ sheet }) => sheet === at.sheet)?.rows[6]?.[6]).toBe(77);
});

test("a fix for a cell that has changed meanwhile is left alone and named", async () => {
  const stale = await finding("cell/number-as-text");
  at.host.user.type(at.sheet, "G7", "77");
  await settle();
  expect(await applyFixes(at.port, [stale], PLAN, AT)).toEqual({ applied: 0, skipped: [stale] });
});

test.each([
  [1, "before"],
  [2, "before"],
  [3, 7],
  [4, "before"],
] as const)(
  "a failure in batch %i of writing fixes (%s) leaves every cell as it was",
  async (batch, when) => {
    const { open } = await at.check();
    const writes = open.flatMap(({ sheet, cell, fix }) =>
      sheet === null || cell === null || fix === null ? [] : [{ sheet, cell, value: fix.after }],
    );
    expect(writes.length).toBeGreaterThan(1);
    const before = contents(await at.port.read());
    at.host.inject.failBatch(batch, { ...FAULTS.accessDenied, when });
    await expect(at.port.replaceCells(writes, "chwihap.fixes", AT)).rejects.toThrow(HostError);
    expect(contents(await at.port.read())).toEqual(before);
    expect((await at.check()).fixes).toBeNull();
  },
);

test("all fixes together cost one step of undo where Excel groups them", async () => {
  const asked: unknown[] = [];
  const run = Excel.run.bind(Excel);
  const spy = jest.spyOn(Excel, "run").mockImplementation(((options: unknown, work: never) => {
    asked.push(options);
    return run(options as Excel.RunOptions, work);
  }) as typeof Excel.run);
  const supported = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
  await applyFixes(at.port, [await finding("cell/number-as-text")], PLAN, AT);
  expect(asked).toContainEqual({ delayForCellEdit: true, mergeUndoGroup: true });
  spy.mockRestore();
  supported.mockRestore();
});

test("a finding set aside stays away until its figures change, and comes back when taken back", async () => {
  const before = (await at.check()).open;
  const excess = await finding("row/executed-exceeds-budget");
  await setIgnored(at.port, excess, true, "추경 반영 전");
  const aside = await pane(at.host).check();
  expect(rulesAt(aside.open)).not.toContain("row/executed-exceeds-budget H8");
  expect(aside.ignored).toEqual([{ finding: excess, reason: "추경 반영 전" }]);
  await setIgnored(at.port, excess, false);
  expect(rulesAt((await at.check()).open)).toEqual(rulesAt(before));
});

test("a list of set aside findings that was tampered with sets nothing aside", async () => {
  const before = (await at.check()).open;
  await at.port.keep("chwihap.ignored", "[{]");
  expect(rulesAt((await at.check()).open)).toEqual(rulesAt(before));
});
