import { screen } from "@testing-library/react";
import { HostError } from "../../../src/workbook/WorkbookPort";
import { saveFile } from "../../../src/taskpane/shared/saveFile";
import type { PaneServices } from "../../../src/taskpane/services";
import { PARTIAL_REPORT_PREVIEW, REPORT_PREVIEW } from "../../support/pane/reportPreview";
import { accessibilityFaults, announced, renderPane, SLOW_MS } from "../../support/pane/renderPane";
import { COMPLETE_VIEW } from "../../support/pane/sampleView";

jest.setTimeout(SLOW_MS);
jest.mock("../../../src/taskpane/shared/saveFile");

async function opened(services: Partial<PaneServices> = {}) {
  const user = renderPane({ lastConsolidation: async () => COMPLETE_VIEW, ...services });
  await user.click(await screen.findByText("보고서"));
  return user;
}

test("nothing is read before it is opened; then it shows how the report begins", async () => {
  let asked = 0;
  const user = renderPane({
    lastConsolidation: async () => COMPLETE_VIEW,
    reportPreview: async () => {
      asked++;
      return REPORT_PREVIEW;
    },
  });
  const title = await screen.findByText("보고서");
  expect(asked).toBe(0);
  await user.click(title);
  expect(await screen.findByRole("group", { name: "보고서 첫 부분" })).toHaveTextContent(
    "예산 집행현황: 91.1%(예산 145,672백만원 / 집행 132,759백만원)",
  );
  expect(asked).toBe(1);
  expect(await accessibilityFaults()).toEqual([]);
});

test("the Word file is handed over under its name", async () => {
  const user = await opened();
  await user.click(await screen.findByRole("button", { name: "워드 파일 저장" }));
  expect(await screen.findByText(/파일이 저장되지 않으면/u)).toBeVisible();
  expect(saveFile).toHaveBeenCalledWith(
    "2022_추진실적_보고서.docx",
    new Uint8Array([80]),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  );
  expect(announced()).toContain("저장: 2022_추진실적_보고서.docx");
});

test("a sheet that cannot be written says why and what next", async () => {
  const user = await opened({
    writeReportSheet: async () => {
      throw new HostError("sheet-taken", "보고서");
    },
  });
  await user.click(await screen.findByRole("button", { name: "시트로 만들기" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("같은 이름의 시트가 이미 있습니다.");
});

test("where the browser forbids copying, the other ways are named", async () => {
  Object.defineProperty(document, "execCommand", { value: () => false, configurable: true });
  const user = await opened();
  await user.click(await screen.findByRole("button", { name: "복사" }));
  expect(await screen.findByText(/만든 시트를 복사하거나 워드 파일로 저장하십시오/u)).toBeVisible();
});

test("what is missing, and what was edited since the run, is said before the report is made", async () => {
  await opened({ reportPreview: async () => PARTIAL_REPORT_PREVIEW });
  expect(await screen.findByText("미제출 2개 부서: 기후환경본부, 안전총괄실")).toBeVisible();
  expect(screen.getByText(/바뀐 셀: G10/u)).toBeVisible();
});

test("without a kept run there is nothing to make", async () => {
  await opened({ reportPreview: async () => null });
  expect(await screen.findByText(/다시 취합하면 만들 수 있습니다/u)).toBeVisible();
  expect(screen.queryByRole("button", { name: "워드 파일 저장" })).not.toBeInTheDocument();
});
