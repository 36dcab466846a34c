/** The coordinator's weeks after the first run, on the page for a machine without Excel as `npm run build` makes it. */
import type { FrameLocator, Locator, Page } from "playwright-core";
import { anonymousForm } from "./pane/anonymousForm";
import { SAMPLE_FILES, showsFigures } from "./pane/consolidatePane";
import { eventually } from "./pane/eventually";
import { goToPane, pressButton, tabTo } from "./pane/keyboard";
import { servedWorkbench } from "./workbench/servedWorkbench";

const LATE = "복지정책실";

const workbench = servedWorkbench();

function give(
  pane: FrameLocator,
  files: Parameters<ReturnType<FrameLocator["locator"]>["setInputFiles"]>[0],
) {
  return pane.locator('input[type="file"]').first().setInputFiles(files);
}

/** Down the list, as on any keyboard. */
async function pickByArrows(page: Page, select: Locator, value: string): Promise<void> {
  await tabTo(page, select);
  for (let option = 0; option < 20; option += 1) {
    const before = await select.inputValue();
    if (before === value) return;
    await page.keyboard.press("ArrowDown");
    await eventually(async () => (await select.inputValue()) === before, false);
  }
  throw new Error(`${value} is not among the answers`);
}

const ON_TIME = SAMPLE_FILES.filter((file) => !file.includes(LATE));
const LATE_FILE = SAMPLE_FILES.filter((file) => file.includes(LATE));

test("the fifteenth file comes a week later and is dropped alone, by mouse", async () => {
  const { page, pane, outside, errors } = await workbench.open();
  await pane.getByRole("button", { name: "총괄 바로 시작" }).click();
  await give(pane, ON_TIME);
  await pane.getByText("파일 14개").first().waitFor();
  await pane.getByRole("button", { name: "취합", exact: true }).click();
  await pane.getByText("15개 부서 중 14개 제출").waitFor({ timeout: 30_000 });

  await pane.getByRole("button", { name: "자료 추가" }).click();
  await pane.getByText("지난 취합에서 14개 부서 유지").waitFor();
  await give(pane, LATE_FILE);
  await pane.getByText("유지 14개 · 파일 1개").waitFor();
  await pane.getByText(/^사업 \d+ → 70 \(\+\d+\)$/).waitFor();
  await pane.getByRole("button", { name: "취합", exact: true }).click();
  await pane.getByText("완료 · 15개 부서 모두 반영").first().waitFor({ timeout: 30_000 });
  await showsFigures(pane, "145,672");
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 90_000);

test("a file that does not say whose it is is asked about once, by keyboard", async () => {
  const { page, pane, outside, errors } = await workbench.open();
  await goToPane(page);
  await pressButton(page, pane, "총괄 바로 시작");
  await give(pane, ON_TIME);
  await pane.getByText("파일 14개").first().waitFor();
  await give(pane, await anonymousForm(LATE_FILE[0] ?? "", LATE));
  await pane.getByText("파일 15개").first().waitFor();
  await pickByArrows(page, pane.getByLabel("어느 부서의 제출입니까?"), LATE);
  await pressButton(page, pane, "답변 저장");
  await pane.getByText("15개 부서 중 15개 제출").waitFor();
  await pressButton(page, pane, "취합");
  await pane.getByText("완료 · 15개 부서 모두 반영").first().waitFor({ timeout: 30_000 });
  await pressButton(page, pane, "자료 추가");
  await pane.getByText("지난 취합에서 15개 부서 유지").waitFor();
  await pane.getByText("확인할 사항").waitFor({ state: "detached" });
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 90_000);
