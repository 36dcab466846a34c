import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Finding } from "../../../src/findings/Finding";
import type { PaneServices } from "../../../src/taskpane/services";
import type { SheetCheck } from "../../../src/taskpane/submit/SubmitServices";
import { HostError } from "../../../src/workbook/WorkbookPort";
import { findingOf, TYPICAL_FINDINGS } from "../../support/pane/findings";
import { accessibilityFaults, announced, renderPane, SLOW_MS } from "../../support/pane/renderPane";

jest.setTimeout(SLOW_MS);

const SHEETS = [{ sheet: "제출_평생교육국", department: "평생교육국", rows: 37 }];

function checkOf(findings: readonly Finding[], ignored: readonly Finding[] = []): SheetCheck {
  return { scope: "sheet", sheets: SHEETS, findings, ignored };
}

function showFindings(over: Partial<PaneServices> = {}) {
  return renderPane(
    {
      checkSheet: async () => checkOf(TYPICAL_FINDINGS),
      activeCell: async () => ({ sheet: "제출_평생교육국", cell: "A10" }),
      ...over,
    },
    { role: "submit" },
  );
}

async function findList(): Promise<HTMLElement> {
  return screen.findByRole("listbox", { name: "지적사항" });
}

function chosen(): string {
  return (
    within(screen.getByRole("listbox", { name: "지적사항" })).getByRole("option", { selected: true })
      .textContent ?? ""
  );
}

describe("nothing to list", () => {
  test("a sheet without the form says so and offers a sample", async () => {
    let sheets: SheetCheck["sheets"] = [];
    const user = renderPane(
      {
        checkSheet: async () => ({ ...checkOf([]), sheets }),
        addSampleForm: async () => {
          sheets = SHEETS;
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
    expect(await screen.findByText("저장(Ctrl+S)하면 제출 준비가 끝납니다.")).toBeVisible();
    expect(screen.getByText("37행 점검")).toBeVisible();
    expect(announced()).toBe("남은 오류와 주의가 없습니다.");
    expect(await accessibilityFaults()).toEqual([]);
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
          if (fails) throw new HostError("edit-mode", "");
          return checkOf([]);
        },
      },
      { role: "submit" },
    );
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Enter를 눌러 입력을 마치고 다시 시도하십시오.",
    );
    fails = false;
    await user.click(screen.getByRole("button", { name: "다시 시도" }));
    expect(await screen.findByText("이상 없습니다")).toBeVisible();
  });
});

describe("findings", () => {
  test("are counted by level and grouped by row, the first at or below the active cell chosen", async () => {
    showFindings();
    await findList();
    expect(screen.getByRole("button", { name: /오류 2/ })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("button", { name: /주의 4/ })).toHaveAttribute("aria-pressed", "true");
    expect(within(screen.getByRole("main")).getByText("오류 2건, 주의 4건 남음")).toBeVisible();
    await waitFor(() => expect(chosen()).toMatch(/주의 12행 예산/));
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("the card tells value, rule, reason and fix of the chosen one", async () => {
    showFindings({ activeCell: async () => ({ sheet: "제출_평생교육국", cell: "G9" }) });
    const card = await screen.findByRole("region", { name: "글자로 저장된 숫자" });
    expect(card).toHaveTextContent("예산 G9");
    expect(
      within(card)
        .getAllByRole("definition")
        .map((each) => each.textContent),
    ).toEqual(["1,234", "1234"]);
    expect(within(card).getByRole("button", { name: "숫자로 바꾸기" })).toBeVisible();
  });

  test("the arrow keys choose and Enter goes to the cell, but not while text is composed", async () => {
    const visited: string[] = [];
    showFindings({
      goTo: async (sheet, cell) => {
        visited.push(`${sheet} ${cell}`);
      },
    });
    const list = await findList();
    await waitFor(() => expect(chosen()).toMatch(/주의 12행/));
    fireEvent.keyDown(list, { key: "Enter", isComposing: true });
    fireEvent.keyDown(list, { key: "ArrowDown", keyCode: 229 });
    fireEvent.keyDown(list, { key: "ArrowDown" });
    expect(chosen()).toMatch(/오류 12행 목표 미달/);
    expect(list).toHaveAttribute(
      "aria-activedescendant",
      within(list).getByRole("option", { selected: true }).id,
    );
    await act(async () => {
      fireEvent.keyDown(list, { key: "Enter" });
    });
    expect(visited).toEqual(["제출_평생교육국 P12"]);
  });

  test("next goes on from the active cell, not from the top of the list", async () => {
    const visited: string[] = [];
    let cell = "B13";
    const user = showFindings({
      activeCell: async () => ({ sheet: "제출_평생교육국", cell }),
      goTo: async (_, target) => {
        visited.push(target);
        cell = target;
      },
    });
    await findList();
    await user.click(screen.getByRole("button", { name: "다음" }));
    await user.click(screen.getByRole("button", { name: "다음" }));
    await user.click(screen.getByRole("button", { name: "이전" }));
    await user.click(screen.getByRole("button", { name: "이전" }));
    expect(visited).toEqual(["O15", "O15", "O15", "P12"]);
  });

  test("can be narrowed to one rule", async () => {
    const user = showFindings();
    await findList();
    await user.selectOptions(screen.getByRole("combobox", { name: "항목" }), "천 단위 쉼표 (1)");
    expect(screen.getAllByRole("option", { selected: true }).at(-1)).toHaveTextContent("1000명");
    expect(screen.getByText("1 / 1")).toBeVisible();
  });

  test("a warning can be set aside and brought back; an error cannot", async () => {
    const warning = findingOf({
      rule: "text/provisional",
      level: "warning",
      facts: { excerpt: "예상", word: "예상" },
    });
    let isIgnored = false;
    const user = renderPane(
      {
        checkSheet: async () => (isIgnored ? checkOf([], [warning]) : checkOf([warning])),
        setIgnored: async (finding, ignored) => {
          expect(finding).toEqual(warning);
          isIgnored = ignored;
        },
      },
      { role: "submit" },
    );
    await user.click(await screen.findByRole("button", { name: "넘기기" }));
    expect(await screen.findByText("이상 없습니다")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "넘긴 항목 1" }));
    await user.click(screen.getByRole("button", { name: "다시 보이기" }));
    await waitFor(() => expect(isIgnored).toBe(false));
  });

  test("an error offers no way to set it aside", async () => {
    renderPane({ checkSheet: async () => checkOf([findingOf({ level: "error" })]) }, { role: "submit" });
    await findList();
    expect(screen.queryByRole("button", { name: "넘기기" })).not.toBeInTheDocument();
  });
});

describe("fixing", () => {
  test("all safe fixes are shown before and after, then written at once and checked again", async () => {
    const written: string[] = [];
    let findings: readonly Finding[] = TYPICAL_FINDINGS;
    const user = showFindings({
      checkSheet: async () => checkOf(findings),
      applyFixes: async (given) => {
        written.push(...given.map(({ cell }) => cell ?? ""));
        findings = TYPICAL_FINDINGS.filter((finding) => !given.includes(finding));
        return { applied: given.length, skipped: [] };
      },
    });
    await user.click(await screen.findByRole("button", { name: "모두 고치기 (2)" }));
    const rows = screen.getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(["G91,2341234", "I978.4=H9/G9*100"]);
    expect(written).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "2건 고치기" }));
    expect(await screen.findByText("2건을 고쳤습니다. 오류 1건, 주의 3건 남음")).toBeVisible();
    expect(written).toEqual(["G9", "I9"]);
    expect(screen.queryByRole("button", { name: /모두 고치기/ })).not.toBeInTheDocument();
  });

  test("backing out of the preview writes nothing", async () => {
    const applyFixes = jest.fn();
    const user = showFindings({ applyFixes });
    await user.click(await screen.findByRole("button", { name: "모두 고치기 (2)" }));
    await user.click(screen.getByRole("button", { name: "그만두기" }));
    expect(await findList()).toBeVisible();
    expect(applyFixes).not.toHaveBeenCalled();
  });

  test("cells that had changed meanwhile are left alone and named", async () => {
    const user = showFindings({
      applyFixes: async (given) => ({ applied: given.length - 1, skipped: given.slice(0, 1) }),
    });
    await user.click(await screen.findByRole("button", { name: "모두 고치기 (2)" }));
    await user.click(screen.getByRole("button", { name: "2건 고치기" }));
    expect(
      await within(screen.getByRole("main")).findByText(
        /1건을 고쳤습니다. 1건은 그 사이 값이 바뀌어 고치지 않았습니다./,
      ),
    ).toBeVisible();
  });
});

describe("staying up to date", () => {
  test("an edit leads to a new check, and many edits at once to one", async () => {
    let tell = (): void => undefined;
    const checkSheet = jest.fn(async () => checkOf([]));
    renderPane(
      {
        checkSheet,
        onSheetChanged: (listener) => {
          tell = listener;
          return () => undefined;
        },
      },
      { role: "submit" },
    );
    await screen.findByText("이상 없습니다");
    expect(checkSheet).toHaveBeenCalledTimes(1);
    act(() => {
      tell();
      tell();
      tell();
    });
    await waitFor(() => expect(checkSheet).toHaveBeenCalledTimes(2));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(checkSheet).toHaveBeenCalledTimes(2);
  });

  test("the other scope is checked when it is chosen", async () => {
    const scopes: string[] = [];
    const user = renderPane(
      {
        checkSheet: async (scope) => {
          scopes.push(scope);
          return checkOf([]);
        },
      },
      { role: "submit" },
    );
    await screen.findByText("이상 없습니다");
    await user.click(screen.getByRole("button", { name: "전체" }));
    await waitFor(() => expect(scopes).toEqual(["sheet", "workbook"]));
  });
});
