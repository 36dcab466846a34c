import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../../src/workbook/WorkbookPort";
import { checkOf } from "../../support/pane/checks";
import { findingOf, TYPICAL_FINDINGS } from "../../support/pane/findings";
import { announced, deferred, SLOW_MS } from "../../support/pane/renderPane";
import { chosen, findList, OWN_EDIT, placeAt, showFindings, telling } from "../../support/pane/submitPane";

jest.setTimeout(SLOW_MS);

describe("staying up to date", () => {
  test("an edit leads to a new check, and many edits at once to one", async () => {
    const changes = telling<typeof OWN_EDIT>();
    const checkSheet = jest.fn(async () => checkOf([]));
    showFindings({ checkSheet, onSheetChanged: changes.listen });
    await screen.findByText("이상 없습니다");
    expect(checkSheet).toHaveBeenCalledTimes(1);
    act(() => {
      for (let edit = 0; edit < 3; edit += 1) changes.tell(OWN_EDIT);
    });
    await waitFor(() => expect(checkSheet).toHaveBeenCalledTimes(2));
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(checkSheet).toHaveBeenCalledTimes(2);
  });

  test("the other scope is checked when it is chosen, and what the first one would have said is dropped", async () => {
    const late = deferred<ReturnType<typeof checkOf>>();
    const workbook = checkOf([], { scope: "workbook", sheets: [] });
    let checks = 0;
    const changes = telling<typeof OWN_EDIT>();
    const user = showFindings({
      onSheetChanged: changes.listen,
      checkSheet: (scope) => {
        if (scope === "workbook") return Promise.resolve(workbook);
        checks += 1;
        return checks === 1 ? Promise.resolve(checkOf(TYPICAL_FINDINGS)) : late.promise;
      },
    });
    await findList();
    act(() => changes.tell(OWN_EDIT));
    await waitFor(() => expect(checks).toBe(2));
    await user.click(screen.getByRole("button", { name: "전체" }));
    expect(await screen.findByText("제출 시트가 없습니다")).toBeVisible();
    await act(async () => late.resolve(checkOf(TYPICAL_FINDINGS)));
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
  });

  test("the chosen finding, the focus and the place in the list stay over a new check", async () => {
    const changes = telling<typeof OWN_EDIT>();
    let findings = TYPICAL_FINDINGS;
    showFindings({ checkSheet: async () => checkOf(findings), onSheetChanged: changes.listen });
    const list = await findList();
    list.focus();
    fireEvent.keyDown(list, { key: "End" });
    expect(chosen()).toContain("1000명");
    findings = TYPICAL_FINDINGS.slice(2);
    act(() => changes.tell(OWN_EDIT));
    await waitFor(() => expect(screen.getByText("5 / 5")).toBeVisible());
    expect(chosen()).toContain("1000명");
    expect(list).toHaveFocus();
  });

  test("while a cell is being edited the list stays, says to press Enter, and goes on by itself", async () => {
    const changes = telling<typeof OWN_EDIT>();
    let editing = false;
    showFindings({
      onSheetChanged: changes.listen,
      checkSheet: async () => {
        if (editing) throw new HostError("edit-mode", "InvalidOperationInCellEditMode");
        return checkOf(TYPICAL_FINDINGS);
      },
    });
    await findList();
    editing = true;
    act(() => changes.tell(OWN_EDIT));
    expect(await screen.findByText("Enter를 먼저 누르세요")).toBeVisible();
    expect(screen.getByRole("listbox")).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    editing = false;
    await waitFor(() => expect(screen.queryByText("Enter를 먼저 누르세요")).not.toBeInTheDocument());
  });

  test("a fix waits for the end of an edit too", async () => {
    let editing = true;
    const user = showFindings({
      applyFixes: async (given) => {
        if (editing) throw new HostError("edit-mode", "InvalidOperationInCellEditMode");
        return { applied: given.length, skipped: [] };
      },
    });
    await user.click(await screen.findByRole("button", { name: "모두 고치기 (2)" }));
    await user.click(screen.getByRole("button", { name: "2건 고치기" }));
    expect(await screen.findByText("Enter를 먼저 누르세요")).toBeVisible();
    editing = false;
    expect(await within(screen.getByRole("main")).findByText(/2건을 고쳤습니다./)).toBeVisible();
  });

  test("what the live region says is said once, not after every key stroke", async () => {
    const changes = telling<typeof OWN_EDIT>();
    const user = showFindings({ onSheetChanged: changes.listen });
    await findList();
    await waitFor(() => expect(announced()).toBe("오류 2건, 주의 4건 남음"));
    await user.click(screen.getByRole("button", { name: "다시 점검" }));
    const said = jest.fn();
    const observer = new MutationObserver(said);
    observer.observe(document.body, { characterData: true, childList: true, subtree: true });
    act(() => changes.tell(OWN_EDIT));
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    observer.disconnect();
    expect(said).not.toHaveBeenCalled();
  });
});

describe("five thousand findings", () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    findingOf({
      column: "budget",
      row: index + 8,
      cell: `G${index + 8}`,
      project: null,
      facts: { header: "예산" },
    }),
  );

  test("draw a screenful, scroll, and are walked by keyboard to the last", async () => {
    showFindings({ checkSheet: async () => checkOf(many) });
    const list = await findList();
    expect(within(list).getAllByRole("option").length).toBeLessThan(40);
    fireEvent.scroll(list, { target: { scrollTop: 100_000 } });
    const options = within(list).getAllByRole("option");
    expect(options.length).toBeLessThan(40);
    expect(options[0]).toHaveTextContent(/G18\d\d/);
    fireEvent.keyDown(list, { key: "End" });
    // A browser tells of it by itself.
    fireEvent.scroll(list);
    expect(chosen()).toContain("G5007");
    fireEvent.keyDown(list, { key: "ArrowUp" });
    expect(chosen()).toContain("G5006");
    expect(document.querySelectorAll("*").length).toBeLessThan(600);
  });

  test("leave the reader where they scrolled to when a check takes some away above", async () => {
    const changes = telling<typeof OWN_EDIT>();
    let findings = many;
    showFindings({
      checkSheet: async () => checkOf(findings, { active: placeAt("G4000") }),
      onSheetChanged: changes.listen,
    });
    const list = await findList();
    await waitFor(() => expect(list.scrollTop).toBeGreaterThan(200_000));
    fireEvent.scroll(list, { target: { scrollTop: 54_000 } });
    findings = many.slice(100);
    act(() => changes.tell(OWN_EDIT));
    expect(await screen.findByText("3893 / 4900")).toBeVisible();
    // A heading and a finding of 26 and 28 px for each of the hundred.
    expect(list.scrollTop).toBe(54_000 - 100 * 54);
  });
});
