/** The reviewer at work without the mouse, on the page for a machine without Excel as `npm run build` makes it. */
import type { FrameLocator, Page } from "playwright-core";
import { goToPane, pressButton, tabTo } from "./pane/keyboard";
import { servedWorkbench } from "./workbench/servedWorkbench";

const workbench = servedWorkbench();

interface Sheet {
  readonly name: string;
  cell(row: number, column: number): { readonly value: unknown };
}

interface WorkbenchWindow {
  readonly workbench: {
    readonly host: { readonly workbook: { readonly state: { readonly sheets: Sheet[] } } };
  };
}

/** The upper left of a sheet of the workbook. */
async function cellsOf(page: Page, name: string): Promise<readonly (readonly unknown[])[]> {
  return page.evaluate((wanted) => {
    const { sheets } = (window as unknown as WorkbenchWindow).workbench.host.workbook.state;
    const sheet = sheets.find((each) => each.name === wanted);
    return Array.from({ length: 30 }, (_, row) =>
      Array.from({ length: 16 }, (__, column) => sheet?.cell(row, column).value ?? null),
    );
  }, name);
}

function chosen(pane: FrameLocator) {
  return pane.getByRole("listbox", { name: "검토 대상" }).getByRole("option", { selected: true });
}

test("every flag is decided, one taken back, and the results written, with the keyboard alone", async () => {
  const { page, pane, outside, errors } = await workbench.open();
  await goToPane(page);
  await pressButton(page, pane, "예시 검토 시작");
  await pane.getByText("0 / 3", { exact: true }).waitFor({ timeout: 60_000 });

  await tabTo(page, pane.getByRole("textbox", { name: "검토자" }));
  await page.keyboard.insertText("김검토");
  await tabTo(page, pane.getByRole("textbox", { name: "의견", exact: true }));
  await page.keyboard.insertText("운영 횟수를 다시 확인하여 주십시오.");
  await pressButton(page, pane, "보완요청");
  await pane.getByText("1 / 3", { exact: true }).waitFor();
  await chosen(pane).filter({ hasText: "2-3-7" }).waitFor();

  await tabTo(page, pane.getByRole("listbox", { name: "검토 대상" }), "Shift+Tab");
  await page.keyboard.press("3");
  await pane.getByText("2 / 3", { exact: true }).waitFor();
  await page.keyboard.press("u");
  await pane.getByText("1 / 3", { exact: true }).waitFor();
  await chosen(pane).filter({ hasText: "2-3-7" }).waitFor();
  await page.keyboard.press("1");
  await pane.getByText("2 / 3", { exact: true }).waitFor();
  await chosen(pane).filter({ hasText: "2-3-3" }).waitFor();
  await page.keyboard.press("3");
  await pane.getByText("모두 결정했습니다.", { exact: true }).waitFor();

  await tabTo(page, pane.locator("summary", { hasText: "보완요청과 검토 결과" }));
  await page.keyboard.press("Enter");
  await pressButton(page, pane, "검토결과·보완요청 시트 만들기");
  await pane.locator("main").getByText("검토결과와 보완요청 시트를 만들었습니다.").waitFor();

  const decisions = (await cellsOf(page, "검토")).filter((row) => /^\d-\d-\d/.test(String(row[1])));
  expect(decisions.map((row) => [row[1], row[6], row[7]])).toEqual([
    ["2-3-3", "보완요청", "운영 횟수를 다시 확인하여 주십시오."],
    ["2-3-7", "확인", null],
    ["2-3-3", "수용", null],
  ]);
  const letter = (await cellsOf(page, "보완요청")).flat();
  expect(letter).toContain("수신: 평생교육국 (1건)");

  // The reader is a worker of the page: that it starts, and answers, only a browser shows.
  await pane
    .getByTestId("copy-input")
    .setInputFiles("assets/samples/2022/clean/2022_추진실적_경제정책실.xlsx");
  await pane.getByText(/이 파일에는 검토 시트가 없습니다/u).waitFor();
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 120_000);
