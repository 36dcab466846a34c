/** What a coordinator does in the pane, by mouse or by keyboard alone. */
import { readdirSync } from "node:fs";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { goToPane, pressButton } from "./keyboard";

const SAMPLES = "assets/samples/2022/clean";

export const SAMPLE_FILES = readdirSync(SAMPLES)
  .sort()
  .map((file) => path.join(SAMPLES, file));

/** Chooses the sample files and presses the primary action. */
export async function consolidateByMouse(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "총괄 바로 시작" }).click();
  await pane.locator('input[type="file"]').first().setInputFiles(SAMPLE_FILES);
  await pane.getByText("파일 15개").first().waitFor();
  await pane.getByRole("button", { name: "취합", exact: true }).click();
}

/** The sample of the first card, without the mouse. */
export async function consolidateByKeyboard(
  page: Page,
  pane: FrameLocator,
  key: "F6" | "Tab" = "F6",
): Promise<void> {
  await goToPane(page, key);
  await pressButton(page, pane, "예시 15개 부서 취합");
  await pane.getByText("파일 15개").first().waitFor();
  await pressButton(page, pane, "취합");
}

/** The figures in large type above the result: label → what stands beside it. */
export async function keyFigures(pane: FrameLocator): Promise<string> {
  const main = pane.getByRole("main");
  await main.getByText("91.1").first().waitFor({ timeout: 30_000 });
  return (await main.innerText()).replace(/\s+/g, " ");
}
