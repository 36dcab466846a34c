import { chosenAfter, type ChosenBefore } from "../../../src/taskpane/submit/chosenAfter";
import type { WorkbookChange } from "../../../src/workbook/WorkbookPort";
import { findingOf } from "../../support/pane/findings";

const SHEET = "제출_평생교육국";
const CELLS = ["G7", "H8", "G10", "N10"];
const NOW = { findings: CELLS.map((cell) => findingOf({ cell })), keys: CELLS };
const FROM_G11 = { sheet: SHEET, cell: "G11" };

function edit(address: string, remote = false): WorkbookChange {
  return { kind: "edited", remote, address };
}
function before(over: Partial<ChosenBefore>): ChosenBefore {
  return { key: "H8", finding: findingOf({ cell: "H8" }), known: new Set(CELLS), ...over };
}

describe("the finding chosen after a check", () => {
  test.each<[string, ChosenBefore, readonly WorkbookChange[], string]>([
    ["stays", before({}), [edit("G10")], "H8"],
    ["is the one an own edit has just made", before({ known: new Set(["H8"]) }), [edit("G10:N10")], "G10"],
    ["is not one a co-author has made", before({ known: new Set(["H8"]) }), [edit("G10", true)], "H8"],
    [
      "is another of the same cell when it is gone",
      before({ key: "gone", finding: findingOf({ cell: "N10" }) }),
      [],
      "N10",
    ],
    [
      "is the first from where the user stands, else of all, when its cell has none any more",
      before({ key: "gone", finding: findingOf({ cell: "A1" }) }),
      [],
      "G7",
    ],
    [
      "is the first from where the user stands at the first check",
      before({ key: null, known: null }),
      [],
      "G7",
    ],
  ])("%s", (_, was, changes, expected) => {
    const finding = was.key === null ? { ...was, finding: null } : was;
    expect(chosenAfter(NOW, finding, changes, FROM_G11)).toBe(expected);
  });

  test("is none when nothing is left", () => {
    expect(chosenAfter({ findings: [], keys: [] }, before({}), [edit("G10")], FROM_G11)).toBeNull();
  });
});
