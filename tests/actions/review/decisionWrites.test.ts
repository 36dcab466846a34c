import { decisionWrites } from "../../../src/actions/review/decisionWrites";
import { wholeTable } from "../../../src/actions/review/reviewTable";
import { REVIEW_COLUMNS, reviewColumn } from "../../../src/sheets/reviewColumns";
import { columnName, type Cell, type Grid } from "../../../src/submission/Grid";
import { decision } from "../../support/reviewItems";

const HEADER: readonly Cell[] = REVIEW_COLUMNS.map(({ header }) => header);
const COMMENTS = columnName(reviewColumn("comment"));

/** 검토 with its headers in row 4 and a comment in each line. */
function sheet(lines: number, comments: ReadonlyMap<number, Cell> = new Map()): Grid {
  const line = (row: number): Cell[] => {
    const cells: Cell[] = REVIEW_COLUMNS.map(() => null);
    cells[reviewColumn("comment")] = comments.get(row) ?? `의견 ${row}`;
    return cells;
  };
  return {
    sheet: "검토",
    visibility: "visible",
    rows: [[], [], [], HEADER, ...Array.from({ length: lines }, (_, index) => line(index + 4))],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    stamp: null,
  };
}

function commentsWritten(grid: Grid, rows: readonly number[]): readonly (readonly [string, unknown])[] {
  const decisions = new Map(rows.map((row) => [row, decision({ comment: "일괄" })]));
  return decisionWrites(wholeTable(grid), decisions)
    .filter(({ cell }) => cell.startsWith(COMMENTS))
    .map(({ cell, value }) => [cell, value]);
}

test("a few decisions are written into their own cells", () => {
  expect(commentsWritten(sheet(10), [9, 5])).toEqual([
    [`${COMMENTS}6`, "일괄"],
    [`${COMMENTS}10`, "일괄"],
  ]);
});

test("many go out as one block a column, the texts between them as they stand", () => {
  const rows = Array.from({ length: 60 }, (_, index) => 4 + index * 2);
  const written = commentsWritten(sheet(130), rows);
  expect(written.map(([cell]) => cell)).toEqual(
    Array.from({ length: 119 }, (_, index) => `${COMMENTS}${index + 5}`),
  );
  expect(written.slice(0, 3).map(([, value]) => value)).toEqual(["일괄", "의견 5", "일괄"]);
});

test("what people calculate or number between them is not touched", () => {
  const rows = Array.from({ length: 60 }, (_, index) => 4 + index * 2);
  const own = new Map<number, Cell>([
    [5, { value: "계산", formula: "=A1" }],
    [7, 12],
  ]);
  const cells = commentsWritten(sheet(130, own), rows).map(([cell]) => cell);
  expect(cells).toHaveLength(117);
  expect(cells).not.toContain(`${COMMENTS}6`);
  expect(cells).not.toContain(`${COMMENTS}8`);
});

test("the columns are found wherever they were moved to", () => {
  const grid = sheet(3);
  const turned = { ...grid, rows: grid.rows.map((cells) => cells.toReversed()) };
  const cells = decisionWrites(wholeTable(turned), new Map([[5, decision()]])).map(({ cell }) => cell);
  const last = REVIEW_COLUMNS.length - 1;
  expect(cells).toEqual(
    (["state", "comment", "reviewer", "decidedAt", "fingerprint"] as const).map(
      (key) => `${columnName(last - reviewColumn(key))}6`,
    ),
  );
});

test("lines between them that were not read are not written", () => {
  const whole = wholeTable(sheet(130));
  const rows = Array.from({ length: 60 }, (_, index) => 4 + index * 2);
  const read = new Map([...whole.rows].filter(([row]) => row % 2 === 0));
  const cells = decisionWrites({ ...whole, rows: read }, new Map(rows.map((row) => [row, decision()])));
  expect(cells.filter(({ cell }) => cell.startsWith(COMMENTS)).map(({ cell }) => cell)).toEqual(
    rows.map((row) => `${COMMENTS}${row + 1}`),
  );
});
