/** A consolidated workbook in the in-memory Excel, and what a reviewer does to it. */
import { consolidate } from "../../src/actions/consolidate";
import { isRefused, receive, type ReceivedFile } from "../../src/actions/receive";
import { decide, type DecisionOutcome, type DecisionWish } from "../../src/actions/review/decide";
import { reviewQueue, type ReviewQueue } from "../../src/actions/review/reviewQueue";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { bundledPlan } from "../../src/plan/bundledPlan";
import type { Decision } from "../../src/review/decisions";
import { SHEET } from "../../src/sheets/names";
import { findReviewTable, type ReviewKey } from "../../src/sheets/reviewColumns";
import { addressOf, type Grid } from "../../src/submission/Grid";
import type { SubmissionRow } from "../../src/submission/SubmissionSheet";
import type { WorkbookPort } from "../../src/workbook/WorkbookPort";
import { startExcel } from "./excelHost";
import { receivedSamples } from "./receivedSamples";

export const NOT_RUN = "2-3-7/not-run";
export const MISSED = "2-3-3/target-missed";
export const LOW = "2-3-3/low-execution";
/** When decisions are taken. */
export const AT = "2023-02-02T10:00:00.000Z";

export async function run(
  port: WorkbookPort,
  files: readonly ReceivedFile[],
  now = "2023-02-01T09:00:00.000Z",
): Promise<void> {
  await consolidate(port, {
    files,
    refused: [],
    includeWorkbook: true,
    plan: bundledPlan(),
    language: "ko",
    now,
  });
}

export async function queueOf(port: WorkbookPort): Promise<ReviewQueue> {
  const queue = await reviewQueue(port);
  if (queue === null) throw new Error("nothing was consolidated");
  return queue;
}

export async function states(port: WorkbookPort): Promise<Record<string, string>> {
  const { items } = await queueOf(port);
  return Object.fromEntries(items.map(({ flag, decision }) => [flag.key, decision.state]));
}

/** A decision on a flag as it is on show now. */
export async function wishOf(
  port: WorkbookPort,
  key: string,
  decision: Decision,
  comment = "",
): Promise<DecisionWish> {
  const item = (await queueOf(port)).items.find(({ flag }) => flag.key === key);
  if (item === undefined) throw new Error(`no flag ${key}`);
  return { key, decision, comment, current: item.flag.fingerprint, before: item.decision };
}

export async function decideOn(
  port: WorkbookPort,
  key: string,
  decision: Decision,
  comment = "",
  signed = { reviewer: "김검토", at: AT },
): Promise<DecisionOutcome> {
  return decide(port, [await wishOf(port, key, decision, comment)], signed);
}

/** Types into a column of a flag's line, as a person does on 검토. */
export async function typeOnReview(
  port: WorkbookPort,
  key: string,
  column: ReviewKey,
  value: string,
): Promise<void> {
  const { grids } = await port.read();
  const grid = grids.find(({ sheet }) => sheet === SHEET.review);
  const at = grid === undefined ? undefined : findReviewTable(grid)?.columns.get(column);
  const row = (grid?.rows ?? []).findIndex((cells) => cells.includes(key));
  if (at === undefined || row < 0) throw new Error(`no line of ${key}`);
  await port.writeCells(SHEET.review, [{ cell: addressOf(row, at), value }]);
}

export interface ReviewDesk {
  readonly files: readonly ReceivedFile[];
  readonly host: ReturnType<typeof startExcel>;
  readonly port: WorkbookPort;
}

let flagged: Promise<readonly ReceivedFile[]> | null = null;

/** The flagged files, consolidated in an in-memory Excel of its own; for `beforeEach`, with `stopExcel` after each. */
export async function openReviewDesk(): Promise<ReviewDesk> {
  flagged ??= flaggedFiles();
  const files = await flagged;
  const host = startExcel({ apiVersion: "1.17" });
  const port = createExcelWorkbook();
  await run(port, files);
  return { files, host, port };
}

/** The two departments whose projects are flagged in the clean sample: enough to review, and quick to consolidate. */
export async function flaggedFiles(): Promise<readonly ReceivedFile[]> {
  const { files } = await receivedSamples("clean");
  return files.filter(({ sheets }) => sheets.some(({ rows }) => rows.some(isFlagged)));
}

function isFlagged({ id }: SubmissionRow): boolean {
  return id.value === "2-3-3" || id.value === "2-3-7";
}

/** The files with the 실적 of a project reported differently, by a newer file. */
export function resubmitted(files: readonly ReceivedFile[], project: string, actual: number): ReceivedFile[] {
  return files.map((received) => {
    const places = received.sheets.flatMap(({ sheet, rows }) =>
      rows.flatMap(({ id, actual: field }) => (id.value === project ? [{ sheet, cell: field.cell }] : [])),
    );
    const [place] = places;
    if (place === undefined) return received;
    const { book } = received;
    const changed = receive(
      {
        ...book,
        sha256: `${book.sha256}-${actual}`,
        modified: `2023-02-${10 + actual}T00:00:00.000Z`,
        grids: book.grids.map((grid) =>
          grid.sheet === place.sheet ? withCell(grid, place.cell, actual) : grid,
        ),
      },
      bundledPlan(),
    );
    if (isRefused(changed)) throw new Error(changed.reason);
    return changed;
  });
}

function withCell(grid: Grid, cell: string | null, value: number): Grid {
  return {
    ...grid,
    rows: grid.rows.map((cells, row) =>
      cells.map((content, column) => (addressOf(row, column) === cell ? value : content)),
    ),
  };
}
