/** What an add-in does, in a pane that knows nothing of the host. */
export interface Seen {
  readonly platform: string;
  readonly supported: readonly boolean[];
  readonly values: unknown;
  readonly changes: readonly unknown[];
  readonly moves: number;
  readonly error: string;
  readonly whileEditing: string;
}

function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "none",
    (error: unknown) => (error as { code: string }).code,
  );
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}

async function scenario(): Promise<Seen> {
  const { platform } = await Office.onReady();
  const { host } = window.parent as Window;
  const changes: unknown[] = [];
  let moves = 0;
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async ({ address, triggerSource, details }) => {
      changes.push([address, triggerSource, details?.valueAfter ?? null]);
    });
    context.workbook.onSelectionChanged.add(async () => {
      moves += 1;
    });
    await context.sync();
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, 2],
      ["=A1+1", "가"],
    ];
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });
  host.user.type("Sheet1", "C1", "12%");
  host.user.select("Sheet1", "B2");
  await pause();
  const error = await codeOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("없음").load("name");
      await context.sync();
    }),
  );
  host.editMode.enter();
  const whileEditing = await codeOf(
    Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    }),
  );
  host.editMode.leave();
  const supported = ["1.14", "1.15"].map((version) =>
    Office.context.requirements.isSetSupported("ExcelApi", version),
  );
  return { platform: String(platform), supported, values, changes, moves, error, whileEditing };
}

Object.assign(window, { scenario });
