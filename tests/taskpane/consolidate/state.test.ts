import { canConsolidate, tally } from "../../../src/taskpane/consolidate/readiness";
import { INITIAL, reduce, type Action } from "../../../src/taskpane/consolidate/state";
import { fileNamed, readFileOf } from "../../support/pane/readFiles";

const after = (...actions: readonly Action[]) => actions.reduce(reduce, INITIAL);
const ADDED: Action = { type: "filesAdded", files: [fileNamed("가.xlsx"), fileNamed("나.xlsx")] };
const READ: Action = {
  type: "fileState",
  id: 1,
  state: { kind: "read", result: readFileOf("가.xlsx", "행정국", 1) },
};

test("a list with a file still waiting cannot be consolidated", () => {
  expect(canConsolidate(after(ADDED, READ))).toBe(false);
  expect(canConsolidate(after(ADDED, READ, { type: "fileRemoved", id: 2 }))).toBe(true);
});

test("sheets of the workbook are enough, when they are included", () => {
  const found = after({ type: "sheetsFound", sheets: [{ sheet: "제출", department: null, rows: 1 }] });
  expect(canConsolidate(found)).toBe(true);
  expect(canConsolidate(reduce(found, { type: "includeWorkbook", include: false }))).toBe(false);
});

test("cancelling touches only what was not read yet, and only the files meant", () => {
  const kinds = (action: Action) => after(ADDED, READ, action).files.map(({ state }) => state.kind);
  expect(kinds({ type: "readingEnded", ids: null })).toEqual(["read", "cancelled"]);
  expect(kinds({ type: "readingEnded", ids: [1] })).toEqual(["read", "waiting"]);
});

test("every file is in exactly one count", () => {
  const { files } = after(ADDED, READ, { type: "readingEnded", ids: null });
  expect(tally(files)).toEqual({ all: 2, read: 1, refused: 0, cancelled: 1, settled: 2, busy: false });
});

test("files removed and added again get ids of their own", () => {
  const state = after(ADDED, { type: "filesCleared" }, ADDED);
  expect(state.files.map(({ id }) => id)).toEqual([3, 4]);
});

test("a file of the same name and size that was saved later is another file", () => {
  const saved = (lastModified: number) => new File(["12"], "가.xlsx", { lastModified });
  const { files, skippedSame } = after(
    { type: "filesAdded", files: [saved(1)] },
    { type: "filesAdded", files: [saved(2), saved(1)] },
  );
  expect(files.map(({ file }) => file.lastModified)).toEqual([1, 2]);
  expect(skippedSame).toBe(1);
});
