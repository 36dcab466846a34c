/** What a person sees and does in the cells of the workbench, as in Excel. */
import type { Page } from "playwright-core";
import {
  drawn,
  goTo,
  pasteFromElsewhere,
  putOnSheet,
  valuesOf,
  type OpenWorkbench,
  type WorkbenchWindow,
} from "./workbench/openWorkbench";
import { expectSoon } from "./pane/eventually";
import { servedWorkbench } from "./workbench/servedWorkbench";

const workbench = servedWorkbench();
let open: OpenWorkbench;
let page: Page;

const COLUMN_A = [{ top: 0, left: 0, bottom: 99, right: 0 }];
const STATUS_RULE = {
  areas: COLUMN_A,
  rule: { list: { inCellDropDown: true, source: "완료,정상추진,지연,미운영" } },
  prompt: { title: "추진상태", message: "목록에서 고릅니다.", showPrompt: true },
  errorAlert: { title: "추진상태", message: "목록에 있는 값만 씁니다.", showAlert: true, style: "Stop" },
  ignoreBlanks: true,
};

beforeAll(async () => {
  open = await workbench.open();
  page = open.page;
}, 60_000);

afterEach(() => {
  expect({ outside: open.outside, errors: open.errors }).toEqual({ outside: [], errors: [] });
});

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await drawn(page);
}

function isEditing(): Promise<boolean> {
  return page.evaluate(() => (window as unknown as WorkbenchWindow).workbench.isEditing);
}

/** The colour on the screen near the left edge of a cell, where columns and rows have their standard size. */
async function paintedAt(row: number, column: number): Promise<number[]> {
  const grid = await page.locator("#grid").boundingBox();
  const x = (grid?.x ?? 0) + 46 + column * 72 + 4;
  const y = (grid?.y ?? 0) + 20 + row * 22 + 11;
  const picture = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement("canvas");
      const pen = canvas.getContext("2d");
      pen?.drawImage(image, 0, 0);
      return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
    },
    `data:image/png;base64,${picture.toString("base64")}`,
  );
}

test("conditional formats are drawn, and follow what is typed", async () => {
  await putOnSheet(page, {
    conditionalFormats: [
      {
        id: "below",
        areas: [{ top: 0, left: 5, bottom: 99, right: 5 }],
        rule: { type: "Custom", formula: '=AND(F1<>"",F1<80)' },
        look: { fill: "#00ff00" },
        stopIfTrue: false,
      },
    ],
  });
  await goTo(page, "F2");
  await page.keyboard.type("50");
  await press("Enter", "ArrowRight");
  await expectSoon(() => paintedAt(1, 5), [0, 255, 0]);
  await goTo(page, "F2");
  await page.keyboard.type("90");
  await press("Enter", "ArrowRight");
  await expectSoon(() => paintedAt(1, 5), [255, 255, 255]);
}, 30_000);

test("a list is opened and picked from by keyboard, and keeps other values out until they are right", async () => {
  await putOnSheet(page, { validations: [STATUS_RULE] });
  await goTo(page, "A1");
  await page.getByRole("note").getByText("목록에서 고릅니다.").waitFor();
  await press("Alt+ArrowDown", "ArrowDown", "ArrowDown", "Enter");
  await expectSoon(() => valuesOf(page, 1, 1), [["지연"]]);
  await page.keyboard.type("끝남");
  await expectSoon(isEditing, true);
  await press("Enter");
  await page.getByRole("dialog", { name: "추진상태" }).getByText("목록에 있는 값만 씁니다.").waitFor();
  await press("Enter");
  await expectSoon(isEditing, true);
  await press("Backspace", "Backspace");
  await page.keyboard.type("완료");
  await press("Enter");
  await expectSoon(() => valuesOf(page, 1, 1), [["완료"]]);
}, 30_000);

test("a paste walks past validation, and cells of another workbook take it away; undo is the workbook's own", async () => {
  await putOnSheet(page, { validations: [STATUS_RULE] });
  await goTo(page, "A1");
  await pasteFromElsewhere(page, { "text/plain": '끝남\t1,234\n"두\n줄"\t5%\n' });
  await expectSoon(
    () => valuesOf(page, 2, 2),
    [
      ["끝남", 1234],
      ["두\n줄", 0.05],
    ],
  );
  const areas = (): Promise<unknown> =>
    page.evaluate(() => {
      const { state } = (window as unknown as WorkbenchWindow).workbench.host.workbook.activeSheet;
      return (state.validations as { areas: unknown }[]).map((each) => each.areas);
    });
  await expectSoon(areas, [COLUMN_A]);
  await pasteFromElsewhere(page, { "text/html": "<table><tr><td>가</td></tr></table>", "text/plain": "가" });
  await expectSoon(areas, [[{ top: 1, left: 0, bottom: 99, right: 0 }]]);
  await press("Control+z");
  await expectSoon(areas, [COLUMN_A]);
  await expectSoon(() => valuesOf(page, 1, 1), [["끝남"]]);
  await goTo(page, "A1:B2");
  await press("Delete");
  await expectSoon(
    () => valuesOf(page, 2, 2),
    [
      [null, null],
      [null, null],
    ],
  );
}, 30_000);

test("copying, filling down, F2 on a formula, and rows put in by the menu", async () => {
  await putOnSheet(page, { validations: [] });
  await goTo(page, "A1");
  await pasteFromElsewhere(page, { "text/plain": "2\t=A1*10\n3\n4\n" });
  await goTo(page, "B1:B3");
  await press("Control+d");
  await goTo(page, "B3");
  await press("F2");
  await page.keyboard.type("+1");
  await press("Enter");
  await expectSoon(
    () => valuesOf(page, 3, 2),
    [
      [2, 20],
      [3, 30],
      [4, 41],
    ],
  );
  await goTo(page, "A2:B2");
  await press("Control+c");
  await goTo(page, "C1");
  await press("Control+v");
  await expectSoon(() => valuesOf(page, 1, 4), [[2, 20, 3, 30]]);
  await goTo(page, "A2");
  await press("Shift+F10");
  await page.getByRole("menuitem", { name: "행 삽입" }).click();
  await drawn(page);
  await expectSoon(() => valuesOf(page, 4, 1), [[2], [null], [3], [4]]);
}, 30_000);

test("while a cell is being typed in, Excel refuses batches, and nothing typed is lost by what is drawn", async () => {
  /** What Excel answers a batch of the pane that does not say it can wait. */
  const answer = (): Promise<string> =>
    page.evaluate(async () => {
      const { host } = (window as unknown as WorkbenchWindow).workbench;
      const reply = await host.receive(JSON.stringify({ Actions: [], ObjectPaths: {} }), 0);
      return reply.kind === "failure" ? reply.code : reply.kind;
    });
  await goTo(page, "E9");
  await page.keyboard.type("쓰는 중");
  await expectSoon(isEditing, true);
  expect(await answer()).toBe("InvalidOperationInCellEditMode");
  await putOnSheet(page, { freeze: { rows: 1, columns: 0 } });
  await page.keyboard.type(", 끝");
  await press("Enter");
  await expectSoon(isEditing, false);
  expect(await answer()).toBe("results");
  await expectSoon(async () => (await valuesOf(page, 9, 5))[8]?.[4], "쓰는 중, 끝");
}, 30_000);

test("filter buttons sort and hide rows, and a comment shows at its cell", async () => {
  await goTo(page, "A1");
  await pasteFromElsewhere(page, { "text/plain": "부서\t건수\n나\t2\n가\t1\n다\t3\n" });
  await putOnSheet(page, {
    autoFilter: { area: { top: 0, left: 0, bottom: 3, right: 1 }, filters: [] },
    comments: [
      {
        id: "c1",
        row: 0,
        column: 0,
        content: "확인하십시오.",
        authorName: "검토자",
        authorEmail: "",
        created: "2026-01-02T00:00:00Z",
        resolved: false,
        replies: [],
      },
    ],
  });
  const note = page.getByRole("note").getByText("확인하십시오.");
  await note.waitFor();
  await goTo(page, "H20");
  await note.waitFor({ state: "detached" });
  await page.locator("#grid").hover({ position: { x: 46 + 30, y: 20 + 8 } });
  await note.waitFor();
  await page.getByRole("button", { name: "필터", exact: true }).first().click();
  await page.getByRole("button", { name: "오름차순 정렬" }).click();
  await drawn(page);
  await expectSoon(
    () => valuesOf(page, 4, 2),
    [
      ["부서", "건수"],
      ["가", 1],
      ["나", 2],
      ["다", 3],
    ],
  );
  await goTo(page, "A1");
  await press("Alt+ArrowDown");
  await page.getByRole("checkbox", { name: "나" }).uncheck();
  await page.getByRole("button", { name: "확인" }).click();
  await drawn(page);
  const hidden = (): Promise<number[]> =>
    page.evaluate(() => {
      const { state } = (window as unknown as WorkbenchWindow).workbench.host.workbook.activeSheet;
      const rows = state.rows as ReadonlyMap<number, { hidden?: boolean }>;
      return [...rows].flatMap(([row, band]) => (band.hidden === true ? [row] : []));
    });
  await expectSoon(hidden, [2]);
}, 30_000);

test("a workbook the add-in makes opens beside the one in front, which keeps its cells and its pane", async () => {
  const before = await valuesOf(page, 4, 2);
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  await frame?.evaluate(() =>
    (window as unknown as { Excel: { createWorkbook(): Promise<void> } }).Excel.createWorkbook(),
  );
  await page.getByRole("button", { name: "Book2.xlsx", pressed: true }).waitFor();
  await open.pane.getByRole("heading").first().waitFor();
  await drawn(page);
  await expectSoon(() => valuesOf(page, 1, 1), [[null]]);
  await page.getByRole("button", { name: "Book1.xlsx" }).click();
  await drawn(page);
  await expectSoon(() => valuesOf(page, 4, 2), before);
  const inFront = await page.locator("#pane iframe:visible").elementHandle();
  expect(await inFront?.contentFrame()).toBe(frame);
}, 60_000);
