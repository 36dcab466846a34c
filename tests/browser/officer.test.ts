/** The officer at work without the mouse, on the page for a machine without Excel as `npm run build` makes it. */
import type { Page } from "playwright-core";
import { goToCells, goToPane, pressButton } from "./pane/keyboard";
import { expectSoon } from "./pane/eventually";
import { chosenCell, findingList, isMarked, standsIn, valueAt, visit } from "./pane/officerPane";
import { drawn, type OpenWorkbench } from "./workbench/openWorkbench";
import { servedWorkbench } from "./workbench/servedWorkbench";

const workbench = servedWorkbench();

/** The sample form, checked. */
async function openSampleForm(): Promise<OpenWorkbench> {
  const opened = await workbench.open();
  const { page, pane } = opened;
  await goToPane(page);
  await pressButton(page, pane, "예시 서식 점검");
  await findingList(pane).waitFor();
  await page.getByRole("tab", { name: /^제출_/u, selected: true }).waitFor();
  await drawn(page);
  return opened;
}

async function typeInCell(page: Page, text: string): Promise<void> {
  await goToCells(page);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function walk(page: Page, key: string, cells: readonly string[]): Promise<void> {
  for (const cell of cells) {
    await page.keyboard.press(key);
    await standsIn(page, cell);
  }
}

test("going from cell to cell in the sheet shows the card of each", async () => {
  const { page, pane, outside, errors } = await openSampleForm();
  await visit(page, pane, "G10");
  await goToCells(page);
  await walk(page, "ArrowUp", ["G9"]);
  await expectSoon(() => chosenCell(pane), "G9");
  await pane.getByRole("region", { name: "단위 착오 의심" }).waitFor();
  await walk(page, "ArrowRight", ["H9"]);
  await expectSoon(() => chosenCell(pane), "H9");
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 90_000);

test("an amount in the wrong unit is found and marked as it is typed, and is neither once it is put right", async () => {
  const { page, pane, outside, errors } = await openSampleForm();
  await visit(page, pane, "G10");
  await typeInCell(page, "5899000");
  const wrong = findingList(pane).getByRole("option").filter({ hasText: "5,899,000백만원" });
  await wrong.waitFor();
  await expectSoon(() => isMarked(page, "G10"), true);
  await expectSoon(() => chosenCell(pane), "G10");

  await walk(page, "ArrowUp", ["G10"]);
  await typeInCell(page, "5899");
  await wrong.waitFor({ state: "detached" });
  await expectSoon(() => isMarked(page, "G10"), false);

  // The mark was taken off after the edit, so it comes back first.
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await wrong.waitFor();
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 90_000);

test("all safe fixes are made after a look at them, and taken back again", async () => {
  const { page, pane, outside, errors } = await openSampleForm();
  const before = await valueAt(page, "G7");
  await goToPane(page);
  await pressButton(page, pane, "모두 고치기 (1)");
  await pane.getByRole("row", { name: "G7 예산 9,294 9294" }).waitFor();
  expect(await valueAt(page, "G7")).toBe(before);
  await pressButton(page, pane, "1건 고치기");
  await pane
    .getByRole("main")
    .getByText(/1건을 고쳤습니다/)
    .waitFor();
  expect(await valueAt(page, "G7")).toBe(9294);
  await pressButton(page, pane, "고친 1칸 되돌리기");
  await pane
    .getByRole("main")
    .getByText(/1칸을 되돌렸습니다/)
    .waitFor();
  expect(await valueAt(page, "G7")).toBe(before);
  await pane.getByRole("button", { name: "모두 고치기 (1)" }).waitFor();
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 90_000);

test("a pasted block is checked, and the form's rules that pasted cells have destroyed are put back", async () => {
  const { page, pane, outside, errors } = await openSampleForm();
  const options = findingList(pane).getByRole("option");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() =>
    navigator.clipboard.writeText("진행중\t총 560명(A 300명, B 200명)\n정상추진\t총 500명(A 300명, B 200명)"),
  );
  await visit(page, pane, "N8");
  await goToCells(page);
  await page.keyboard.press("Control+v");
  await options.filter({ hasText: "‘진행중’" }).waitFor();
  await options.filter({ hasText: "560명" }).waitFor();
  await expectSoon(() => isMarked(page, "O8"), true);
  expect(await isMarked(page, "O9")).toBe(false);

  // From the name of the project over the status: with the cell comes that it has no list.
  await walk(page, "ArrowLeft", ["M8", "L8", "K8", "J8", "I8", "H8", "G8", "F8", "E8", "D8"]);
  await page.keyboard.press("Control+c");
  await walk(page, "ArrowRight", ["E8", "F8", "G8", "H8", "I8", "J8", "K8", "L8", "M8", "N8"]);
  await page.keyboard.press("Control+v");
  await options.filter({ hasText: "‘어르신 학습활동 지원’" }).waitFor();
  await goToPane(page);
  await pressButton(page, pane, "서식 규칙 복원", "Shift+Tab");
  await pane
    .getByText(/서식 규칙을 복원했습니다/)
    .first()
    .waitFor();
  await pane.getByText("서식의 입력 규칙이 지워졌습니다").waitFor({ state: "detached" });
  expect(await valueAt(page, "N8")).toBe("어르신 학습활동 지원");
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 90_000);
