/** Whatever changes the sheet leads to one more check, our own doing does not, and a check costs two round trips. */
import { applyFixes } from "../../src/actions/check/fixes";
import { HostError, type WorkbookChange } from "../../src/workbook/WorkbookPort";
import { FAULTS } from "../../src/excel-host";
import { settle, stopExcel } from "../support/excelHost";
import { listen, officerAtSample, pane, PLAN, rulesAt, type Officer } from "../support/officer";

let at: Officer;

beforeEach(async () => {
  at = await officerAtSample();
  await at.check();
});

afterEach(stopExcel);

function kinds(changes: readonly WorkbookChange[]): string[] {
  return [...new Set(changes.map(({ kind }) => kind))].sort();
}

async function openRules(): Promise<string[]> {
  return rulesAt((await at.check()).open);
}

test.each<[string, (officer: Officer) => unknown]>([
  ["typing", ({ host, sheet }) => host.user.type(sheet, "H7", "999999")],
  ["pasting a block", ({ host, sheet }) => host.user.paste(sheet, "G10", [["x", "y"]])],
  ["filling down", ({ host, sheet }) => host.user.fill(sheet, "H8:H10")],
  ["clearing", ({ host, sheet }) => host.user.clear(sheet, "G7:H8")],
])("%s is told and found within two round trips", async (_, act) => {
  const ear = await listen(at.port);
  const before = await openRules();
  expect(kinds(await ear.after(() => act(at)))).toContain("edited");
  expect(await at.syncsOf(() => undefined)).toBeLessThanOrEqual(2);
  expect(await openRules()).not.toEqual(before);
});

test("an edit that changes no mark costs a single round trip", async () => {
  expect(await at.syncsOf(() => at.host.user.type(at.sheet, "R7", "참고"))).toBe(1);
});

test("undo is told, and brings back what was found before", async () => {
  const ear = await listen(at.port);
  const before = await openRules();
  at.host.user.type(at.sheet, "H7", "999999");
  expect(await ear.after(() => at.host.user.undo())).not.toEqual([]);
  expect(await openRules()).toEqual(before);
});

test("rows put in and taken out are told, and findings move with their rows", async () => {
  const ear = await listen(at.port);
  const before = await openRules();
  expect(kinds(await ear.after(() => at.host.user.insertRows(at.sheet, "8:8")))).toContain("structure");
  expect(await openRules()).toContain("row/executed-exceeds-budget H9");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(at.sheet).protection.unprotect();
    await context.sync();
  });
  expect(await at.syncsOf(() => at.host.user.deleteRows(at.sheet, "8:8"))).toBeLessThanOrEqual(2);
  expect(await openRules()).toEqual(before);
});

test("a cell whose formula depends on another sheet is checked when that sheet changes", async () => {
  at.host.workbook.addSheet("근거");
  at.host.user.type("근거", "A1", "100");
  at.host.user.type(at.sheet, "G10", "=근거!A1");
  at.host.user.type(at.sheet, "H10", "90");
  expect(await openRules()).not.toContain("row/executed-exceeds-budget H10");
  const ear = await listen(at.port);
  expect(kinds(await ear.after(() => at.host.user.type("근거", "A1", "10")))).toContain("calculated");
  expect(await openRules()).toContain("row/executed-exceeds-budget H10");
});

test("going to another sheet, and sheets that come or go, are told", async () => {
  at.host.workbook.addSheet("메모");
  const ear = await listen(at.port);
  expect(kinds(await ear.after(() => at.host.user.select("메모", "A1")))).toEqual(["activated"]);
  const made = await ear.after(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("다른 것");
      await context.sync();
    }),
  );
  expect(kinds(made)).toEqual(["sheets"]);
});

test("a pane that was closed and opened again hears of edits, and finds the same", async () => {
  const before = await openRules();
  const reopened = pane(at.host);
  const ear = await listen(reopened.port);
  expect(rulesAt((await reopened.check()).open)).toEqual(before);
  expect(await ear.after(() => at.host.user.type(at.sheet, "G10", "100"))).not.toEqual([]);
});

test("a pane that stops listening hears nothing more", async () => {
  const ear = await listen(at.port);
  await ear.stop();
  expect(await ear.after(() => at.host.user.type(at.sheet, "G10", "100"))).toEqual([]);
});

test("what somebody else changes is told as theirs, and found", async () => {
  const ear = await listen(at.port);
  const heard = await ear.after(() => at.host.user.remoteType(at.sheet, "H7", "999999"));
  expect(heard).toContainEqual({ kind: "edited", remote: true, address: "H7" });
  expect(await openRules()).toContain("cell/unit-slip H7");
});

test("marks, fixes and settings of our own lead to no further check", async () => {
  const ear = await listen(at.port);
  at.host.user.type(at.sheet, "H7", "999999");
  expect(await ear.after(() => at.check())).toEqual([expect.objectContaining({ kind: "edited" })]);
  const { open } = await at.check();
  const own = await ear.after(() => applyFixes(at.port, open, PLAN, "2023-01-21T10:00:00.000Z"));
  expect(own.filter(({ kind }) => kind !== "calculated")).toEqual([]);
  expect(await ear.after(() => at.port.keep("chwihap.ignored", "[]"))).toEqual([]);
});

test("PAINS 28: while a cell is edited a check waits for Enter", async () => {
  at.host.editMode.enter();
  let done = false;
  const checking = at.check().then(() => {
    done = true;
  });
  await settle();
  expect(done).toBe(false);
  at.host.editMode.leave();
  await checking;
  expect(done).toBe(true);
});

test("PAINS 28: an Excel that refuses instead of waiting is told apart, and the next check works", async () => {
  at.host.inject.failBatch(1, FAULTS.editMode);
  const failure = await at.check().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(HostError);
  expect((failure as HostError).fault).toBe("edit-mode");
  expect((await at.check()).open.length).toBeGreaterThan(0);
});

test("the selection is followed, the last place being told last", async () => {
  const places: string[] = [];
  const stop = await at.port.watchSelection(({ sheet, cell }) => {
    places.push(`${sheet}!${cell}`);
  });
  for (const cell of ["A1", "B2", "C3", "D4"]) at.host.user.select(at.sheet, cell);
  await settle();
  expect(places.at(-1)).toBe(`${at.sheet}!D4`);
  await stop();
  const count = places.length;
  at.host.user.select(at.sheet, "E5");
  await settle();
  expect(places).toHaveLength(count);
});

test("a sheet too large for one answer is read in parts, and found the same", async () => {
  const before = await openRules();
  at.host.inject.failBatch(1, FAULTS.responseTooLarge);
  expect(await openRules()).toEqual(before);
});
