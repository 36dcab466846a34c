/** Marks beside the cells: there while something is wrong, gone when it is not, and never at the user's cost. */
import fc from "fast-check";
import { createHost, FAULTS } from "../../src/excel-host";
import { loadWorkbook, saveWorkbook } from "../../src/excel-host/io";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { HostError, type CellMark } from "../../src/workbook/WorkbookPort";
import { settle, startExcel, stopExcel } from "../support/excelHost";
import {
  commentsOn,
  listen,
  markedCells,
  marksOn,
  officerAtSample,
  pane,
  type Officer,
} from "../support/officer";

let at: Officer;

beforeEach(async () => {
  at = await officerAtSample();
});

afterEach(stopExcel);

const WRONG = ["G7", "G9", "H8", "H9", "N8", "P9"];

function inSheet(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(at.sheet));
    await context.sync();
  });
}

const unprotect = (): Promise<void> => inSheet((sheet) => sheet.protection.unprotect());

function mark(cell: string, note: string | null = null): CellMark {
  return { cell, tone: "error", note };
}

test("what is wrong is marked by colour, line and symbol, in the format of the cell itself", async () => {
  expect((await at.check()).marksShown).toBe(true);
  expect(markedCells(at.host, at.sheet)).toEqual(WRONG);
  const formatsOf = (fill: string) =>
    marksOn(at.host, at.sheet).flatMap(({ look }) => (look.fill === fill ? [look.numberFormat] : []));
  expect(formatsOf("#FBE3E0")).toContain('"✕ "@');
  expect(formatsOf("#FFF2D1")).toContain('"! "#,##0_ ;"! "△#,##0_ ;"! "0_ ;"! "@_ ');
  for (const { look } of marksOn(at.host, at.sheet)) {
    expect([look.fontColor, look.borders?.top?.style, look.borders?.right?.style]).not.toContain(undefined);
  }
});

test("blanks of a row nobody has begun are not marked; those of a begun row are", async () => {
  await at.check();
  at.host.user.type(at.sheet, "H10", "5000");
  await at.check();
  expect(markedCells(at.host, at.sheet)).toEqual(["G10", "L10", "N10", "O10", ...WRONG].sort());
  at.host.user.type(at.sheet, "H10", "");
  await at.check();
  expect(markedCells(at.host, at.sheet)).toEqual(WRONG);
});

test("a note beside the cell says what is wrong, as a comment that is known as ours", async () => {
  await at.check();
  expect(commentsOn(at.host, at.sheet)).toContainEqual(expect.stringMatching(/^N8 \[취합 점검 N8\] .*정상/));
});

test("a cell put right loses its mark and its note, the others keep theirs", async () => {
  await at.check();
  at.host.user.type(at.sheet, "N8", "정상추진");
  await at.check();
  expect(markedCells(at.host, at.sheet)).toEqual(WRONG.filter((cell) => cell !== "N8"));
  expect(commentsOn(at.host, at.sheet).filter((text) => text.startsWith("N8"))).toEqual([]);
});

test("nothing is sent when the marks are as they should be", async () => {
  await at.check();
  expect(await at.syncsOf(() => undefined)).toBe(1);
  expect(await at.syncsOf(() => undefined)).toBe(1);
});

test("the user's own fill, format, conditional format and comment stay as they are", async () => {
  await inSheet((sheet) => {
    sheet.getRange("N8").format.fill.color = "#00FF00";
    const own = sheet.getRange("G7:H9").conditionalFormats.add("Custom");
    own.custom.rule.formula = "=$G7>1";
    own.custom.format.fill.color = "#123456";
    sheet.comments.add(`'${at.sheet}'!N8`, "부서 확인 중");
  });
  await at.check();
  at.host.user.type(at.sheet, "G7", "9294");
  await at.check();
  await at.port.mark(at.sheet, "findings", []);
  const state = at.host.workbook.findSheet(at.sheet);
  expect(state?.style(7, 13).fill).toBe("#00FF00");
  expect(state?.state.conditionalFormats.map(({ look }) => look.fill)).toEqual(["#123456", "#FFF2D1"]);
  expect(commentsOn(at.host, at.sheet)).toEqual(["N8 부서 확인 중"]);
});

test("a comment of ours that was answered is a conversation, and stays", async () => {
  await at.check();
  await Excel.run(async (context) => {
    context.workbook.comments.getItemByCell(`'${at.sheet}'!N8`).replies.add("확인했습니다");
    await context.sync();
  });
  at.host.user.type(at.sheet, "N8", "정상추진");
  await at.check();
  expect(commentsOn(at.host, at.sheet).filter((text) => text.startsWith("N8"))).toHaveLength(1);
  expect(markedCells(at.host, at.sheet)).not.toContain("N8");
});

test("an answered comment that moved with its row keeps its cell to itself", async () => {
  await at.check();
  await Excel.run(async (context) => {
    context.workbook.comments.getItemByCell(`'${at.sheet}'!N8`).replies.add("확인했습니다");
    await context.sync();
  });
  at.host.user.insertRows(at.sheet, "8:8");
  expect((await at.check()).marksShown).toBe(true);
  const inRow9 = commentsOn(at.host, at.sheet).filter((text) => text.startsWith("N9"));
  expect(inRow9).toEqual([expect.stringMatching(/^N9 \[취합 점검 N8\]/)]);
  expect(markedCells(at.host, at.sheet)).toContain("N9");
  expect(commentsOn(at.host, at.sheet)).toHaveLength(WRONG.length);
});

test("PAINS 22: Ctrl+Z goes on through our marks to what the user typed before them", async () => {
  await at.check();
  const clean = markedCells(at.host, at.sheet);
  at.host.user.type(at.sheet, "H7", "999999");
  await at.check();
  at.host.user.undo();
  await at.check();
  at.host.user.undo();
  await at.check();
  const typed = at.host.workbook.findSheet(at.sheet)?.cell(6, 7).value;
  expect(typed).toBe(8364.6);
  expect(markedCells(at.host, at.sheet)).toEqual(clean);
});

test("copying a marked cell leaves no mark on a cell that is right", async () => {
  await at.check();
  await unprotect();
  await at.check();
  at.host.user.pasteCells({ sheet: at.sheet, range: "N8" }, at.sheet, "R8");
  expect(markedCells(at.host, at.sheet)).toContain("R8");
  await at.check();
  expect(markedCells(at.host, at.sheet)).toEqual(WRONG);
});

test("a mark that Excel stretched over a copied cell shrinks again", async () => {
  await at.check();
  await at.check();
  const state = at.host.workbook.findSheet(at.sheet)?.state;
  if (state === undefined) throw new Error("the form is there");
  const copy = { top: 7, left: 17, bottom: 7, right: 17 };
  state.conditionalFormats = state.conditionalFormats.map((format) =>
    marksOn(at.host, at.sheet).includes(format) ? { ...format, areas: [...format.areas, copy] } : format,
  );
  at.host.user.type(at.sheet, "R8", "정상");
  await at.check();
  expect(markedCells(at.host, at.sheet)).toEqual(WRONG);
});

test("marks follow their cells when rows are put in", async () => {
  await at.check();
  at.host.user.insertRows(at.sheet, "8:8");
  await at.check();
  const marked = markedCells(at.host, at.sheet);
  expect(marked).toContain("N9");
  expect(marked).not.toContain("N8");
  expect(commentsOn(at.host, at.sheet)).toContainEqual(expect.stringMatching(/^N9 \[취합 점검 N9\] /));
});

test("PAINS 21: where the protection does not allow looks to be changed, the check says so and works", async () => {
  await unprotect();
  await inSheet((sheet) => sheet.protection.protect({ allowFormatCells: false, allowEditObjects: false }));
  const { marksShown, open } = await at.check();
  expect([marksShown, open.length]).toEqual([false, 11]);
  expect(marksOn(at.host, at.sheet)).toEqual([]);
});

test("PAINS 21: protected meanwhile by somebody else, marks are given up and tried again when it is lifted", async () => {
  const { port, sheet } = at;
  await port.readFront({ also: [], settings: [] });
  await unprotect();
  await inSheet((each) => each.protection.protect({}));
  expect(await port.mark(sheet, "findings", [mark("R7")])).toBe(false);
  await unprotect();
  expect(await port.mark(sheet, "findings", [mark("R7")])).toBe(true);
  expect(markedCells(at.host, sheet)).toEqual(["R7"]);
});

test("PAINS 20: marks survive saving and opening, and a pane over the opened file knows them as its own", async () => {
  await at.check();
  const workbook = await loadWorkbook(await saveWorkbook(at.host.workbook));
  const host = startExcel({ workbook });
  expect(markedCells(host, at.sheet)).toEqual(WRONG);
  const opened = pane(host);
  await opened.check();
  host.recorder.reset();
  await opened.check();
  expect(host.recorder.syncs).toBe(1);
  expect(markedCells(host, at.sheet)).toEqual(WRONG);
  expect(commentsOn(host, at.sheet)).toHaveLength(WRONG.length);
});

test("marks change nothing of what is read of the sheet", async () => {
  const before = await at.port.read();
  await at.check();
  expect(await at.port.read()).toEqual(before);
});

test("where Excel refuses a comment, colours and symbols stand all the same, without asking every time", async () => {
  at.host.inject.failWhen(
    ({ request }) =>
      request.Actions.length > 1 &&
      Object.values(request.ObjectPaths).some(
        ({ Name, ParentObjectPathId = 0 }) =>
          Name === "Add" && request.ObjectPaths[String(ParentObjectPathId)]?.Name === "Comments",
      ),
    { ...FAULTS.invalidOperation, message: "The cell has a note.", when: 0 },
  );
  expect((await at.check()).marksShown).toBe(true);
  expect(markedCells(at.host, at.sheet)).toEqual(WRONG);
  expect(commentsOn(at.host, at.sheet)).toEqual([]);
  expect(await at.syncsOf(() => at.host.user.type(at.sheet, "N8", "정상추진"))).toBe(2);
});

test("marks that could not be put because a cell was being edited come with the next check", async () => {
  await at.port.readFront({ also: [], settings: [] });
  at.host.inject.failBatch(1, FAULTS.editMode);
  await expect(at.port.mark(at.sheet, "findings", [mark("R7")])).rejects.toThrow(HostError);
  await at.port.readFront({ also: [], settings: [] });
  expect(await at.port.mark(at.sheet, "findings", [mark("R7")])).toBe(true);
  expect(markedCells(at.host, at.sheet)).toEqual(["R7"]);
});

test("the two layers are put and removed apart from each other", async () => {
  const { port, sheet, host } = at;
  await port.mark(sheet, "findings", [mark("G7", "하나")]);
  await port.mark(sheet, "flags", [{ cell: "H8", tone: "flag-high", note: "둘" }]);
  expect(markedCells(host, sheet)).toEqual(["G7", "H8"]);
  await port.mark(sheet, "findings", []);
  expect(markedCells(host, sheet)).toEqual(["H8"]);
  expect(commentsOn(host, sheet)).toEqual(["H8 [취합 검토 H8] 둘"]);
});

test("marks of a sheet that is not in front look at it first, and follow what happened there", async () => {
  const { port, sheet, host } = at;
  const first = host.workbook.state.sheets.find(({ name }) => name !== sheet)?.name ?? "";
  const flags: CellMark[] = [{ cell: "H8", tone: "flag-low", note: null }];
  await port.mark(sheet, "flags", flags);
  host.user.select(first, "A1");
  await at.check();
  host.recorder.reset();
  await port.mark(sheet, "flags", flags);
  expect(host.recorder.syncs).toBe(1);
  host.user.clear(sheet, "R7");
  host.user.type(sheet, "R9", "비고");
  await inSheet((each) => each.getRange("H8").conditionalFormats.clearAll());
  await port.mark(sheet, "flags", flags);
  expect(markedCells(host, sheet)).toEqual(["H8"]);
});

test("5,000 marks go in one round trip, in few formats, and out again", async () => {
  const { port, sheet, host } = at;
  const cells = Array.from({ length: 5000 }, (_, index) => `${index % 2 === 0 ? "T" : "V"}${20 + index * 2}`);
  await port.readFront({ also: [], settings: [] });
  host.recorder.reset();
  await port.mark(
    sheet,
    "findings",
    cells.map((cell) => mark(cell, "메모")),
  );
  expect(host.recorder.syncs).toBe(1);
  expect(markedCells(host, sheet)).toEqual([...cells].sort());
  expect(marksOn(host, sheet).length).toBeLessThanOrEqual(6);
  expect(commentsOn(host, sheet)).toHaveLength(100);
  await port.mark(sheet, "findings", []);
  expect([markedCells(host, sheet), commentsOn(host, sheet)]).toEqual([[], []]);
});

test("a form that went since the reading does not stop the marks", async () => {
  const { port, sheet, host } = at;
  await port.mark(sheet, "findings", [mark("G7")]);
  await inSheet((each) => each.getRange("G7").conditionalFormats.clearAll());
  expect(await port.mark(sheet, "findings", [mark("G8")])).toBe(true);
  expect(markedCells(host, sheet)).toEqual(["G8"]);
});

test("marks lead to no event that would start another check", async () => {
  const ear = await listen(at.port);
  expect(await ear.after(() => at.check())).toEqual([]);
});

test("whatever marks are asked for one after the other, exactly the last stand", async () => {
  const cell = fc.constantFrom("R7", "R8", "R9", "Q7", "Q9", "G7", "O8");
  const tone = fc.constantFrom("error", "warning", "info");
  const marks = fc.uniqueArray(fc.record({ cell, tone, note: fc.option(fc.constantFrom("가", "나")) }), {
    selector: (each) => each.cell,
  });
  const host = startExcel();
  const port = createExcelWorkbook();
  const [name = ""] = host.workbook.state.sheets.map((each) => each.name);
  await fc.assert(
    fc.asyncProperty(fc.array(marks, { minLength: 1, maxLength: 4 }), async (steps) => {
      for (const step of steps) {
        await port.readFront({ also: [], settings: [] });
        // Undone marks stay away over unchanged contents, so every step changes some.
        host.user.type(name, "A1", String(Math.random()));
        await port.readFront({ also: [], settings: [] });
        await port.mark(name, "findings", step);
      }
      const last = steps.at(-1) ?? [];
      expect(markedCells(host, name)).toEqual(last.map((each) => each.cell).sort());
      expect(commentsOn(host, name)).toEqual(
        last
          .flatMap(({ cell: where, note }) =>
            note === null ? [] : [`${where} [취합 점검 ${where}] ${note}`],
          )
          .sort(),
      );
    }),
    { numRuns: 25 },
  );
  await settle();
});

test("a workbook opened from bytes reaches the host as they were", async () => {
  const opened: Uint8Array[] = [];
  startExcel({ onCreateWorkbook: (bytes) => void opened.push(bytes) });
  const bytes = await saveWorkbook(createHost().workbook);
  await createExcelWorkbook().openWorkbook(bytes);
  expect(opened).toEqual([bytes]);
});
