/** What officers suffer from in plain Excel, by the numbers of the list of pains, and what is true here. */
import { applyFixes } from "../../src/actions/check/fixes";
import { filledFormModel, plannedRows, type FormRow } from "../../src/sheets/form";
import { FAULTS } from "../../src/excel-host";
import { HostError } from "../../src/workbook/WorkbookPort";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { settle, startExcel, stopExcel } from "../support/excelHost";
import { officerAtForm, pane, PLAN, rulesAt, type Officer } from "../support/officer";

afterEach(stopExcel);

const AT = "2023-01-21T10:00:00.000Z";

/** A form that is filled in rightly, figures in millions; four rows, from row 7 on. */
const CLEAN: readonly FormRow[] = plannedRows(PLAN, "복지정책실").map((row) => {
  const prior = typeof row.priorBudget === "number" ? row.priorBudget : 100;
  return {
    ...row,
    priorBudget: prior,
    budget: prior,
    executed: prior,
    target: row.target ?? 10,
    actual: row.target ?? 10,
    status: "완료",
    results: `${row.project ?? ""}: 계획대로 운영함`,
  };
});

async function rules(at: Officer): Promise<string[]> {
  return rulesAt((await at.check()).open);
}

function inSheet(at: Officer, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(at.sheet));
    await context.sync();
  });
}

function unprotect(at: Officer): Promise<void> {
  return inSheet(at, (sheet) => sheet.protection.unprotect());
}

test("a form filled in rightly has nothing to say, is whole, and leaves nothing to do", async () => {
  const at = await officerAtForm(CLEAN);
  const { open, progress, validationsIntact } = await at.check();
  expect(open).toEqual([]);
  expect(progress.filled).toBe(progress.required);
  expect(validationsIntact).toBe(true);
});

test("PAINS 1: a paste over validation is listed and told, and the rules of the form can be put back", async () => {
  const at = await officerAtForm(CLEAN);
  await at.check();
  at.host.user.paste(at.sheet, "N7", [["완료함"], ["끝"]]);
  const { open, validationsIntact } = await at.check();
  expect(rulesAt(open)).toEqual(["cell/unknown-choice N7", "cell/unknown-choice N8"]);
  expect(validationsIntact).toBe(false);
  await at.checker.restoreValidations();
  const after = await at.check();
  expect(after.validationsIntact).toBe(true);
  expect(after.values.get(`${at.sheet}!N7`)).toBe("완료함");
  expect(at.host.workbook.findSheet(at.sheet)?.state.protection).not.toBeNull();
  expect(at.host.user.refusal(at.sheet, "N7", "끝")?.style).toBe("Stop");
});

test("PAINS 1: a pane opened after the paste knows it too", async () => {
  const at = await officerAtForm(CLEAN);
  at.host.user.paste(at.sheet, "G8", [[5]]);
  expect((await pane(at.host).check()).validationsIntact).toBe(false);
});

test("PAINS 1: validation is put back where the columns stand, not where they stood", async () => {
  const at = await officerAtForm(CLEAN);
  await unprotect(at);
  at.host.user.insertColumns(at.sheet, "F:F");
  at.host.user.paste(at.sheet, "O8", [["끝"]]);
  expect((await at.check()).validationsIntact).toBe(false);
  await at.checker.restoreValidations();
  expect((await at.check()).validationsIntact).toBe(true);
  expect(at.host.user.refusal(at.sheet, "O9", "끝")?.style).toBe("Stop");
  expect(at.host.user.refusal(at.sheet, "F8", "끝")).toBeNull();
});

test.each([1, 2] as const)(
  "PAINS 21: when putting validation back fails in batch %i, the form is protected as before",
  async (batch) => {
    const at = await officerAtForm(CLEAN);
    await at.check();
    const before = at.host.workbook.findSheet(at.sheet)?.state.protection;
    at.host.inject.failBatch(batch, {
      ...FAULTS.disconnected,
      code: "GeneralException",
      when: batch === 2 ? 6 : "before",
    });
    await expect(at.checker.restoreValidations()).rejects.toThrow(HostError);
    expect(at.host.workbook.findSheet(at.sheet)?.state.protection).toEqual(before);
  },
);

test("PAINS 21: a password of the user's keeps us out, and the failure says so", async () => {
  const at = await officerAtForm(CLEAN);
  await unprotect(at);
  await inSheet(at, (sheet) => sheet.protection.protect({}, "암호"));
  await at.check();
  const failure = await at.checker.restoreValidations().catch((error: unknown) => error);
  expect((failure as HostError).fault).toBe("protected");
});

test("PAINS 2: what a formula comes to is checked", async () => {
  const at = await officerAtForm(CLEAN);
  at.host.user.paste(at.sheet, "H7", [["=-5"], ["=1/0"]]);
  expect(await rules(at)).toEqual(expect.arrayContaining(["cell/error-value H8", "cell/negative-amount H7"]));
});

test("PAINS 3: a change no event told of is found at the next check", async () => {
  const at = await officerAtForm(CLEAN);
  await at.check();
  const told: unknown[] = [];
  await at.port.watch((change) => told.push(change));
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem(at.sheet).getRange("N7:N8").values = [["끝"], ["끝"]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await settle();
  expect(told).toEqual([]);
  expect(await rules(at)).toEqual(["cell/unknown-choice N7", "cell/unknown-choice N8"]);
});

test("PAINS 3: a fill over hidden rows is checked in the hidden rows too", async () => {
  const at = await officerAtForm(CLEAN);
  await at.check();
  await inSheet(at, (sheet) => {
    sheet.getRange("8:8").rowHidden = true;
  });
  at.host.user.paste(at.sheet, "N7", [["끝"]]);
  at.host.user.fill(at.sheet, "N7:N9");
  expect(await rules(at)).toEqual(
    expect.arrayContaining([
      "cell/unknown-choice N7",
      "cell/unknown-choice N8",
      "cell/unknown-choice N9",
      "sheet/hidden-data ",
    ]),
  );
});

test("PAINS 10, 11: numbers typed as text are counted, named, and made numbers in one press", async () => {
  const [first, second, third, ...rest] = CLEAN;
  const at = await officerAtForm([
    { ...first, budget: `${String(first?.budget)}`, executed: ` ${String(first?.executed)} ` },
    {
      ...second,
      budget: String(second?.budget).replace(/\d/g, (digit) => "０１２３４５６７８９"[Number(digit)] ?? ""),
    },
    { ...third, executed: `${String(third?.executed)}백만원` },
    ...rest,
  ]);
  const { sheets, open } = await at.check();
  const won = (value: unknown): number => Number(value) * 1_000_000;
  expect(sheets[0]?.rows.slice(0, 3).map(({ budget, executed }) => [budget.value, executed.value])).toEqual(
    [first, second, third].map((row) => [won(row?.budget), won(row?.executed)]),
  );
  expect(rulesAt(open)).toEqual([
    "cell/number-as-text G7",
    "cell/number-as-text G8",
    "cell/number-as-text H7",
    "cell/number-as-text H9",
  ]);
  await applyFixes(at.port, open, PLAN, AT);
  expect(await rules(at)).toEqual([]);
  const [, , , , , , budget] =
    (await at.port.readArea(at.sheet, { top: 6, left: 0, bottom: 6, right: 8 }))[0] ?? [];
  expect(budget).toBe(first?.budget);
});

test("PAINS 12: a unit declared in a header converts, one that slipped is suspected", async () => {
  const [first, ...rest] = CLEAN;
  const at = await officerAtForm([{ ...first, budget: Number(first?.budget) * 1000 }, ...rest]);
  expect(await rules(at)).toContain("cell/unit-slip G7");
  await unprotect(at);
  at.host.user.type(at.sheet, "G6", "예산(천원)");
  const { sheets, open } = await at.check();
  expect(sheets[0]?.rows[0]?.budget.value).toBe(Number(first?.budget) * 1_000_000);
  expect(rulesAt(open)).toContain("cell/unit-converted G6");
  // Read in thousands now, it is the other rows that look a thousand times too small.
  expect(rulesAt(open).filter((rule) => rule.startsWith("cell/unit-slip"))).toEqual([
    "cell/unit-slip G10",
    "cell/unit-slip G8",
    "cell/unit-slip G9",
  ]);
});

test("PAINS 14: none, blank and zero are three things", async () => {
  const [first, second, third, ...rest] = CLEAN;
  const at = await officerAtForm([
    { ...first, budget: 0, executed: 0 },
    { ...second, budget: "해당없음", executed: "-" },
    { ...third, budget: null },
    ...rest,
  ]);
  const { sheets, open } = await at.check();
  expect(sheets[0]?.rows.slice(0, 3).map(({ budget }) => [budget.state, budget.value])).toEqual([
    ["value", 0],
    ["none", null],
    ["blank", null],
  ]);
  expect(rulesAt(open).filter((rule) => rule.startsWith("cell/required"))).toEqual(["cell/required G9"]);
});

test("PAINS 15: a rate that differs in the last binary digit only is the same rate", async () => {
  const [first, ...rest] = CLEAN;
  const at = await officerAtForm([{ ...first, budget: 1000, executed: 911 }, ...rest]);
  await unprotect(at);
  at.host.user.type(at.sheet, "I7", "91.100000000000009");
  expect((await rules(at)).filter((rule) => rule.startsWith("row/rate-mismatch"))).toEqual([]);
  at.host.user.type(at.sheet, "I7", "91.2");
  expect(await rules(at)).toContain("row/rate-mismatch I7");
});

test("PAINS 17: a result that Excel turned into a date is an error, not a number", async () => {
  const at = await officerAtForm(CLEAN);
  at.host.workbook.addSheet("메모");
  at.host.user.type("메모", "A1", "3/4");
  await unprotect(at);
  at.host.user.pasteCells({ sheet: "메모", range: "A1" }, at.sheet, "L7");
  expect(await rules(at)).toContain("cell/date-in-number L7");
});

test("PAINS 17: a result typed as 3/4 shows as the date Excel took it for, and is an error", async () => {
  const at = await officerAtForm(CLEAN.map((row) => ({ ...row, actual: null })));
  at.host.user.type(at.sheet, "L7", "3/4");
  expect(await rules(at)).toContain("cell/date-in-number L7");
});

test("PAINS 26: last year's form and another office's form are told by their stamp", async () => {
  const host = startExcel();
  const port = createExcelWorkbook();
  const model = filledFormModel({ ...PLAN, year: 2021 }, "복지정책실", CLEAN);
  await port.write([model], { before: await port.read(), at: AT, activate: model.name });
  const { open } = await pane(host, port).check();
  expect(rulesAt(open).filter((rule) => rule.startsWith("sheet/"))).toEqual([
    expect.stringMatching(/^sheet\/form-mismatch/),
  ]);
});
