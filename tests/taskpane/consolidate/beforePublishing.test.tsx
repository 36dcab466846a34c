import { screen, within } from "@testing-library/react";
import { renderPane, SLOW_MS } from "../../support/pane/renderPane";
import { COMPLETE_VIEW } from "../../support/pane/sampleView";

jest.setTimeout(SLOW_MS);

test("hidden sheets and links to other files are said before the workbook is handed on", async () => {
  const visited: string[] = [];
  const user = renderPane({
    lastConsolidation: async () => COMPLETE_VIEW,
    publishingNotes: async () => ({
      hiddenSheets: ["명단"],
      links: [{ sheet: "계산", cell: "B1", file: "본예산.xlsx" }],
      settings: { kind: "same" as const },
    }),
    goTo: async (sheet, cell) => {
      visited.push(`${sheet} ${cell}`);
    },
  });
  const title = await screen.findByText("공개 전 확인");
  const callout = title.parentElement;
  if (callout === null) throw new Error("no callout");
  expect(callout).toHaveTextContent("숨긴 시트 1개에 자료가 있습니다: 명단");
  expect(callout).toHaveTextContent("계산 B1에 다른 파일(본예산.xlsx)을 참조하는 수식이 있습니다.");
  await user.click(within(callout).getByRole("button", { name: "셀 보기" }));
  expect(visited).toEqual(["계산 B1"]);
});

test("with nothing hidden nothing is said", async () => {
  renderPane({ lastConsolidation: async () => COMPLETE_VIEW });
  await screen.findByRole("region", { name: "수치의 근거" });
  expect(screen.queryByText("공개 전 확인")).not.toBeInTheDocument();
});
