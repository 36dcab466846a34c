import { screen, within } from "@testing-library/react";
import { HostError } from "../../../src/workbook/WorkbookPort";
import { checkOf } from "../../support/pane/checks";
import { findingOf, TYPICAL_FINDINGS } from "../../support/pane/findings";
import { accessibilityFaults, announced, renderPane, SLOW_MS } from "../../support/pane/renderPane";
import { findList, showFindings } from "../../support/pane/submitPane";

jest.setTimeout(SLOW_MS);

describe("nothing to list", () => {
  test("a sheet without the form says so and offers a sample", async () => {
    let sheets: ReturnType<typeof checkOf>["sheets"] = [];
    const user = renderPane(
      {
        checkSheet: async () => checkOf([], { sheets }),
        addSampleForm: async () => {
          sheets = checkOf([]).sheets;
        },
      },
      { role: "submit" },
    );
    expect(await screen.findByText("제출 시트가 아닙니다")).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "예시 서식으로 해보기" }));
    expect(await screen.findByText("이상 없습니다")).toBeVisible();
  });

  test("a clean sheet only has to be saved", async () => {
    renderPane({ checkSheet: async () => checkOf([]) }, { role: "submit" });
    expect(await screen.findByText("저장(Ctrl+S)한 뒤 그대로 보내면 됩니다.")).toBeVisible();
    expect(screen.getByText("제출할 수 있음")).toBeVisible();
    expect(screen.getByText("37행 점검")).toBeVisible();
    expect(announced()).toBe("남은 오류와 주의가 없습니다.");
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("a workbook without any form says so, and the scope can be changed back", async () => {
    const user = renderPane(
      { checkSheet: async (scope) => checkOf([], { scope, sheets: [] }) },
      { role: "submit" },
    );
    await user.click(await screen.findByRole("button", { name: "전체" }));
    expect(await screen.findByText("제출 시트가 없습니다")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "이 시트" }));
    expect(await screen.findByText("제출 시트가 아닙니다")).toBeVisible();
  });

  test("a form nobody has begun is no list of errors: it says where to begin", async () => {
    const visited: string[] = [];
    const user = renderPane(
      {
        checkSheet: async () =>
          checkOf([findingOf({ column: "budget", cell: "G8", facts: { header: "예산" } })], {
            progress: { filled: 0, required: 148, untouched: true },
          }),
        goTo: async (_, cell) => {
          visited.push(cell);
        },
      },
      { role: "submit" },
    );
    expect(await screen.findByText("아직 입력한 내용이 없습니다")).toBeVisible();
    expect(screen.getByText(/필요한 칸 148곳/)).toBeVisible();
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "첫 칸으로 가기" }));
    expect(visited).toEqual(["G8"]);
    await user.click(screen.getByRole("button", { name: "채울 칸 모두 보기" }));
    expect(await findList()).toBeVisible();
  });

  test("a mistake in a form not begun yet is listed at once", async () => {
    renderPane(
      {
        checkSheet: async () =>
          checkOf([findingOf({ rule: "sheet/form-mismatch", row: null, cell: null })], {
            progress: { filled: 0, required: 148, untouched: true },
          }),
      },
      { role: "submit" },
    );
    expect(await findList()).toBeVisible();
  });

  test("a filter that hides everything says how much it hides", async () => {
    const user = renderPane(
      { checkSheet: async () => checkOf([findingOf({ level: "error" })]) },
      { role: "submit" },
    );
    await user.click(await screen.findByRole("button", { name: /오류 1/ }));
    expect(screen.getByText("다른 항목 1건이 가려져 있습니다.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "조건 지우기" }));
    expect(await findList()).toBeVisible();
  });

  test("a check that failed says why and can be repeated", async () => {
    let fails = true;
    const user = renderPane(
      {
        checkSheet: async () => {
          if (fails) throw new HostError("disconnected", "");
          return checkOf([]);
        },
      },
      { role: "submit" },
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("연결을 확인하고 다시 시도하십시오.");
    fails = false;
    await user.click(screen.getByRole("button", { name: "다시 시도" }));
    expect(await screen.findByText("이상 없습니다")).toBeVisible();
  });
});

describe("how far the form is", () => {
  test("is told with what is left, which leads to the first of its cells", async () => {
    const visited: string[] = [];
    const user = showFindings({
      goTo: async (_, cell) => {
        visited.push(cell);
      },
    });
    const progress = await screen.findByRole("region", { name: "입력 현황" });
    expect(within(progress).getByText("채움 170 / 필요 185")).toBeVisible();
    const left = within(progress).getByText(/아직 제출할 수 없음/);
    await user.click(left);
    expect(within(progress).getByText("남은 일 2가지")).toBeVisible();
    expect(
      within(progress)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["집행률 불일치1건", "미달성 사유 채우기1건"]);
    await user.click(within(progress).getByRole("button", { name: "미달성 사유 채우기" }));
    expect(visited).toEqual(["P12"]);
  });

  test("with warnings only, the sheet can be sent once they were looked at", async () => {
    const warnings = TYPICAL_FINDINGS.filter(({ level }) => level === "warning");
    showFindings({ checkSheet: async () => checkOf(warnings) });
    const progress = await screen.findByRole("region", { name: "입력 현황" });
    expect(progress).toHaveTextContent(
      "제출할 수 있음채움 170 / 필요 185주의 4건을 확인하고 저장(Ctrl+S)한 뒤 그대로 보내면 됩니다.",
    );
  });

  test("validation a paste has destroyed can be put back", async () => {
    let intact = false;
    const user = showFindings({
      checkSheet: async () => checkOf(TYPICAL_FINDINGS, { validationsIntact: intact }),
      restoreValidations: async () => {
        intact = true;
      },
    });
    await user.click(await screen.findByRole("button", { name: "서식 규칙 복원" }));
    expect(await within(screen.getByRole("main")).findByText(/서식 규칙을 복원했습니다./)).toBeVisible();
    expect(screen.queryByText("서식의 입력 규칙이 지워졌습니다")).not.toBeInTheDocument();
  });

  test("marks that the sheet's protection forbids are spoken of", async () => {
    showFindings({ checkSheet: async () => checkOf(TYPICAL_FINDINGS, { marksShown: false }) });
    expect(await screen.findByText(/시트 보호 때문에 셀에는 표시하지 못했습니다/)).toBeVisible();
  });
});
