import { byOthers } from "../../../src/taskpane/submit/byOthers";
import type { WorkbookChange } from "../../../src/workbook/WorkbookPort";
import { findingOf } from "../../support/pane/findings";

const AT = ["G9", "I9", "G12"];
const NOW = {
  findings: AT.map((cell) => findingOf({ cell, row: Number(cell.slice(1)) })),
  keys: AT,
};
const NOBODY: ReadonlySet<string> = new Set();

function remote(address: string | null): WorkbookChange {
  return { kind: "edited", remote: true, address };
}
function own(address: string): WorkbookChange {
  return { kind: "edited", remote: false, address };
}
function marks(
  changes: readonly WorkbookChange[],
  known: readonly string[] = AT,
  marked: readonly string[] = [],
): string[] {
  return [...byOthers(NOW, new Set(known), new Set(marked), changes)];
}

describe("what a co-author's change brought about", () => {
  test.each<[string, readonly WorkbookChange[], readonly string[], readonly string[]]>([
    ["a finding in the changed cell", [remote("G9")], AT, ["G9"]],
    ["findings in a changed area", [remote("제출_행정국!$G$9:$G$12")], AT, ["G9", "G12"]],
    ["findings in whole rows", [remote("9:11")], AT, ["G9", "I9"]],
    ["a new finding in the row of the changed cell", [remote("H9")], ["G9", "G12"], ["I9"]],
    ["every new finding where Excel does not say where", [remote(null)], ["G9", "G12"], ["I9"]],
    ["nothing of what was there in another cell", [remote("H9")], AT, []],
    ["nothing of one's own", [own("G9")], [], []],
    ["nothing when an own edit of the cell came after", [remote("G9"), own("G9")], AT, []],
  ])("%s", (_, changes, known, expected) => {
    expect(marks(changes, known)).toEqual(expected);
  });

  test("stays marked until the cell is edited here or the finding is gone", () => {
    expect(marks([], AT, ["G9", "Z1"])).toEqual(["G9"]);
    expect(marks([own("G9")], AT, ["G9"])).toEqual([]);
    expect([...byOthers({ findings: [], keys: [] }, NOBODY, new Set(["G9"]), [])]).toEqual([]);
  });
});
