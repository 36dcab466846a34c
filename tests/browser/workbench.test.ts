/** The page for a machine without Excel, as `npm run build` makes it, over plain http. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { scalarOf } from "../../src/submission/Grid";
import { readXlsx } from "../../src/xlsx/readXlsx";
import {
  consolidateByKeyboard,
  consolidateByMouse,
  SAMPLE_FIGURES,
  showsFigures,
} from "./pane/consolidatePane";
import { expectSoon } from "./pane/eventually";
import { standsIn } from "./pane/officerPane";
import { drawn, valuesOf } from "./workbench/openWorkbench";
import { servedWorkbench } from "./workbench/servedWorkbench";

const workbench = servedWorkbench();

async function showsTabs(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole("tab", { name, exact: true }).waitFor();
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const RESULT_SHEETS = ["총괄", "취합원본", "제출현황", "오류목록", "설정", "검토"];

test("15 files chosen in the pane become a summary, by mouse", async () => {
  const { page, pane, outside, errors } = await workbench.open();
  await consolidateByMouse(pane);
  await showsFigures(pane, ...SAMPLE_FIGURES);
  await page.getByRole("tab", { name: "총괄", selected: true }).waitFor();
  await showsTabs(page, RESULT_SHEETS);
  const chart = page.getByRole("img", { name: "분야별 예산과 집행액" });
  for (const figure of ["45,602", "41,225", "36,298", "33,352", "52,008", "47,308", "11,764", "10,874"]) {
    await chart.getByText(figure, { exact: true }).first().waitFor();
  }
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 90_000);

test("the sample becomes a summary with the keyboard alone", async () => {
  const { page, pane, outside, errors } = await workbench.open();
  await consolidateByKeyboard(page, pane);
  await showsFigures(pane, ...SAMPLE_FIGURES);
  await page.getByRole("tab", { name: "총괄", selected: true }).waitFor();
  await showsTabs(page, RESULT_SHEETS);
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 90_000);

test("the ribbon comes from the manifest, and its command consolidates the sheets of the workbook", async () => {
  const { page, outside, errors } = await workbench.open();
  await page.getByRole("button", { name: "예시 불러오기" }).click();
  await page.getByRole("tab", { name: "제출_평생교육국" }).waitFor();
  await page.frameLocator("#pane iframe").getByText("어떤 일을 하십니까?").waitFor();
  await page.getByRole("group", { name: "추진실적 취합" }).getByRole("button", { name: "취합" }).click();
  await page.getByRole("tab", { name: "총괄", selected: true }).waitFor({ timeout: 30_000 });
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 90_000);

test("what is typed in the grid is calculated by the workbook, and can be undone", async () => {
  const { page, errors } = await workbench.open();
  const cells = page.locator("#grid canvas[id^=univer-sheet-main]");
  const box = await cells.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 30);
  await standsIn(page, "A1");
  for (const [text, next] of [
    ["2", "A2"],
    ["3", "A3"],
    ["=A1*A2", "A4"],
  ] as const) {
    await drawn(page);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await standsIn(page, next);
  }
  const column = async (): Promise<unknown[]> => (await valuesOf(page, 3, 1)).flat();
  await expectSoon(column, [2, 3, 6]);
  await page.keyboard.press("Control+z");
  await expectSoon(column, [2, 3, null]);
  expect(errors).toEqual([]);
  await page.close();
}, 60_000);

test("a summary that was saved opens again with its sheets and figures", async () => {
  const { page, pane, errors } = await workbench.open();
  await consolidateByMouse(pane);
  await showsFigures(pane, ...SAMPLE_FIGURES);
  await page.getByRole("tab", { name: "총괄", selected: true }).waitFor();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "저장" }).click();
  const file = await (await saving).path();
  const { grids } = await readXlsx(new Uint8Array(readFileSync(file)));
  expect(grids.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(RESULT_SHEETS));
  const texts =
    grids
      .find(({ sheet }) => sheet === "총괄")
      ?.rows.flat()
      .map(scalarOf) ?? [];
  expect(texts).toContain("91.1%(예산 145,672백만원 / 집행 132,759백만원)");

  await page.goto(workbench.address());
  await page.locator("#grid canvas[id^=univer-sheet-main]").waitFor();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "열기", exact: true }).click();
  const name = "총괄.xlsx";
  await (await choosing).setFiles({ name, mimeType: XLSX, buffer: readFileSync(file) });
  await showsTabs(page, RESULT_SHEETS);
  expect(errors).toEqual([]);
  await page.close();
}, 90_000);
