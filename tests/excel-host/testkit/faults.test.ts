import { FAULTS } from "../../../src/excel-host";
import { officeError, settle, startExcel, stopExcel } from "../../support/excelHost";

afterEach(stopExcel);

function write(value: unknown, options: { delayForCellEdit?: boolean } = {}): Promise<void> {
  return Excel.run(options, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
    await context.sync();
  });
}

test.each([
  ["accessDenied", "AccessDenied"],
  ["editMode", "InvalidOperationInCellEditMode"],
  ["invalidOperation", "InvalidOperation"],
  ["requestTooLarge", "RequestPayloadSizeLimitExceeded"],
  ["responseTooLarge", "ResponsePayloadSizeLimitExceeded"],
  ["disconnected", "ConnectionFailure"],
] as const)("%s fails the batch it is meant for with %s, and no other", async (name, code) => {
  const host = startExcel();
  host.inject.failBatch(2, FAULTS[name]);
  await write(1);
  expect((await officeError(write(2))).code).toBe(code);
  expect(host.workbook.activeSheet.cell(0, 0).value).toBe(1);
  await write(3);
  expect(host.workbook.activeSheet.cell(0, 0).value).toBe(3);
});

test("a batch can fail in the middle, or after everything happened", async () => {
  const host = startExcel();
  const two = (): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.showGridlines = false;
      sheet.tabColor = "red";
      await context.sync();
    });
  const gridlinesOnly = ({ request }: { request: { Actions: readonly { Name: string }[] } }): number =>
    request.Actions.findIndex(({ Name }) => Name === "TabColor");
  host.inject.failWhen((batch) => gridlinesOnly(batch) >= 0, { ...FAULTS.accessDenied, when: 4 });
  expect((await officeError(two())).code).toBe("AccessDenied");
  const { state } = host.workbook.activeSheet;
  expect([state.showGridlines, state.tabColor]).toEqual([false, ""]);
  host.inject.reset();
  host.inject.failBatch(1, { ...FAULTS.disconnected, when: "after" });
  expect((await officeError(two())).code).toBe("ConnectionFailure");
  expect(state.tabColor).toBe("#FF0000");
});

test("requests and replies over the limit are refused", async () => {
  const host = startExcel();
  const long = "가".repeat(1_700_000);
  expect((await officeError(write(long))).code).toBe("RequestPayloadSizeLimitExceeded");
  host.limits.payloadBytes = 10_000;
  host.user.paste("Sheet1", "A1", [["나".repeat(5000)]]);
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
  });
  expect((await officeError(read)).code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("while the user edits a cell a batch fails, or waits when it said it may", async () => {
  const host = startExcel();
  host.editMode.enter();
  expect((await officeError(write(1))).code).toBe("InvalidOperationInCellEditMode");
  let done = false;
  const waiting = write(2, { delayForCellEdit: true }).then(() => {
    done = true;
  });
  await settle();
  expect(done).toBe(false);
  host.editMode.leave();
  await waiting;
  expect(host.workbook.activeSheet.cell(0, 0).value).toBe(2);
});

test("the recorder tells what passed", async () => {
  const host = startExcel();
  await write("가");
  await settle();
  const [batch] = host.recorder.batches;
  expect(batch?.actions.filter(({ type }) => type === 4)).toEqual([
    { type: 4, name: "Values", className: "GetRange" },
  ]);
  expect(batch?.error).toBeNull();
  expect(host.recorder.bytesIn).toBeGreaterThan(500);
  host.recorder.reset();
  expect([host.recorder.syncs, host.recorder.batches]).toEqual([0, []]);
});

test("replies come after the latency set", async () => {
  const host = startExcel();
  host.limits.latencyMilliseconds = 40;
  const started = performance.now();
  await write(1);
  expect(performance.now() - started).toBeGreaterThan(35);
});
