import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { PaneServices } from "../../../src/taskpane/services";
import type { DecisionWish } from "../../../src/taskpane/review/ReviewServices";
import { HostError } from "../../../src/workbook/WorkbookPort";
import { REVIEW_ITEMS } from "../../support/pane/flags";
import { accessibilityFaults, announced, renderPane, SLOW_MS } from "../../support/pane/renderPane";
import { RESUBMITTED_VIEW, REVIEW_EMPTY, viewOf } from "../../support/pane/reviewViews";
import { reviewWorkbook } from "../../support/pane/reviewWorkbook";

jest.setTimeout(SLOW_MS);

function showQueue(over: Partial<PaneServices> = {}, view = viewOf(REVIEW_ITEMS)) {
  const wishes: (readonly [string, string, string, string])[] = [];
  const note = (given: readonly DecisionWish[], reviewer: string): void => {
    for (const { entry, decision, comment } of given)
      wishes.push([entry.flag.key, decision, comment, reviewer]);
  };
  const user = renderPane({ ...reviewWorkbook(view, note), ...over }, { role: "review" });
  return { user, wishes };
}

async function findList(): Promise<HTMLElement> {
  return screen.findByRole("listbox", { name: "검토 대상" });
}

function chosen(): string {
  const list = screen.getByRole("listbox", { name: "검토 대상" });
  return within(list).getByRole("option", { selected: true }).textContent ?? "";
}

async function listed(): Promise<number> {
  return within(await findList()).getAllByRole("option").length;
}

async function openPart(title: string): Promise<HTMLElement> {
  const part = (await screen.findByText(title)).closest("details");
  if (part === null) throw new Error(title);
  part.open = true;
  return part;
}

describe("nothing to review", () => {
  test("before a consolidation it says what comes first and offers a sample", async () => {
    let isReady = false;
    const user = renderPane(
      {
        reviewQueue: async () => (isReady ? viewOf(REVIEW_ITEMS) : null),
        addSampleReview: async () => {
          isReady = true;
        },
      },
      { role: "review" },
    );
    expect(await screen.findByText("총괄 취합을 마친 통합 문서를 여십시오.")).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "예시 검토 시작" }));
    expect(await findList()).toBeVisible();
  });

  test("a workbook without flags is good news", async () => {
    renderPane({ reviewQueue: async () => REVIEW_EMPTY }, { role: "review" });
    expect(await screen.findByText("검토할 사항이 없습니다")).toBeVisible();
  });

  test("a list that cannot be read says why", async () => {
    renderPane(
      {
        reviewQueue: async () => {
          throw new HostError("disconnected", "ConnectionFailure");
        },
      },
      { role: "review" },
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel과의 연결이 끊겼습니다.");
  });
});

describe("the queue", () => {
  test("shows progress, the first flag, what it compares, and the project it is about", async () => {
    showQueue();
    await findList();
    expect(screen.getByText("2 / 9")).toBeVisible();
    expect(screen.getByText("7건 남음")).toBeVisible();
    const card = screen.getByRole("region", { name: "2-3-7 시민예산학교 운영" });
    const [figures] = within(card).getAllByText("예산", { selector: "dt" });
    expect(
      [...(figures?.closest("dl")?.querySelectorAll("dd") ?? [])].map((each) => each.textContent),
    ).toEqual(["91백만원", "0백만원", "선거와 조직 개편으로 운영하지 않음"]);
    const years = within(card).getByRole("table", { name: "예산과 집행 (단위: 백만원)" });
    expect(
      within(years)
        .getAllByRole("row")
        .map((row) => row.textContent),
    ).toEqual(["전년예산310", "올해 예산379전년보다 +22.3%", "집행액219집행률 57.8%"]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("one key decides, signs and moves on to the next that waits", async () => {
    const { wishes } = showQueue();
    await findList();
    fireEvent.keyDown(document.body, { key: "1" });
    await waitFor(() => expect(chosen()).toContain("2-3-3 민주시민교육 운영목표 미달"));
    expect(wishes).toEqual([["2-3-7 not-run", "확인", "", "김검토"]]);
    expect(screen.getByText("3 / 9")).toBeVisible();
    expect(announced()).toBe("2-3-7 확인. 3 / 9");
  });

  test("nothing is decided without a name: it is asked for, and the field has the focus", async () => {
    const { user, wishes } = showQueue({ reviewerName: () => "" });
    await findList();
    fireEvent.keyDown(document.body, { key: "1" });
    expect(await screen.findByRole("alert")).toHaveTextContent("검토자 이름을 적으면 결정할 수 있습니다.");
    expect(screen.getByRole("textbox", { name: "검토자" })).toHaveFocus();
    expect(wishes).toEqual([]);
    await user.keyboard("박검토");
    await user.click(screen.getByRole("button", { name: "확인" }));
    await waitFor(() => expect(wishes).toEqual([["2-3-7 not-run", "확인", "", "박검토"]]));
  });

  test("the last decision is taken back with one key", async () => {
    showQueue();
    await findList();
    fireEvent.keyDown(document.body, { key: "3" });
    await screen.findByText("3 / 9");
    fireEvent.keyDown(document.body, { key: "ㅕ", code: "KeyU" });
    expect(await screen.findByText("2 / 9")).toBeVisible();
    expect(chosen()).toContain("2-3-7");
    expect(announced()).toBe("결정 1건을 되돌렸습니다.");
  });

  test("keys typed or composed in a text field are text", async () => {
    const { user, wishes } = showQueue();
    await findList();
    const comment = screen.getByRole("textbox", { name: "의견" });
    await user.type(comment, "횟수 2회를 확인");
    fireEvent.keyDown(document.body, { key: "3", isComposing: true });
    fireEvent.keyDown(document.body, { key: "3", ctrlKey: true });
    expect(wishes).toEqual([]);
    await user.click(screen.getByRole("button", { name: "보완요청" }));
    await waitFor(() => expect(wishes).toHaveLength(1));
    expect(wishes[0]?.slice(1, 3)).toEqual(["보완요청", "횟수 2회를 확인"]);
  });

  test("a comment being written is kept while looking at another flag", async () => {
    const { user } = showQueue();
    const list = await findList();
    await user.type(screen.getByRole("textbox", { name: "의견" }), "다시 확인");
    fireEvent.keyDown(list, { key: "ArrowDown" });
    expect(screen.getByRole("textbox", { name: "의견" })).toHaveValue("");
    fireEvent.keyDown(list, { key: "ArrowUp" });
    expect(screen.getByRole("textbox", { name: "의견" })).toHaveValue("다시 확인");
  });

  test("facets narrow the list, combine, and count what each value would leave", async () => {
    const { user } = showQueue();
    await findList();
    await user.click(screen.getByRole("button", { name: "조건" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "부서" }), "경제정책실 (2)");
    expect(await listed()).toBe(2);
    const flags = screen.getByRole("combobox", { name: "검토 항목" });
    expect(within(flags).getByRole("option", { name: "사유 없음 (1)" })).toBeInTheDocument();
    expect(within(flags).getByRole("option", { name: "목표 미달 (0)" })).toBeInTheDocument();
    await user.selectOptions(flags, "목표 미달 (0)");
    await user.click(screen.getByRole("button", { name: "조건 지우기" }));
    expect(await listed()).toBe(9);
  });

  test("the search finds by name, initial consonants, code, department and text", async () => {
    const { user } = showQueue();
    await findList();
    const search = screen.getByRole("searchbox");
    for (const [query, count] of [
      ["민주 시민", 2],
      ["ㅅㅁㄱㅈ", 1],
      ["2-3-7", 1],
      ["경제정책실", 2],
      ["청년 300명", 9],
    ] as const) {
      await user.clear(search);
      await user.type(search, query);
      await waitFor(async () => expect([query, await listed()]).toEqual([query, count]));
    }
    await user.clear(search);
    await user.type(search, "없는 말");
    expect(await screen.findByText("조건에 맞는 항목이 없습니다")).toBeVisible();
  });

  test("a decision that could not be written leaves the flag open and the comment in place", async () => {
    const { user } = showQueue({
      decide: async () => {
        throw new HostError("protected", "AccessDenied");
      },
    });
    await findList();
    await user.type(screen.getByRole("textbox", { name: "의견" }), "까닭");
    await user.click(screen.getByRole("button", { name: "확인" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("시트에 쓸 수 없습니다.");
    expect(screen.getByText("2 / 9")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "의견" })).toHaveValue("까닭");
  });

  test("what somebody else decided meanwhile is shown, not written over", async () => {
    const other = { ...REVIEW_ITEMS[0]?.decision, state: "수용", reviewer: "이검토" };
    const { user } = showQueue({
      decide: async () => ({ written: [], changed: [other as never], gone: [] }),
    });
    await findList();
    await user.click(screen.getByRole("button", { name: "확인" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("그 사이 바뀐 항목에는 쓰지 않았습니다.");
  });

  test("Enter shows the row of the chosen flag; a row that is gone is said", async () => {
    const visited: string[] = [];
    showQueue({
      showFlag: async (key) => {
        visited.push(key);
        return false;
      },
    });
    fireEvent.keyDown(await findList(), { key: "Enter" });
    expect(await screen.findByRole("alert")).toHaveTextContent("취합원본에서 이 행을 찾지 못했습니다.");
    expect(visited).toEqual(["2-3-7 not-run"]);
  });

  test("N goes on from the active cell, P back, and both skip what is decided", async () => {
    const visited: string[] = [];
    showQueue({
      flagsHere: async () => ({
        sheet: "취합원본",
        flags: [
          { key: "4-1-3 no-evidence", cell: "D9", here: true },
          { key: "3-1-2 provisional-results", cell: "D12", here: false },
          { key: "2-1-4 duplicate-achievement", cell: "D6", here: false },
        ],
      }),
      goTo: async (sheet, cell) => {
        visited.push(`${sheet} ${cell}`);
      },
    });
    await findList();
    fireEvent.keyDown(document.body, { key: "ㅜ", code: "KeyN" });
    await waitFor(() => expect(chosen()).toContain("3-1-2"));
    fireEvent.keyDown(document.body, { key: "p", code: "KeyP" });
    await waitFor(() => expect(chosen()).toContain("2-1-4"));
    expect(visited).toEqual(["취합원본 D12", "취합원본 D6"]);
  });

  test("on a sheet without flags, N goes on in the list", async () => {
    showQueue();
    await findList();
    fireEvent.keyDown(document.body, { key: "n", code: "KeyN" });
    await waitFor(() => expect(chosen()).toContain("2-3-3 민주시민교육 운영목표 미달"));
  });

  test("five thousand flags are listed with few elements, and one key still decides", async () => {
    const [first] = REVIEW_ITEMS;
    if (first === undefined) throw new Error("no sample");
    const many = Array.from({ length: 5_000 }, (_, index) => ({
      ...first,
      flag: { ...first.flag, key: `k${index}` },
      decision: { ...first.decision, key: `k${index}` },
    }));
    const { wishes } = showQueue({}, viewOf(many));
    const list = await findList();
    expect(within(list).getAllByRole("option").length).toBeLessThan(40);
    fireEvent.keyDown(list, { key: "End" });
    fireEvent.keyDown(document.body, { key: "2" });
    await waitFor(() => expect(wishes).toEqual([["k4999", "보완요청", "", "김검토"]]));
    expect(await screen.findByText("1 / 5000")).toBeVisible();
  });
});

describe("what came back", () => {
  test("shows old beside new, the doubtful words, the settled decisions, and sheets without marks", async () => {
    showQueue({}, RESUBMITTED_VIEW);
    await findList();
    const card = screen.getByRole("region", { name: "2-3-3 민주시민교육 운영" });
    const changes = within(card).getByRole("table", { name: "결정한 뒤 바뀐 내용" });
    expect(
      within(changes)
        .getAllByRole("row")
        .map((row) => row.textContent),
    ).toEqual(["항목결정 당시현재", "실적35", "미달성 사유(없음)9월 위탁 종료"]);
    expect(card.querySelector("mark")).toHaveTextContent("총 560명(청년 300명, 일반 200명)");
    expect(within(await openPart("해소된 결정")).getByText(/시민예산학교 운영 · 미운영/u)).toBeVisible();
    expect(screen.getByText(/보호된 시트여서 셀에 표시하지 못했습니다: 제출_재정기획관/u)).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("many at once", () => {
  test("shows what will change before it is written, leaves decided ones alone, and can be undone", async () => {
    const { user, wishes } = showQueue();
    await findList();
    await user.click(screen.getByRole("button", { name: "조건" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "부서" }), "평생교육국 (4)");
    const bulk = await openPart("조건에 맞는 4건 한꺼번에 결정");
    await user.click(within(bulk).getByRole("radio", { name: "수용" }));
    expect(within(bulk).getByText("바뀌는 항목 3건")).toBeVisible();
    expect(within(bulk).getByText("미검토 3건")).toBeVisible();
    expect(
      within(bulk)
        .getAllByRole("listitem")
        .map((each) => each.textContent),
    ).toEqual([
      "2-3-3 민주시민교육 운영: 미검토 → 수용",
      "2-3-3 민주시민교육 운영: 미검토 → 수용",
      "3-1-2 느린학습자 평생교육: 미검토 → 수용",
    ]);
    await user.click(within(bulk).getByRole("checkbox", { name: "이미 결정한 1건도 바꿈" }));
    expect(within(bulk).getByText("미검토 3건, 보완요청 1건")).toBeVisible();
    expect(wishes).toEqual([]);
    await user.type(within(bulk).getByRole("textbox", { name: "모두에 남길 의견" }), "일괄");
    await user.click(within(bulk).getByRole("button", { name: "4건에 적용" }));
    await waitFor(() => expect(wishes).toHaveLength(4));
    expect(announced()).toBe("4건을 수용 처리했습니다.");
    expect(screen.getByText("5 / 9")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "마지막 결정 4건 되돌리기" }));
    expect(await screen.findByText("2 / 9")).toBeVisible();
  });
});

describe("what leaves the review", () => {
  test("what was returned is listed by department with a text to send", async () => {
    const { user } = showQueue({ returnText: async (department) => `${department} 보완요청 1건` });
    const part = await openPart("보완요청과 검토 결과");
    await user.click(within(part).getByRole("button", { name: "평생교육국 문구 보기" }));
    expect(await within(part).findByLabelText("평생교육국에 보낼 보완요청 문구")).toHaveDisplayValue(
      "평생교육국 보완요청 1건",
    );
  });

  test("what goes back to a department is saved as a file of its own", async () => {
    const saved: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    Object.assign(URL, { createObjectURL: () => "blob:letter", revokeObjectURL: () => undefined });
    const { user } = showQueue();
    const part = await openPart("보완요청과 검토 결과");
    await user.click(within(part).getByRole("button", { name: "평생교육국 보완요청 파일 저장" }));
    await waitFor(() => expect(saved).toEqual(["2022_보완요청_평생교육국.xlsx"]));
    expect(within(part).getByText(/파일을 내려받았습니다/u)).toBeVisible();
    jest.restoreAllMocks();
  });

  test("the text on missed projects can be copied, and the sheets are made", async () => {
    let made = 0;
    const { user } = showQueue({
      writeReviewPapers: async () => {
        made += 1;
      },
    });
    const part = await openPart("보완요청과 검토 결과");
    await user.click(within(part).getByRole("button", { name: "미달성 사업 문구" }));
    expect(await within(part).findByLabelText("보고서에 넣을 미달성 사업 문구")).toHaveDisplayValue(
      "ㅇ 미달성 사업: 2개",
    );
    await user.click(within(part).getByRole("button", { name: "검토결과·보완요청 시트 만들기" }));
    expect(await within(part).findByText("검토결과와 보완요청 시트를 만들었습니다.")).toBeVisible();
    expect(made).toBe(1);
  });
});
