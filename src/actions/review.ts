import { carryOver, decide as decideOn, type Decision, type ReviewItem } from "../review/decisions";
import { returnList, type DepartmentReturn } from "../review/returnList";
import { SHEET } from "../sheets/names";
import { readReview } from "../sheets/readReview";
import { REVIEW_COLUMNS, reviewColumn, type ReviewKey } from "../sheets/reviewColumns";
import { addressOf, scalarOf, type Grid } from "../submission/Grid";
import type { CellWrite, WorkbookPort, WorkbookReading } from "../workbook/WorkbookPort";
import { readKeptRun, type KeptRun } from "./keptRun";

/** The flag is not on 검토 (any more): the sheet was edited or the run is another one. */
export class FlagNotFound extends Error {
  override readonly name = "FlagNotFound";

  constructor(readonly key: string) {
    super(key);
  }
}

export interface ReviewQueue {
  readonly run: KeptRun;
  readonly items: readonly ReviewItem[];
}

export interface DecisionWish {
  readonly key: string;
  readonly decision: Decision;
  readonly comment: string;
  readonly reviewer: string;
  /** ISO time. */
  readonly at: string;
}

function reviewGrid(reading: WorkbookReading): Grid | null {
  return reading.grids.find(({ sheet }) => sheet === SHEET.review) ?? null;
}

/** The flags of the last run with the decisions now on 검토, sorted and edited there as people may have. */
export async function reviewQueue(port: WorkbookPort): Promise<ReviewQueue | null> {
  const run = await readKeptRun(port);
  if (run === null) return null;
  const grid = reviewGrid(await port.read());
  return { run, items: carryOver(run.flags, grid === null ? [] : readReview(grid)).items };
}

/** Where a flag's line stands on 검토 now, and where its columns are. */
function findLine(grid: Grid, key: string): { row: number; columnOf: (column: ReviewKey) => number } | null {
  const keyHeader = REVIEW_COLUMNS[reviewColumn("key")]?.header;
  const headerRow = grid.rows.findIndex((cells) => cells.some((cell) => scalarOf(cell) === keyHeader));
  const headers = grid.rows[headerRow] ?? [];
  const columnOf = (column: ReviewKey): number =>
    headers.findIndex((cell) => scalarOf(cell) === REVIEW_COLUMNS[reviewColumn(column)]?.header);
  const row = grid.rows.findIndex(
    (cells, index) => index > headerRow && scalarOf(cells[columnOf("key")]) === key,
  );
  return headerRow < 0 || row < 0 ? null : { row, columnOf };
}

/** Writes one decision into its line of 검토. Errors: HostError, FlagNotFound. */
export async function decide(port: WorkbookPort, wish: DecisionWish): Promise<ReviewItem> {
  const run = await readKeptRun(port);
  const flag = run?.flags.find(({ key }) => key === wish.key);
  const grid = reviewGrid(await port.read());
  const line = grid === null ? null : findLine(grid, wish.key);
  if (flag === undefined || line === null) throw new FlagNotFound(wish.key);
  const item = decideOn(
    { flag, decision: carryOver([flag], []).items[0]?.decision ?? unset(wish.key) },
    wish,
  );
  const { decision } = item;
  const write = (column: ReviewKey, value: string): CellWrite => ({
    cell: addressOf(line.row, line.columnOf(column)),
    value,
  });
  await port.writeCells(SHEET.review, [
    write("state", decision.state),
    write("comment", decision.comment),
    write("reviewer", decision.reviewer),
    write("decidedAt", decision.decidedAt ?? ""),
    write("fingerprint", decision.fingerprint ?? ""),
  ]);
  return item;
}

function unset(key: string): ReviewItem["decision"] {
  return { key, state: "미검토", comment: "", reviewer: "", decidedAt: null, fingerprint: null };
}

/** Per department, what a reviewer wants put right. */
export async function returns(port: WorkbookPort): Promise<readonly DepartmentReturn[]> {
  const queue = await reviewQueue(port);
  if (queue === null) return [];
  const departments = queue.run.consolidation.departments.map(({ name }) => name);
  return returnList(queue.items, departments);
}
