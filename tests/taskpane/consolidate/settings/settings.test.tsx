import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { PriorFigures } from "../../../../src/actions/editSettings";
import type { SettingsDraft } from "../../../../src/submission/settingsDraft";
import type { PaneServices } from "../../../../src/taskpane/services";
import { UserFacingError } from "../../../../src/taskpane/UserFacingError";
import { SETTINGS_FAULTS } from "../../../../src/words/pane/settingsFaults";
import { HostError } from "../../../../src/workbook/WorkbookPort";
import { accessibilityFaults, announced, renderPane, SLOW_MS } from "../../../support/pane/renderPane";
import { BROKEN_SETTINGS, LAST_YEAR, READY_SETTINGS } from "../../../support/pane/settings";

// A whole pane in jsdom, looked through by roles, takes its time on a busy machine.
jest.setTimeout(SLOW_MS);

const READY: Partial<PaneServices> = { settings: async () => READY_SETTINGS };

async function openSettings(services: Partial<PaneServices>, language: "ko" | "en" = "ko") {
  const user = renderPane(services, { language });
  await user.click(await screen.findByRole("tab", { name: language === "ko" ? "설정" : "Settings" }));
  return user;
}

async function type(label: string, text: string): Promise<void> {
  fireEvent.change(await screen.findByRole("textbox", { name: label }), { target: { value: text } });
}

test("a workbook without 설정 is told which plan is in use, and gets its 설정", async () => {
  const user = await openSettings({});
  expect(await screen.findByText(/2022년 기본 시행계획\(15개 부서, 사업 70개\)/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "설정 시트 만들기" }));
  expect(await screen.findByText("2022년 시행계획 · 사업 70개")).toBeVisible();
});

test("every place that is wrong is named by its cell, with the way to it", async () => {
  const visited: string[] = [];
  let now = BROKEN_SETTINGS;
  const user = await openSettings({
    settings: async () => now,
    goTo: async (sheet, cell) => {
      visited.push(`${sheet}!${cell}`);
    },
  });
  expect(await screen.findByText("C7: 100 이하여야 합니다")).toBeVisible();
  expect(screen.getByText("A19: ‘1-1-3’이 A18에 이미 있습니다")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "C7 칸으로 이동" }));
  expect(visited).toEqual(["설정!C7"]);
  now = READY_SETTINGS;
  await user.click(screen.getByRole("button", { name: "다시 확인" }));
  expect(await screen.findByLabelText("목표달성 기준(%)")).toHaveValue("100");
});

test("a field that wants a number says what to type, and the departments are counted as they are typed", async () => {
  await openSettings(READY);
  await type("집행저조 기준(%)", "팔십");
  expect(screen.getByText("숫자로 입력하십시오(예: 80)")).toBeVisible();
  await type("집행저조 기준(%)", "");
  expect(screen.getByText("숫자로 입력하십시오(예: 80)")).toBeVisible();
  const section = screen.getByRole("region", { name: "제출부서" });
  expect(section).toHaveTextContent(/^제출부서15개/u);
  await type("제출부서", "평생교육국\n행정국\n");
  expect(section).toHaveTextContent(/^제출부서2개/u);
});

test("only what was changed is written, once it is right", async () => {
  const written: Partial<SettingsDraft>[] = [];
  const user = await openSettings({
    ...READY,
    saveSettings: async (changes) => {
      written.push(changes);
      const thresholds = { targetPercent: 90, lowExecutionPercent: 80 };
      return { ...READY_SETTINGS, plan: { ...READY_SETTINGS.plan, thresholds } };
    },
  });
  expect(await screen.findByRole("button", { name: "설정 시트에 저장" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await type("목표달성 기준(%)", "9000");
  expect(screen.getByText("1000 이하여야 합니다")).toBeVisible();
  expect(screen.getByText("고칠 항목 1개")).toBeVisible();
  expect(screen.getByRole("button", { name: "설정 시트에 저장" })).toHaveAttribute("aria-disabled", "true");
  await type("목표달성 기준(%)", "90");
  expect(screen.getByText("바꾼 항목 1개 · 다음 점검과 취합부터 반영")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "설정 시트에 저장" }));
  expect(await screen.findByText("설정 시트에 저장했습니다.", { selector: "main *" })).toBeVisible();
  expect(written).toEqual([{ targetPercent: "90" }]);
  expect(announced()).toBe("설정 시트에 저장했습니다.");
});

test("what was saved can be taken back", async () => {
  const user = await openSettings({
    ...READY,
    undoSettings: async () => ({ settings: READY_SETTINGS, left: 2 }),
  });
  await type("목표달성 기준(%)", "90");
  expect(screen.queryByRole("button", { name: "되돌리기" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "설정 시트에 저장" }));
  await user.click(await screen.findByRole("button", { name: "되돌리기" }));
  expect(announced()).toBe("되돌렸습니다. 그 뒤에 고친 2칸은 그대로 두었습니다.");
  expect(screen.queryByRole("button", { name: "되돌리기" })).toBeNull();
});

test("departments are one a line; those that do not fit are mentioned", async () => {
  const user = await openSettings(READY);
  await type("제출부서", "평생교육국\n관광체육국");
  expect(screen.getByText("담당하는 사업이 없는 부서: 관광체육국")).toBeVisible();
  expect(screen.getByText(/사업은 있으나 제출부서에 없는 부서: 경제정책실/)).toBeVisible();
  await type("제출부서", "평생교육국\n평생교육국");
  expect(screen.getByText("‘평생교육국’이 두 번 적혀 있습니다")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "입력 취소" }));
  expect(screen.getByText("설정 시트와 같습니다.")).toBeVisible();
});

test("a field whose line is not on the sheet says so, and a failed write keeps what was typed", async () => {
  const user = await openSettings({
    settings: async () => ({ ...READY_SETTINGS, lacking: ["priorExecuted"] }),
    saveSettings: async () => {
      throw new HostError("protected", "AccessDenied");
    },
  });
  expect(await screen.findByLabelText("전년 집행액")).toBeDisabled();
  expect(screen.getByText(/설정 시트에 이 줄이 없어/)).toBeVisible();
  await type("집행저조 기준(%)", "70");
  await user.click(screen.getByRole("button", { name: "설정 시트에 저장" }));
  expect(await screen.findByText("시트에 쓸 수 없습니다.")).toBeVisible();
  expect(screen.getByLabelText("집행저조 기준(%)")).toHaveValue("70");
});

describe("last year's summary", () => {
  async function chooseFile(services: Partial<PaneServices> = {}) {
    const user = await openSettings({ ...READY, ...services });
    await user.click(await screen.findByRole("button", { name: "지난해 총괄에서 가져오기" }));
    await user.upload(screen.getByTestId("last-year-input"), new File(["x"], "2021_총괄.xlsx"));
    return user;
  }

  test("shows what it would change, asks where codes or names moved, and writes only on confirmation", async () => {
    const taken: PriorFigures[] = [];
    const user = await chooseFile({
      takePriorFigures: async (figures) => {
        taken.push(figures);
        return READY_SETTINGS;
      },
    });
    expect(await screen.findByText("2021년 총괄 · 사업 5개")).toBeVisible();
    expect(screen.getByText("취합에서 제외된 행 1개는 넣지 않았습니다.")).toBeVisible();
    const budget = screen.getByRole("row", { name: /전년 예산/ });
    expect(
      within(budget)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["76,799", "13,170"]);
    expect(screen.getByText(/1-1-1 .*: 595 → 612/)).toBeVisible();
    expect(
      screen.getByRole("checkbox", { name: /디지털 문해교육 운영 \(지난해 코드 2-9-9\)/ }),
    ).toBeChecked();
    const renamed = screen.getByRole("checkbox", { name: /행복교육 .*지난해 이름 ‘시민교육 지원’/ });
    expect(renamed).not.toBeChecked();
    expect(screen.getByText("합계 3개, 전년예산 2개를 바꿉니다.")).toBeVisible();
    expect(taken).toEqual([]);

    await user.click(renamed);
    await user.click(screen.getByRole("button", { name: "설정에 반영" }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]).toEqual({
      totals: { projects: 5, budget: 13_170_000_000, executed: 12_190_000_000 },
      projects: [
        { id: "1-1-1", priorBudget: 612_000_000 },
        { id: "2-1-3", priorBudget: 301_000_000 },
        { id: "2-3-3", priorBudget: 280_000_000 },
      ],
    });
    expect(
      await screen.findByText("합계 3개, 전년예산 3개를 설정 시트에 적었습니다.", { selector: "main *" }),
    ).toBeVisible();
  });

  test("of another year, or incomplete, is taken with a caution", async () => {
    await chooseFile({
      readLastYear: async () => ({ ...LAST_YEAR, year: 2019, incomplete: true, unreadAmounts: 2 }),
    });
    expect(await screen.findByText("2021년 자료가 아닙니다. 맞는 파일인지 확인하십시오.")).toBeVisible();
    expect(screen.getByText("합계가 미완료라고 적힌 파일입니다.")).toBeVisible();
    expect(screen.getByText("금액을 읽지 못한 칸이 2개 있습니다.")).toBeVisible();
  });

  test("that is none is refused with the next step, and another file can be chosen", async () => {
    const user = await chooseFile({
      readLastYear: async () => {
        throw new UserFacingError(SETTINGS_FAULTS.noSummary);
      },
    });
    expect(await screen.findByText("취합 결과 파일이 아닙니다.")).toBeVisible();
    expect(screen.getByRole("button", { name: "파일 선택" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "취소" }));
    expect(await screen.findByLabelText("목표달성 기준(%)")).toBeVisible();
  });

  test("is taken where it is dropped, and does not end up among the files to consolidate", async () => {
    const read: string[] = [];
    const user = await openSettings({
      ...READY,
      readLastYear: async (file) => {
        read.push(file.name);
        return LAST_YEAR;
      },
    });
    await user.click(await screen.findByRole("button", { name: "지난해 총괄에서 가져오기" }));
    const files = [new File(["x"], "2021_총괄.xlsx")];
    fireEvent.drop(document.body, { dataTransfer: { files, items: [] } });
    expect(await screen.findByText("2021년 총괄 · 사업 5개")).toBeVisible();
    expect(read).toEqual(["2021_총괄.xlsx"]);
    expect(screen.getByRole("tab", { name: "설정" })).toHaveAttribute("aria-selected", "true");
    expect(screen.queryByText("받은 파일")).toBeNull();
  });
});

test("everything is there in English", async () => {
  await openSettings({ settings: async () => BROKEN_SETTINGS }, "en");
  expect(await screen.findByText("C7: must be at most 100")).toBeVisible();
  expect(screen.getByRole("button", { name: "Check again" })).toBeVisible();
});

test("axe has nothing to object to", async () => {
  await openSettings(READY);
  await screen.findByRole("textbox", { name: "제출부서" });
  expect(await accessibilityFaults()).toEqual([]);
});
