import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Preview } from "../../../src/actions/preview";
import type { ConsolidateInput, ReadEvent } from "../../../src/taskpane/consolidate/ConsolidateServices";
import type { PaneServices } from "../../../src/taskpane/services";
import { fileNamed, readFileOf } from "../../support/pane/readFiles";
import { accessibilityFaults, announced, renderPane, SLOW_MS } from "../../support/pane/renderPane";
import {
  ASKING_PREVIEW,
  CHANGED_PREVIEW,
  EMPTY_PREVIEW,
  KEPT_PREVIEW,
  previewFile,
} from "../../support/pane/samplePreview";
import { COMPLETE_VIEW } from "../../support/pane/sampleView";

jest.setTimeout(SLOW_MS);

const LATE = "복지정책실.xlsx";

/** Services that note every input a preview or a run was asked for. */
function noting(preview: Preview, over: Partial<PaneServices> = {}) {
  const previewed: ConsolidateInput[] = [];
  const ran: ConsolidateInput[] = [];
  const services: Partial<PaneServices> = {
    preview: async (input) => {
      previewed.push(input);
      return preview;
    },
    consolidate: async (input) => {
      ran.push(input);
      return { ...COMPLETE_VIEW, kept: { files: 15, tooLarge: false } };
    },
    readFiles: async (files, onEvent) => {
      files.forEach((file, index) => {
        const event: ReadEvent = { kind: "read", index, result: readFileOf(file.name, "복지정책실", 4) };
        onEvent(event);
      });
    },
    ...over,
  };
  return { services, previewed, ran };
}

async function drop(...files: readonly File[]): Promise<void> {
  await screen.findByText("회신 파일을 여기에 놓으십시오");
  const items = files.map(() => ({ kind: "file", webkitGetAsEntry: () => null }));
  await act(async () => {
    fireEvent.drop(document.body, { dataTransfer: { items, files } });
  });
}

describe("files of earlier runs", () => {
  test("stand in the pane, and are enough for a run", async () => {
    const { services, ran } = noting(KEPT_PREVIEW);
    const user = renderPane(services);
    expect(await screen.findByText("지난 취합에서 14개 부서 유지")).toBeVisible();
    expect(screen.getByText("유지 14개")).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "취합" }));
    await screen.findByText("핵심 수치");
    expect(ran).toEqual([
      { files: [], refused: [], includeWorkbook: true, choices: null, leaveOut: [], headers: [] },
    ]);
  });

  test("can be left out one by one, or all, and be taken back in", async () => {
    const { services, previewed } = noting(KEPT_PREVIEW);
    const user = renderPane(services);
    await user.click(await screen.findByText("지난 취합에서 14개 부서 유지"));
    await user.click(screen.getByRole("button", { name: "행정국_추진실적.xlsx 빼기" }));
    expect(await screen.findByText("1개 파일을 빼고 취합합니다.")).toBeVisible();
    await waitFor(() => expect(previewed.at(-1)?.leaveOut).toEqual(["행정국_추진실적.xlsx"]));
    await user.click(screen.getByRole("button", { name: "다시 포함" }));
    await waitFor(() => expect(previewed.at(-1)?.leaveOut).toEqual([]));
    await user.click(screen.getByRole("button", { name: "모두 빼고 새로 시작" }));
    await waitFor(() => expect(previewed.at(-1)?.leaveOut).toBe("all"));
    expect(screen.getByText("지난 취합 자료를 모두 빼고 취합합니다.")).toBeVisible();
  });

  test("a kept file that is linked to other workbooks says so as a dropped one does, before its list is opened", async () => {
    const [first, ...rest] = KEPT_PREVIEW.files;
    if (first === undefined) throw new Error("nothing is kept");
    const { services } = noting({ ...KEPT_PREVIEW, files: [{ ...first, linked: true }, ...rest] });
    const user = renderPane(services);
    expect(await screen.findByText(/다른 통합 문서와 연결된 파일이 1개 있습니다\./u)).toBeVisible();
    await user.click(screen.getByText("지난 취합에서 14개 부서 유지"));
    const kept = within(screen.getByRole("region", { name: "지난 취합 자료" }));
    const line = kept.getByText(first.file).parentElement;
    expect(line).toHaveTextContent(
      /△ 다른 통합 문서와 연결되어 있습니다\. .*연결을 끊은 파일을 다시 받으십시오\./u,
    );
  });

  test("a run takes the list's files into the workbook, and 되돌리기 gives them back to the list", async () => {
    const { services } = noting(KEPT_PREVIEW, {
      snapshot: async () => ({ at: COMPLETE_VIEW.at, sheets: ["총괄"] }),
      restore: async () => ({ at: COMPLETE_VIEW.at, sheets: ["총괄"] }),
    });
    const user = renderPane(services);
    await drop(fileNamed(LATE));
    await screen.findByText("유지 14개 · 파일 1개");
    await user.click(screen.getByRole("button", { name: "취합" }));
    await user.click(await screen.findByRole("button", { name: "되돌리기" }));
    await user.click(screen.getByRole("button", { name: "되돌리기 실행" }));
    expect(await screen.findByText("유지 14개 · 파일 1개")).toBeVisible();
    expect(screen.getByText(LATE)).toBeVisible();
    expect(within(screen.getByRole("main")).getByText("취합 전 상태로 되돌렸습니다.")).toBeVisible();

    await user.click(screen.getByRole("button", { name: "취합" }));
    await user.click(await screen.findByRole("button", { name: "자료 추가" }));
    expect(await screen.findByText("유지 14개")).toBeVisible();
    expect(screen.queryByText("취합 전 상태로 되돌렸습니다.")).toBeNull();
    expect(screen.queryByText(LATE)).toBeNull();
  });

  test("too large to be kept: that is said with the result, and the list stays", async () => {
    const { services } = noting(EMPTY_PREVIEW, {
      consolidate: async () => ({ ...COMPLETE_VIEW, kept: { files: 1, tooLarge: true } }),
    });
    const user = renderPane(services);
    await drop(fileNamed(LATE));
    await screen.findByText("파일 1개");
    await user.click(screen.getByRole("button", { name: "취합" }));
    expect(await screen.findByText(/받은 파일이 커서 통합 문서에 보관하지 못했습니다\./)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "자료 추가" }));
    expect(await screen.findByText(LATE)).toBeVisible();
  });
});

describe("before the run", () => {
  test("a replaced file is shown row by row in 백만원, with what else changes", async () => {
    renderPane(noting(CHANGED_PREVIEW).services);
    const changes = await screen.findByRole("region", { name: "취합 전 확인" });
    const shown = within(changes);
    expect(shown.getByText("예산 141,195 → 145,672 (+4,477)")).toBeVisible();
    expect(shown.getByText("예산 36,298 → 36,218 (△80)")).toBeVisible();
    expect(shown.getByText("379").closest("dd")).toHaveTextContent("379 → 299 (△80)");
    expect(shown.getByText("정상추진").closest("dd")).toHaveTextContent("정상추진 → 지연");
    expect(shown.getByText("빈칸").closest("dd")).toHaveTextContent("빈칸 → 민간위탁이 9월에 끝남");
    expect(shown.getByText("2-4-3 시민대학 운영").parentElement).toHaveTextContent("추가");
    expect(shown.getByText("1-1-4 청년 취업아카데미").parentElement).toHaveTextContent(
      "미래청년기획단 · 예산 450",
    );
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("limits changed on 설정 since the last run show in what they change", async () => {
    const total = { ...KEPT_PREVIEW.total, missed: KEPT_PREVIEW.total.missed + 5 };
    renderPane(noting({ ...KEPT_PREVIEW, total }).services);
    const changes = within(await screen.findByRole("region", { name: "취합 전 확인" }));
    expect(changes.getByText("미달성 2 → 7 (+5)")).toBeVisible();
    expect(changes.queryByText("지난 취합과 달라지는 점이 없습니다.")).toBeNull();
  });

  test("the coordinator can let the older file, or another department's row, count", async () => {
    const { services, previewed } = noting(CHANGED_PREVIEW);
    const user = renderPane(services);
    await user.click(await screen.findByRole("button", { name: "이 파일로 반영: 평생교육국_추진실적.xlsx" }));
    await waitFor(() =>
      expect(previewed.at(-1)?.choices?.preferredFiles).toEqual([
        {
          department: "평생교육국",
          file: "평생교육국_추진실적.xlsx",
          sha256: "sha of 평생교육국_추진실적.xlsx",
          over: ["sha of 평생교육국_추진실적_수정.xlsx"],
        },
      ]),
    );
    await user.click(screen.getByText("여러 부서가 제출한 사업"));
    await user.click(screen.getByRole("button", { name: "평생교육국 행 반영" }));
    await waitFor(() =>
      expect(previewed.at(-1)?.choices?.preferredRows).toEqual([
        { project: "3-1-12", department: "평생교육국" },
      ]),
    );
    await user.click(screen.getByText("공동 사업(부서별 합산)"));
    await user.click(screen.getByRole("button", { name: "행정국 행만 반영" }));
    await waitFor(() =>
      expect(previewed.at(-1)?.choices?.preferredRows).toEqual([{ project: "2-4-1", department: "행정국" }]),
    );
  });

  test("the board tells new files from kept ones, and has each file's rows", async () => {
    const user = renderPane(noting(CHANGED_PREVIEW).services);
    const board = within(await screen.findByRole("region", { name: "제출현황" }));
    const tiles = board.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(tiles).toContain("●복지정책실접수 · 신규 · 4행");
    expect(tiles).toContain("●행정국접수 · 유지 · 4행");
    expect(tiles).toContain("△평생교육국교체 · 37행");
    await user.click(board.getByText("부서별 내역"));
    expect(board.getByText("평생교육국_추진실적_수정.xlsx").parentElement).toHaveTextContent(
      "접수 · 작성일 2023-02-06 · 반영 37행",
    );
  });

  test("a file says whose it became and why rows of it would not count", async () => {
    const late = readFileOf(LATE, "미상", 4);
    const key = JSON.stringify([LATE, late.book.sha256]);
    const none = { rowsTaken: 0, rowsLeft: 4, leftFor: ["other-year"] } as const;
    const preview = { ...EMPTY_PREVIEW, files: [previewFile("복지정책실", 4, { key, file: LATE, ...none })] };
    renderPane(
      noting(preview, { readFiles: async (_, onEvent) => onEvent({ kind: "read", index: 0, result: late }) })
        .services,
    );
    await drop(fileNamed(LATE));
    const line = (await screen.findByText("복지정책실 · 4행, 제외 4행(다른 연도의 서식)")).closest("li");
    expect(line).toHaveTextContent("△");
  });

  test("who has not submitted gets a text of their own, or one for all", async () => {
    const user = renderPane(noting(KEPT_PREVIEW).services);
    const board = within(await screen.findByRole("region", { name: "제출현황" }));
    await user.click(board.getByText("제출 독촉 문구"));
    expect(board.getByLabelText("다시 요청할 부서에 보낼 문구")).toHaveDisplayValue(/^복지정책실 담당자님,/);
    await user.selectOptions(board.getByLabelText("부서"), "복지정책실");
    expect(board.getByLabelText("복지정책실에 보낼 문구")).toHaveDisplayValue(/^복지정책실 담당자님,/);
  });

  test("a preview that fails is said beside the list, which stays usable", async () => {
    renderPane({
      preview: async () => {
        throw new Error("no plan");
      },
    });
    await drop(fileNamed(LATE));
    expect(await screen.findByRole("alert")).toHaveTextContent("예상하지 못한 오류가 났습니다.");
    expect(screen.getByText(LATE)).toBeVisible();
  });
});

describe("questions", () => {
  test("are answered once: the department goes with the run, the headers onto 설정", async () => {
    const answered: unknown[] = [];
    const { services, previewed } = noting(ASKING_PREVIEW, {
      answerHeaders: async (answers) => {
        answered.push(...answers);
        return true;
      },
    });
    const user = renderPane(services);
    const questions = within(await screen.findByRole("region", { name: "확인할 사항" }));
    expect(await accessibilityFaults()).toEqual([]);
    await user.selectOptions(questions.getByLabelText("어느 부서의 제출입니까?"), "복지정책실");
    await user.selectOptions(questions.getByLabelText(/‘예산’으로 볼 열이 여럿입니다/), "예산현액");
    await user.click(questions.getByRole("button", { name: "나머지 열은 모두 사용 안 함" }));
    await user.click(questions.getByRole("button", { name: "답변 저장" }));
    await waitFor(() => expect(announced()).toBe("답변을 저장했습니다."));
    expect(answered).toEqual([
      { header: "집행총액", column: "executed" },
      { header: "사업개요", column: "ignore" },
      { header: "예산액", column: "ignore" },
      { header: "예산현액", column: "budget" },
    ]);
    await waitFor(() =>
      expect(previewed.at(-1)?.choices?.departments).toEqual([
        { sha256: "sha of 추진실적(최종).xlsx", sheet: "Sheet1", department: "복지정책실" },
      ]),
    );
    expect(previewed.at(-1)?.headers).toEqual([]);
  });

  test("answers that 설정 cannot take yet go with the run", async () => {
    const { services, ran } = noting(ASKING_PREVIEW, { answerHeaders: async () => false });
    const user = renderPane(services);
    await user.click(await screen.findByRole("button", { name: "답변 저장" }));
    await waitFor(() => expect(announced()).toBe("답변을 저장했습니다."));
    await user.click(screen.getByRole("button", { name: "취합" }));
    await screen.findByText("핵심 수치");
    expect(ran[0]?.headers).toEqual([{ header: "집행총액", column: "executed" }]);
  });

  test("may be left open", async () => {
    renderPane(noting(ASKING_PREVIEW).services);
    await screen.findByRole("region", { name: "확인할 사항" });
    expect(screen.getByRole("button", { name: "취합" })).not.toHaveAttribute("aria-disabled", "true");
  });
});

test("of thousands of files only the lines in sight are drawn", async () => {
  const result = readFileOf("0.xlsx", "행정국", 4);
  const { services } = noting(EMPTY_PREVIEW, {
    readFiles: async (files, onEvent) =>
      files.forEach((_, index) => onEvent({ kind: "read", index, result })),
  });
  renderPane(services);
  await drop(...Array.from({ length: 2000 }, (_, index) => fileNamed(`${index}.xlsx`)));
  await screen.findByText("파일 2000개");
  const list = within(screen.getByRole("region", { name: "받은 파일" })).getByRole("list");
  expect(within(list).getAllByRole("listitem").length).toBeLessThan(30);
});
