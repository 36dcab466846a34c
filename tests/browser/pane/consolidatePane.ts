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

/** Waits until the pane shows each of the figures. */
export async function showsFigures(pane: FrameLocator, ...figures: readonly string[]): Promise<void> {
  for (const figure of figures) {
    const shown = pane.getByRole("main").getByText(figure).filter({ visible: true });
    await shown.first().waitFor({ timeout: 30_000 });
  }
}

/** What the sample of 2022 comes to: projects, 예산 and 집행액 in 백만원, 집행률. */
export const SAMPLE_FIGURES = ["70", "145,672", "132,759", "91.1%"] as const;
