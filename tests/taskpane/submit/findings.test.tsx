import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { checkOf } from "../../support/pane/checks";
import { TYPICAL_FINDINGS } from "../../support/pane/findings";
import { accessibilityFaults, SLOW_MS } from "../../support/pane/renderPane";
import { chosen, findList, placeAt, SHEET, showFindings, telling } from "../../support/pane/submitPane";

jest.setTimeout(SLOW_MS);

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
    showFindings({
      checkSheet: async () => checkOf(TYPICAL_FINDINGS, { active: placeAt("G9") }),
    });
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
    expect(visited).toEqual([`${SHEET} P12`]);
  });

  test("next goes on from the active cell, not from the top of the list", async () => {
    const visited: string[] = [];
    let cell = "B13";
    const user = showFindings({
      activeCell: async () => ({ sheet: SHEET, cell }),
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
    expect(chosen()).toContain("1000명");
    expect(screen.getByText("1 / 1")).toBeVisible();
  });

  test("a click goes to the cell", async () => {
    const visited: string[] = [];
    const user = showFindings({
      goTo: async (sheet, cell) => {
        visited.push(`${sheet} ${cell}`);
      },
    });
    const list = await findList();
    await user.click(within(list).getByText(/집행률이 78.4%로/));
    expect(chosen()).toContain("I9");
    expect(visited).toEqual([`${SHEET} I9`]);
  });

  test("going to a cell in the sheet shows its card, and a cell without findings changes nothing", async () => {
    const places = telling<ReturnType<typeof placeAt>>();
    showFindings({ onSelectionChanged: places.listen });
    await findList();
    act(() => places.tell(placeAt("P12")));
    expect(await screen.findByRole("region", { name: "미달성 사유 필요" })).toBeVisible();
    act(() => places.tell(placeAt("B3")));
    act(() => places.tell({ sheet: "제출_행정국", cell: "G9" }));
    expect(chosen()).toContain("P12");
  });

  test("of several findings of one cell the chosen one stays when the sheet tells of the cell", async () => {
    const places = telling<ReturnType<typeof placeAt>>();
    const user = showFindings({ onSelectionChanged: places.listen });
    const list = await findList();
    await user.click(within(list).getByText(/1000명/));
    act(() => places.tell(placeAt("O15")));
    expect(chosen()).toContain("1000명");
  });
});
