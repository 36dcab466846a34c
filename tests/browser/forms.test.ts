/** Forms and settings in the page for a machine without Excel, as `npm run build` makes it. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { consolidateByMouse, SAMPLE_FIGURES, showsFigures } from "./pane/consolidatePane";
import { expectSoon } from "./pane/eventually";
import { servedWorkbench } from "./workbench/servedWorkbench";

const workbench = servedWorkbench();

test("15 forms are saved as one file, and one opens as a workbook of its own", async () => {
  const { page, pane, outside, errors } = await workbench.open();
  await pane.getByRole("button", { name: "총괄 바로 시작" }).click();
  await pane.getByRole("tab", { name: "제출 양식" }).click();
  const saving = page.waitForEvent("download");
  await pane.getByRole("button", { name: "양식 15개 내려받기" }).click();
  const download = await saving;
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect([download.suggestedFilename(), Object.keys(files).length]).toEqual([
    "2022_추진실적_제출양식.zip",
    15,
  ]);
  const { grids } = await readXlsx(new Uint8Array(files["2022_추진실적_행정국.xlsx"] ?? []));
  expect(grids.map(({ sheet }) => sheet)).toEqual(["제출_행정국", "작성요령", "설정"]);

  await pane.getByRole("button", { name: "행정국 양식을 Excel에서 열기" }).click();
  await page.getByRole("tab", { name: "제출_행정국", selected: true }).waitFor();
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 90_000);

test("a summary that was saved supplies the figures of the year before", async () => {
  const { page, pane, outside, errors } = await workbench.open();
  await consolidateByMouse(pane);
  await showsFigures(pane, ...SAMPLE_FIGURES);
  await page.getByRole("tab", { name: "총괄", selected: true }).waitFor({ timeout: 30_000 });
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "저장" }).click();
  const summary = readFileSync(await (await saving).path());

  await pane.getByRole("tab", { name: "설정" }).click();
  await pane.getByRole("button", { name: "지난해 총괄에서 가져오기" }).click();
  const file = { name: "2022_총괄.xlsx", mimeType: "application/octet-stream", buffer: summary };
  await pane.getByTestId("last-year-input").setInputFiles(file);
  await pane.getByText("2022년 총괄 · 사업 70개").waitFor();
  await pane.getByText("2021년 자료가 아닙니다. 맞는 파일인지 확인하십시오.").waitFor();
  await pane.getByRole("button", { name: "설정에 반영" }).click();
  await pane
    .getByText(/합계 3개, 전년예산 \d+개를 설정 시트에 적었습니다/)
    .last()
    .waitFor();
  const prior = pane.getByLabel("전년 예산");
  await expectSoon(() => prior.inputValue(), "145,672");
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 90_000);
