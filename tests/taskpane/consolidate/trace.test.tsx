import { act, screen, waitFor, within } from "@testing-library/react";
import type { PaneServices } from "../../../src/taskpane/services";
import type { CellPlace } from "../../../src/workbook/WorkbookPort";
import { HostError } from "../../../src/workbook/WorkbookPort";
import { accessibilityFaults, announced, deferred, renderPane, SLOW_MS } from "../../support/pane/renderPane";
import { COMPLETE_VIEW } from "../../support/pane/sampleView";
import { AREA_BUDGET, DEPARTMENT_RATE } from "../../support/pane/traces";

jest.setTimeout(SLOW_MS);
// jsdom lays nothing out and so cannot scroll.
Element.prototype.scrollIntoView = () => undefined;

/** The result view with a selection the test moves. */
async function resultPane(services: Partial<PaneServices>) {
  let listener: (place: CellPlace) => void = () => undefined;
  const user = renderPane({
    lastConsolidation: async () => COMPLETE_VIEW,
    onSelectionChanged: (given) => {
      listener = given;
      return () => undefined;
    },
    ...services,
  });
  const panel = await screen.findByRole("region", { name: "수치의 근거" });
  const select = (sheet: string, cell: string): void => {
    act(() => listener({ sheet, cell }));
  };
  return { user, panel, select };
}

test("a figure selected on 총괄 shows its rows, what each adds, and that they come to the figure", async () => {
  const asked: unknown[] = [];
  const { panel, select } = await resultPane({
    traceFigure: async (place, at) => {
      asked.push([place, at]);
      return AREA_BUDGET;
    },
  });
  expect(panel).toHaveTextContent("총괄에서 수치를 선택하면");
  select("총괄", "G10");
  expect(await within(panel).findByText("470백만원")).toBeVisible();
  expect(asked).toEqual([[{ sheet: "총괄", cell: "G10" }, COMPLETE_VIEW.at]]);
  expect(
    within(panel)
      .getAllByRole("listitem")
      .map((row) => row.textContent),
  ).toEqual([
    "2-3-3 민주시민교육 운영379,000,000평생교육국 · 2022_추진실적_평생교육국.xlsx / 제출_평생교육국 / G24취합원본",
    "2-3-7 시민예산학교 운영91,000,000재정기획관 · 2022_추진실적_재정기획관.xlsx / 제출_재정기획관 / G8취합원본",
    "2-3-8 주민자치 아카데미‘상동’, 합계에 없음행정국 · 현재 통합 문서 / 제출_행정국 / G8제출 칸취합원본",
  ]);
  expect(panel).toHaveTextContent("합계470,000,000원");
  expect(panel).toHaveTextContent("Ⅱ. 디지털 역량 강화 및 세계시민으로 성장");
  expect(announced()).toBe("470백만원, 3행");
  expect(await accessibilityFaults()).toEqual([]);
});

test("links lead to the row on 취합원본 as it stands now, and to the cell typed in this workbook", async () => {
  const visited: string[] = [];
  const { user, panel, select } = await resultPane({
    traceFigure: async () => AREA_BUDGET,
    tracedPlace: async (row, measure) =>
      row.project === "2-3-7" ? null : { sheet: "취합원본", cell: measure === "budget" ? "G31" : "D31" },
    goTo: async (sheet, cell) => {
      visited.push(`${sheet} ${cell}`);
    },
  });
  select("총괄", "G10");
  const [first, second] = await within(panel).findAllByRole("button", { name: "취합원본" });
  await user.click(first as HTMLElement);
  await user.click(within(panel).getByRole("button", { name: "제출 칸" }));
  expect(visited).toEqual(["취합원본 G31", "제출_행정국 G9"]);
  select("취합원본", "G31");
  expect(panel).toHaveTextContent("470백만원");
  await user.click(second as HTMLElement);
  expect(panel).toHaveTextContent("취합원본에서 그 행을 찾을 수 없습니다.");
});

test("a rate shows both its sums; what is stated on 설정, and what was edited since, are said", async () => {
  const { panel, select } = await resultPane({ traceFigure: async () => DEPARTMENT_RATE });
  select("총괄", "J60");
  expect(await within(panel).findByText("집행액 ÷ 전년예산")).toBeVisible();
  expect(panel).toHaveTextContent("재정기획관 · 계속");
  expect(panel).toHaveTextContent("설정에 적은 전년 총계입니다.합계76,799,000,000원");
  expect(panel).toHaveTextContent("총괄의 지금 값과 다릅니다.");
});

test("of several selections only the last is shown, and walking over labels keeps it", async () => {
  const first = deferred<typeof AREA_BUDGET>();
  const { panel, select } = await resultPane({
    traceFigure: ({ cell }) =>
      cell === "G10"
        ? first.promise
        : Promise.resolve(cell === "A1" ? { kind: "no-figure" } : DEPARTMENT_RATE),
  });
  select("총괄", "G10");
  select("총괄", "J60");
  await within(panel).findByText("집행액 ÷ 전년예산");
  await act(async () => first.resolve(AREA_BUDGET));
  select("총괄", "A1");
  expect(panel).toHaveTextContent("집행액 ÷ 전년예산");
  expect(panel).not.toHaveTextContent("470백만원");
});

test("asked by button, it explains where the user stands and says when there is nothing to explain", async () => {
  let failing = false;
  const { user, panel } = await resultPane({
    activeCell: async () => ({ sheet: "총괄", cell: "A1" }),
    traceFigure: async () => {
      if (failing) throw new HostError("edit-mode", "InvalidOperationInCellEditMode");
      return { kind: "no-figure" };
    },
  });
  await user.click(within(panel).getByRole("button", { name: "선택한 값의 근거" }));
  expect(await within(panel).findByText("선택한 칸에는 근거를 보일 수치가 없습니다.")).toBeVisible();
  failing = true;
  await user.click(within(panel).getByRole("button", { name: "선택한 값의 근거" }));
  expect(await within(panel).findByRole("alert")).toBeVisible();
});

test("되돌리기 is offered only while the workbook holds what it would bring back, of the run that left it", async () => {
  renderPane({ lastConsolidation: async () => COMPLETE_VIEW, snapshot: async () => null });
  await screen.findByRole("region", { name: "수치의 근거" });
  await waitFor(() => expect(screen.queryByRole("button", { name: "되돌리기" })).not.toBeInTheDocument());
});
