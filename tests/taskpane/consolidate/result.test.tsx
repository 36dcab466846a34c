import { screen, waitFor, within } from "@testing-library/react";
import type { PaneServices } from "../../../src/taskpane/services";
import { HostError } from "../../../src/workbook/WorkbookPort";
import { accessibilityFaults, announced, deferred, renderPane, SLOW_MS } from "../../support/pane/renderPane";
import { COMPLETE_VIEW, PARTIAL_VIEW } from "../../support/pane/sampleView";

const SHEET: Partial<PaneServices> = {
  workbookSubmissions: async () => [{ sheet: "제출_행정국", department: "행정국", rows: 4 }],
};

async function startRun(services: Partial<PaneServices>) {
  const user = renderPane({ ...SHEET, ...services });
  await user.click(await screen.findByRole("button", { name: "취합" }));
  return user;
}

jest.setTimeout(SLOW_MS);

describe("a complete result", () => {
  const services = {
    lastConsolidation: async () => COMPLETE_VIEW,
    snapshot: async () => ({ at: COMPLETE_VIEW.at, sheets: COMPLETE_VIEW.sheets }),
  };

  test("begins with 완료 and the six key figures", async () => {
    renderPane(services);
    expect(await screen.findByText("완료 · 15개 부서 모두 반영")).toBeVisible();
    const figures = within(screen.getByRole("region", { name: "핵심 수치" }));
    const shown = figures.getAllByRole("term").map((term) => term.parentElement?.textContent);
    expect(shown).toEqual([
      "사업70전년 34",
      "예산145,672전년 76,799",
      "예산 전년 대비+89.7%전년예산 기준",
      "집행액132,759전체 사업 합계",
      "집행률91.1%집행액 ÷ 예산",
      "미달성2미운영 1 포함",
    ]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("has a table of execution by area with the overall line first", async () => {
    renderPane(services);
    const table = within(await screen.findByRole("region", { name: "분야별 집행" })).getByRole("table");
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      "총계70145,672132,75991.1%",
      "Ⅰ미래변화 대응 및 평생직업 역량 강화845,60241,22590.4%",
      "Ⅱ디지털 역량 강화 및 세계시민으로 성장3136,29833,35291.9%",
      "Ⅲ진입장벽 해소 및 취약계층 교육 지원 확대2052,00847,30891.0%",
      "Ⅳ평생학습지원체계 강화1111,76410,87492.4%",
    ]);
  });

  test("says of an area of which nothing was filled in that it is blank, not how it did", async () => {
    const areas = COMPLETE_VIEW.areas.map((area) => ({
      ...area,
      ...(area.id === "4" ? { executed: 0, executionPercent: 0, unfilled: area.projects } : {}),
    }));
    renderPane({ ...services, lastConsolidation: async () => ({ ...COMPLETE_VIEW, areas }) });
    const region = await screen.findByRole("region", { name: "분야별 집행" });
    expect(within(region).getByRole("row", { name: /^Ⅳ/u })).toHaveTextContent(
      "Ⅳ평생학습지원체계 강화1111,7640○ 미입력",
    );
  });

  test("leads from a missed project to its row and from a sheet name to the sheet", async () => {
    const visited: string[] = [];
    const user = renderPane({
      ...services,
      goTo: async (sheet, cell) => {
        visited.push(`${sheet} ${cell}`);
      },
    });
    const missed = await screen.findByRole("region", { name: "미달성·미운영 사업" });
    expect(missed).toHaveTextContent("2-3-3 민주시민교육 운영달성률 62.5%");
    expect(missed).toHaveTextContent("2-3-7 시민예산학교 운영미운영");
    await user.click(within(missed).getAllByRole("button", { name: "셀 보기" })[0] as HTMLElement);
    await user.click(screen.getByRole("button", { name: "제출현황" }));
    await user.click(screen.getByRole("button", { name: "총괄 시트 보기" }));
    expect(visited).toEqual(["취합원본 A21", "제출현황 A1", "총괄 A1"]);
  });

  test("stays in sight when a jump leads nowhere; the reason is said beside it", async () => {
    const user = renderPane({
      ...services,
      goTo: async () => {
        throw new HostError("sheet-missing", "제출현황");
      },
    });
    await user.click(await screen.findByRole("button", { name: "제출현황" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("시트를 찾을 수 없습니다.");
    expect(screen.getByText("완료 · 15개 부서 모두 반영")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "닫기" }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("is undone only after one question, and the focus is not lost", async () => {
    let restored = 0;
    const user = renderPane({
      ...services,
      restore: async () => {
        restored += 1;
        return { at: COMPLETE_VIEW.at, sheets: COMPLETE_VIEW.sheets };
      },
    });
    await user.click(await screen.findByRole("button", { name: "되돌리기" }));
    expect(restored).toBe(0);
    expect(screen.getByRole("button", { name: "그대로 두기" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "되돌리기 실행" }));
    expect(await screen.findByText("회신 파일을 여기에 놓으십시오")).toBeVisible();
    expect(restored).toBe(1);
    expect(announced()).toBe("취합 전 상태로 되돌렸습니다.");
  });
});

describe("an incomplete result", () => {
  const services = { lastConsolidation: async () => PARTIAL_VIEW };

  test("names everything that is missing before any figure", async () => {
    renderPane(services);
    const gaps = (await screen.findByText("미완료")).parentElement as HTMLElement;
    expect(
      within(gaps)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      "미제출 1개 부서: 문화본부",
      "받지 못함 1개 부서: 주택정책실",
      "빠진 사업 6개: 2-1-4, 2-1-5, 2-2-1, 3-2-1, 3-2-2 외 1",
      "제외 1행",
      "받지 못한 파일 1개",
    ]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("shows who has not submitted on the board, with a text to send", async () => {
    renderPane(services);
    const board = await screen.findByRole("region", { name: "제출현황" });
    expect(board).toHaveTextContent("15개 부서 중 13개 제출 · 1개 받지 못함");
    const tiles = within(board)
      .getAllByRole("listitem")
      .map((tile) => tile.textContent);
    expect(tiles).toContain("✕문화본부미제출");
    expect(tiles).toContain("◐주택정책실받지 못함");
    expect(tiles).toContain("●행정국접수 · 4행 · 오류 2");
    expect(tiles).toContain("△행정국교체 · 4행");
    expect(within(board).getByLabelText("다시 요청할 부서에 보낼 문구")).toHaveDisplayValue(
      /^문화본부, 주택정책실 담당자님,\n2022년[^-]*\n- 주택정책실_실적.xls: 옛 형식\(.xls\) 파일입니다\.$/,
    );
  });

  test("lists every row and file left out with its reason", async () => {
    renderPane(services);
    const rows = (await screen.findByText("제외한 행")).closest("details");
    expect(rows).toHaveTextContent("주민자치 아카데미사업 목록에 없는 사업");
    expect(rows).toHaveTextContent("행정국_추진실적.xlsx / 제출_행정국 / 12행");
    expect(rows).not.toHaveTextContent("새로 제출한 파일로 교체됨");
    const replaced = screen.getByText("교체된 행").closest("details");
    expect(replaced).toHaveTextContent("새로 제출한 파일로 교체됨");
    expect(replaced).toHaveTextContent("반영된 행: 행정국_추진실적.xlsx / 제출_행정국 / 8행");
    const files = screen.getByText("받지 못한 파일").closest("details");
    expect(files).toHaveTextContent("주택정책실_실적.xls옛 형식(.xls) 파일입니다.");
  });

  test("says so when the sums disagree, and opens the figures", async () => {
    const [first, ...rest] = PARTIAL_VIEW.reconciliation.lines;
    const lines = first === undefined ? rest : [{ ...first, areas: 69, difference: 1 }, ...rest];
    renderPane({
      lastConsolidation: async () => ({ ...PARTIAL_VIEW, reconciliation: { agrees: false, lines } }),
    });
    expect(
      await screen.findByText("합계가 서로 다릅니다. 이 결과를 쓰지 말고 다시 취합하십시오."),
    ).toBeVisible();
    expect(screen.getByText("검산").closest("details")).toHaveAttribute("open");
    expect(screen.getByRole("row", { name: "분야별 69 76,799 145,672 132,759" })).toBeVisible();
  });
});

describe("running", () => {
  test("shows the step and can be cancelled until writing begins", async () => {
    const user = await startRun({
      consolidate: (_, onStep, signal) => {
        onStep("judging");
        return new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(signal.reason)),
        );
      },
    });
    const step = (await screen.findByText("점검·집계")).closest("li");
    expect(step).toHaveAttribute("aria-current", "step");
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "취소" }));
    expect(await screen.findByText("회신 파일을 여기에 놓으십시오")).toBeVisible();
    expect(announced()).toBe("취합을 취소했습니다. 통합 문서는 바뀌지 않았습니다.");
    expect(
      within(screen.getByRole("main")).getByText("취합을 취소했습니다. 통합 문서는 바뀌지 않았습니다."),
    ).toBeVisible();
  });

  test("cannot be cancelled while sheets are written", async () => {
    const result = deferred<typeof COMPLETE_VIEW>();
    const user = await startRun({
      consolidate: (_, onStep, signal) => {
        onStep("writing");
        signal.addEventListener("abort", () => result.reject(signal.reason));
        return result.promise;
      },
    });
    const cancel = await screen.findByRole("button", { name: "취소" });
    expect(cancel).toHaveAttribute("aria-disabled", "true");
    await user.click(cancel);
    result.resolve(COMPLETE_VIEW);
    expect(await screen.findByRole("region", { name: "핵심 수치" })).toBeVisible();
    await waitFor(() => expect(announced()).toBe("완료 · 15개 부서 모두 반영"));
  });

  test("a failure says what, why and what next, keeps the input and can be tried again", async () => {
    let runs = 0;
    const user = await startRun({
      consolidate: async () => {
        runs += 1;
        if (runs === 1) throw new HostError("protected", "AccessDenied");
        return COMPLETE_VIEW;
      },
    });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("시트에 쓸 수 없습니다.");
    expect(alert).toHaveTextContent("원인통합 문서나 시트가 보호되어 있거나");
    expect(alert).toHaveTextContent("조치Excel의 [검토] 탭에서 보호를 해제하거나");
    expect(alert).toHaveTextContent("AccessDenied");
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "다시 시도" }));
    expect(await screen.findByRole("region", { name: "핵심 수치" })).toBeVisible();
  });
});
