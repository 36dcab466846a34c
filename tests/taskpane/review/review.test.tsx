import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { decide } from "../../../src/review/decisions";
import type { PaneServices } from "../../../src/taskpane/services";
import type { DecisionWish } from "../../../src/taskpane/review/ReviewServices";
import { HostError } from "../../../src/workbook/WorkbookPort";
import { REVIEW_ITEMS } from "../../support/pane/flags";
import { accessibilityFaults, announced, renderPane, SLOW_MS } from "../../support/pane/renderPane";

jest.setTimeout(SLOW_MS);

const AT = "2023-03-02T06:00:00.000Z";

function showQueue(over: Partial<PaneServices> = {}) {
  const wishes: DecisionWish[] = [];
  const user = renderPane(
    {
      reviewQueue: async () => REVIEW_ITEMS,
      decide: async (wish) => {
        wishes.push(wish);
        const entry = REVIEW_ITEMS.find(({ flag }) => flag.key === wish.key);
        if (entry === undefined) throw new Error(wish.key);
        return { ...entry, ...decide(entry, { ...wish, at: AT }) };
      },
      ...over,
    },
    { role: "review" },
  );
  return { user, wishes };
}

async function findList(): Promise<HTMLElement> {
  return screen.findByRole("listbox", { name: "검토 대상" });
}

function chosen(): string {
  const list = screen.getByRole("listbox", { name: "검토 대상" });
  return within(list).getByRole("option", { selected: true }).textContent ?? "";
}

describe("nothing to review", () => {
  test("before a consolidation it says what comes first and offers a sample", async () => {
    let isReady = false;
    const user = renderPane(
      {
        reviewQueue: async () => (isReady ? REVIEW_ITEMS : null),
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
    renderPane({ reviewQueue: async () => [] }, { role: "review" });
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
  test("shows progress, the first flag and its figures", async () => {
    showQueue();
    await findList();
    expect(screen.getByText("2 / 9")).toBeVisible();
    expect(screen.getByText("7건 남음")).toBeVisible();
    const card = screen.getByRole("region", { name: "2-3-7 시민예산학교 운영" });
    expect(
      within(card)
        .getAllByRole("definition")
        .map((each) => each.textContent),
    ).toEqual(["91백만원", "0백만원", "선거와 조직 개편으로 운영하지 않음"]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("one key decides, signs and moves on to the next that waits", async () => {
    const { wishes } = showQueue();
    await findList();
    fireEvent.keyDown(document.body, { key: "1" });
    await waitFor(() => expect(chosen()).toContain("2-3-3 민주시민교육 운영목표 미달"));
    expect(wishes).toEqual([{ key: "2-3-7 not-run", decision: "확인", comment: "", reviewer: "김검토" }]);
    expect(screen.getByText("3 / 9")).toBeVisible();
    expect(announced()).toBe("2-3-7 확인. 3 / 9");
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
    expect(wishes[0]).toMatchObject({ decision: "보완요청", comment: "횟수 2회를 확인" });
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

  test("facets narrow the list and count what each value would leave", async () => {
    const { user } = showQueue();
    await findList();
    await user.selectOptions(screen.getByRole("combobox", { name: "부서" }), "경제정책실 (2)");
    expect(within(await findList()).getAllByRole("option")).toHaveLength(2);
    const flags = screen.getByRole("combobox", { name: "검토 항목" });
    expect(within(flags).getByRole("option", { name: "사유 없음 (1)" })).toBeInTheDocument();
    expect(within(flags).getByRole("option", { name: "목표 미달 (0)" })).toBeInTheDocument();
    await user.selectOptions(flags, "목표 미달 (0)");
    await user.click(screen.getByRole("button", { name: "조건 지우기" }));
    expect(within(await findList()).getAllByRole("option")).toHaveLength(9);
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

  test("what was returned is listed by department with a text to send", async () => {
    const { user } = showQueue({ returnText: async (department) => `${department} 보완요청 1건` });
    const returned = (await screen.findByText("부서별 보완요청")).closest("details") as HTMLDetailsElement;
    returned.open = true;
    await user.click(within(returned).getByRole("button", { name: "평생교육국 문구 보기" }));
    expect(await within(returned).findByLabelText("평생교육국에 보낼 보완요청 문구")).toHaveDisplayValue(
      "평생교육국 보완요청 1건",
    );
  });

  test("Enter shows the row of the chosen flag", async () => {
    const visited: string[] = [];
    showQueue({
      goTo: async (sheet, cell) => {
        visited.push(`${sheet} ${cell}`);
      },
    });
    fireEvent.keyDown(await findList(), { key: "Enter" });
    await waitFor(() => expect(visited).toEqual(["취합원본 A9"]));
  });
});
