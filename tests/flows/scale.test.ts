/** Runs beyond the 5 MB Excel on the web takes in one request: cut into chunks, under one snapshot, all or nothing. */
import { consolidate } from "../../src/actions/consolidate";
import type { ConsolidateInput } from "../../src/actions/prepareRun";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { FAULTS, type ExcelHost } from "../../src/excel-host";
import { SHEET } from "../../src/sheets/names";
import { HostError, type WorkbookPort } from "../../src/workbook/WorkbookPort";
import { startExcel, stopExcel } from "../support/excelHost";
import { bigYear, type BigYear } from "../support/manyRows";

jest.setTimeout(240_000);

const NOW = "2032-02-01T09:00:00.000Z";
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

let host: ExcelHost;
let port: WorkbookPort;
beforeEach(() => {
  host = startExcel();
  port = createExcelWorkbook();
});
afterEach(stopExcel);

function input({ plan, files }: BigYear): ConsolidateInput {
  return { files, refused: [], includeWorkbook: false, plan, language: "ko", now: NOW };
}

async function contents(): Promise<unknown> {
  const { grids } = await port.read();
  return grids.map(({ sheet, rows, merges }) => ({ sheet, rows, merges }));
}

test("PAINS 24: ten times the data passes the payload limit, in chunks below it, under one snapshot", async () => {
  const year = bigYear({ departments: 140, projectsEach: 5, textLength: 1200 });
  const before = await contents();
  host.recorder.reset();
  const { consolidation } = await consolidate(port, input(year));
  const requests = host.recorder.batches.map(({ bytesIn }) => bytesIn);
  expect(requests.reduce((sum, bytes) => sum + bytes, 0)).toBeGreaterThan(PAYLOAD_LIMIT);
  expect(requests.filter((bytes) => bytes > PAYLOAD_LIMIT)).toEqual([]);
  expect(host.recorder.batches.filter(({ bytesOut }) => bytesOut > PAYLOAD_LIMIT)).toEqual([]);
  expect(consolidation.total).toMatchObject({ projects: 700, budget: year.budget });
  expect(consolidation.complete).toBe(true);
  expect(await port.restore()).toMatchObject({ at: NOW });
  expect(await contents()).toEqual(before);
});

describe("when Excel fails during a run in several chunks", () => {
  /** Several chunks with few rows, so that every one can be failed. */
  const year = bigYear({ departments: 8, projectsEach: 4, textLength: 30_000 });
  const CHUNKS = 2;
  const smaller: BigYear = { ...year, files: year.files.slice(1) };

  async function batchesOfRun(): Promise<number> {
    host.recorder.reset();
    await consolidate(port, input(year));
    const chunks = host.recorder.batches.filter(({ bytesIn }) => bytesIn > 90_000);
    expect(chunks.length).toBeGreaterThanOrEqual(CHUNKS);
    return host.recorder.syncs;
  }

  test("any batch of a re-run that fails leaves the earlier result as it was, and the run passes afterwards", async () => {
    await consolidate(port, input(smaller));
    const batches = await batchesOfRun();
    await port.restore();
    const before = await contents();
    for (let batch = 1; batch <= batches; batch++) {
      host.inject.reset();
      host.inject.failBatch(batch, FAULTS.disconnected);
      const outcome = await consolidate(port, input(year)).catch((error: unknown) => error);
      host.inject.reset();
      if (!(outcome instanceof HostError)) throw new Error(`batch ${batch} of ${batches} did not fail`);
      expect(outcome.fault).not.toBe("rollback-failed");
      expect(await contents()).toEqual(before);
    }
    const { consolidation } = await consolidate(port, input(year));
    expect(consolidation.complete).toBe(true);
  });

  test("a chunk refused in its middle, and one whose answer is lost, are undone too", async () => {
    const batches = await batchesOfRun();
    await port.restore();
    const before = await contents();
    for (let batch = 3; batch <= batches; batch++) {
      host.inject.reset();
      host.inject.failBatch(batch, { ...FAULTS.accessDenied, when: batch % 2 === 0 ? 5 : "after" });
      await expect(consolidate(port, input(year))).rejects.toThrow();
      host.inject.reset();
      expect(await contents()).toEqual(before);
    }
  });
});

test("a larger run again changes nothing", async () => {
  const year = bigYear({ departments: 16, projectsEach: 6 });
  await consolidate(port, input(year));
  const once = await contents();
  await consolidate(port, input({ ...year, files: [...year.files].reverse() }));
  expect(await contents()).toEqual(once);
  expect((await port.read()).grids.map(({ sheet }) => sheet)).toContain(SHEET.summary);
});
