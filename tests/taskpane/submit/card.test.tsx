import { act, fireEvent, screen, within } from "@testing-library/react";
import { RULE_WORDS } from "../../../src/words/rules";
import { checkOf } from "../../support/pane/checks";
import { findingOf, TYPICAL_FINDINGS } from "../../support/pane/findings";
import { accessibilityFaults, SLOW_MS } from "../../support/pane/renderPane";
import {
  chosen,
  findList,
  OWN_EDIT,
  placeAt,
  SHEET,
  showFindings,
  telling,
} from "../../support/pane/submitPane";

jest.setTimeout(SLOW_MS);

describe("the card", () => {
  test("tells what stands in the cell, why it matters, and that a co-author changed it", async () => {
    const values = new Map([[`${SHEET}!P12`, "추진 중"]]);
    const changes = telling<typeof OWN_EDIT>();
    showFindings({
      onSheetChanged: changes.listen,
      checkSheet: async () => checkOf(TYPICAL_FINDINGS, { values, active: placeAt("P12") }),
    });
    const card = await screen.findByRole("region", { name: "미달성 사유 필요" });
    expect(within(card).getByRole("definition")).toHaveTextContent("추진 중");
    expect(card).toHaveTextContent(RULE_WORDS.ko["row/reason-required"].why);
    expect(card).not.toHaveTextContent("다른 사용자가 고침");
    act(() => changes.tell({ ...OWN_EDIT, remote: true, address: "P12" }));
    expect(await within(card).findByText("다른 사용자가 고침")).toBeVisible();
    expect(chosen()).toContain("다른 사용자");
  });
});

describe("setting aside", () => {
  const warning = findingOf({
    rule: "text/provisional",
    level: "warning",
    facts: { excerpt: "예상", word: "예상" },
  });

  function showWarning() {
    const kept: string[] = [];
    const user = showFindings({
      checkSheet: async () =>
        kept.length === 0
          ? checkOf([warning])
          : checkOf([], { ignored: [{ finding: warning, reason: kept[0] ?? "" }] }),
      setIgnored: async (finding, ignored, reason) => {
        expect(finding).toEqual(warning);
        if (ignored) kept.push(reason);
        else kept.length = 0;
      },
    });
    return { user, kept };
  }

  test("asks why, keeps the reason, shows it, and takes it back", async () => {
    const { user, kept } = showWarning();
    await user.click(await screen.findByRole("button", { name: "넘기기" }));
    const reason = screen.getByRole("textbox", { name: "넘기는 사유" });
    expect(reason).toHaveFocus();
    expect(await accessibilityFaults()).toEqual([]);
    await user.type(reason, " 12월 확정 예정 {Enter}");
    expect(await screen.findByText("이상 없습니다")).toBeVisible();
    expect(kept).toEqual(["12월 확정 예정"]);
    await user.click(screen.getByRole("button", { name: "넘긴 항목 1" }));
    const card = screen.getByRole("region", { name: "확정되지 않은 수치" });
    expect(within(card).getAllByRole("definition").at(-1)).toHaveTextContent("12월 확정 예정");
    await user.click(screen.getByRole("button", { name: "다시 보이기" }));
    expect(kept).toEqual([]);
  });

  test("without a reason nothing is set aside", async () => {
    const { user, kept } = showWarning();
    await user.click(await screen.findByRole("button", { name: "넘기기" }));
    await user.click(screen.getByRole("button", { name: "넘기기" }));
    expect(screen.getByText("사유를 적어야 넘길 수 있습니다.")).toBeVisible();
    await user.keyboard("{Tab}");
    expect(kept).toEqual([]);
  });

  test("Enter that ends a syllable does not send the reason off, and Esc gives up", async () => {
    const { user, kept } = showWarning();
    await user.click(await screen.findByRole("button", { name: "넘기기" }));
    const reason = screen.getByRole("textbox", { name: "넘기는 사유" });
    await user.type(reason, "확정");
    fireEvent.keyDown(reason, { key: "Enter", isComposing: true });
    fireEvent.keyDown(reason, { key: "Enter", keyCode: 229 });
    fireEvent.keyDown(reason, { key: "Escape", isComposing: true });
    expect(reason).toHaveValue("확정");
    fireEvent.keyDown(reason, { key: "Escape" });
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    expect(kept).toEqual([]);
  });

  test("an error offers no way to set it aside", async () => {
    showFindings({ checkSheet: async () => checkOf([findingOf({ level: "error" })]) });
    await findList();
    expect(screen.queryByRole("button", { name: "넘기기" })).not.toBeInTheDocument();
  });
});
