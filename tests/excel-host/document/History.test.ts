import { Workbook, type CellValue } from "../../../src/excel-host";

function withCell(): { workbook: Workbook; put: (value: CellValue) => void; read: () => CellValue } {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  return {
    workbook,
    put: (value) => {
      sheet.cells.set(0, 0, { value, formula: null, style: null });
    },
    read: () => sheet.cell(0, 0).value,
  };
}

test("a group is undone and redone as one step", () => {
  const { workbook, put, read } = withCell();
  workbook.history.group("first", () => {
    put(1);
  });
  workbook.history.group("second", () => {
    put(2);
    workbook.activeSheet.state.name = "다른 이름";
    workbook.addSheet("새 시트");
  });
  expect(workbook.history.undo()).toBe("second");
  expect([read(), workbook.state.sheets.map(({ name }) => name)]).toEqual([1, ["Sheet1"]]);
  expect(workbook.history.redo()).toBe("second");
  expect([read(), workbook.state.sheets.map(({ name }) => name)]).toEqual([2, ["다른 이름", "새 시트"]]);
  workbook.history.undo();
  workbook.history.undo();
  expect([read(), workbook.history.undo()]).toEqual([null, null]);
});

test("a group that changes nothing leaves no step", () => {
  const { workbook } = withCell();
  workbook.history.group("nothing", () => workbook.activeSheet.cell(0, 0));
  expect(workbook.history.labels).toEqual([]);
});

test("a new change ends what could be redone", () => {
  const { workbook, put } = withCell();
  workbook.history.group("first", () => {
    put(1);
  });
  workbook.history.undo();
  workbook.history.group("other", () => {
    put(3);
  });
  expect(workbook.history.canRedo).toBe(false);
});

test("clearing forgets the running group too", () => {
  const { workbook, put } = withCell();
  workbook.history.group("protect", () => {
    put(1);
    workbook.history.clear();
  });
  expect(workbook.history.labels).toEqual([]);
});
