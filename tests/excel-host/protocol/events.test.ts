import { settle, startExcel, stopExcel } from "../../support/excelHost";

afterEach(stopExcel);

type Changed = Excel.WorksheetChangedEventArgs;

function shown({ address, changeType, source, triggerSource, details }: Changed): unknown[] {
  return [address, changeType, source, triggerSource, details?.valueBefore, details?.valueAfter];
}

async function listen(): Promise<{
  host: ReturnType<typeof startExcel>;
  changes: unknown[][];
  events: string[];
}> {
  const host = startExcel();
  const changes: unknown[][] = [];
  const events: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async (args) => {
      changes.push(shown(args));
    });
    worksheets.onCalculated.add(async ({ address }) => {
      events.push(`calculated ${address}`);
    });
    worksheets.onSelectionChanged.add(async ({ address }) => {
      events.push(`selected ${address}`);
    });
    worksheets.onAdded.add(async () => {
      events.push("added");
    });
    worksheets.onDeleted.add(async () => {
      events.push("deleted");
    });
    worksheets.onActivated.add(async () => {
      events.push("activated");
    });
    await context.sync();
  });
  return { host, changes, events };
}

test("the add-in's own writes raise events that say so, after the reply", async () => {
  const { changes } = await listen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [["가"]];
    await context.sync();
    expect(changes).toEqual([]);
  });
  await settle();
  expect(changes).toEqual([["B2", "RangeEdited", "Local", "ThisLocalAddin", "", "가"]]);
});

test("edits of the user and of others say where they come from; blocks have no details", async () => {
  const { host, changes } = await listen();
  host.user.type("Sheet1", "A1", "12%");
  host.user.paste("Sheet1", "A2", [[1, 2]]);
  host.user.remoteType("Sheet1", "A1", "5");
  host.user.insertRows("Sheet1", "2:3");
  await settle();
  expect(changes).toEqual([
    ["A1", "RangeEdited", "Local", "Unknown", "", 0.12],
    ["A2:B2", "RangeEdited", "Local", "Unknown", undefined, undefined],
    ["A1", "RangeEdited", "Remote", "Unknown", 0.12, 5],
    ["2:3", "RowInserted", "Local", "Unknown", undefined, undefined],
  ]);
});

test("calculation, selection and sheets are announced", async () => {
  const { host, events } = await listen();
  host.user.type("Sheet1", "A1", "1");
  host.user.type("Sheet1", "B1", "=A1*2");
  host.user.type("Sheet1", "A1", "4");
  host.user.select("Sheet1", "B1:C2");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("새 시트");
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await settle();
  expect(events).toEqual([
    "calculated B1",
    "calculated B1",
    "selected B1:C2",
    "added",
    "activated",
    "activated",
    "deleted",
  ]);
});

test("a handler reaches the range through the event, even after rows moved it", async () => {
  const host = startExcel();
  let address = "";
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (args) => {
      if (args.changeType !== "RangeEdited") return;
      await Excel.run(async (inner) => {
        const range = args.getRange(inner).load("address");
        await inner.sync();
        ({ address } = range);
      });
    });
    await context.sync();
  });
  host.user.type("Sheet1", "C3", "가");
  host.user.insertRows("Sheet1", "1:1");
  await settle();
  expect(address).toBe("Sheet1!C4");
});

test("no event comes after a handler was removed, nor while events are off", async () => {
  const { host, changes } = await listen();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  host.user.type("Sheet1", "A1", "1");
  await settle();
  expect(changes).toEqual([]);
});

test("the document tells that the selection moved", async () => {
  const host = startExcel();
  let moves = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => {
      moves += 1;
    });
    await context.sync();
  });
  host.user.select("Sheet1", "D4");
  await settle();
  const active = await Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return cell.address;
  });
  expect([moves, active]).toEqual([1, "Sheet1!D4"]);
});
