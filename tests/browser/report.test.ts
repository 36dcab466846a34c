/** 보고서 in the whole product: the clipboard, the Word file, the sheet; and nothing leaves the page. */
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { consolidateByMouse, SAMPLE_FIGURES, showsFigures } from "./pane/consolidatePane";
import { servedWorkbench } from "./workbench/servedWorkbench";

const BUDGET_LINE = "91.1%(예산 145,672백만원 / 집행 132,759백만원)";
const workbench = servedWorkbench();

test("the report is copied, saved as a Word file and written as a sheet", async () => {
  const { page, pane, outside, errors } = await workbench.open();
  await consolidateByMouse(pane);
  await showsFigures(pane, ...SAMPLE_FIGURES);
  await pane.locator("summary").filter({ hasText: "보고서" }).click();
  await pane.getByRole("group", { name: "보고서 첫 부분" }).getByText(BUDGET_LINE).waitFor();

  await pane.getByRole("button", { name: "복사", exact: true }).click();
  await pane.getByText("붙여 넣으십시오").last().waitFor();

  const downloading = page.waitForEvent("download");
  await pane.getByRole("button", { name: "워드 파일 저장" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("2022_추진실적_보고서.docx");
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain(BUDGET_LINE);

  await pane.getByRole("button", { name: "시트로 만들기" }).click();
  await page.getByRole("tab", { name: "보고서", selected: true }).waitFor();
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 90_000);
