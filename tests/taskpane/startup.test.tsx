import { screen } from "@testing-library/react";
import {
  closeStartupPage,
  isStarting,
  setStartupLanguage,
  showStartupFault,
} from "../../src/taskpane/startup/startupPage";
import { whenOfficeReady } from "../../src/taskpane/startup/whenOfficeReady";
import { accessibilityFaults } from "../support/pane/renderPane";

function withOffice(office: unknown): void {
  Object.assign(globalThis, { Office: office });
}

beforeEach(() => {
  document.documentElement.lang = "ko";
  document.title = "취합";
  document.body.innerHTML = '<main id="startup"><div id="startup-said" role="status"></div></main>';
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("the start-up page", () => {
  test("says what failed, why, what next, and offers to try again", async () => {
    showStartupFault("office-blocked", "detail");
    expect(screen.getByRole("heading")).toHaveTextContent("Could not connect to Excel.");
    expect(screen.getByText(/Closed office networks often block/)).toBeVisible();
    expect(screen.getByText(/ask your IT staff/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
    expect(screen.getByText("detail")).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("speaks Korean to a Korean browser", () => {
    const language = jest.spyOn(navigator, "language", "get").mockReturnValue("ko-KR");
    setStartupLanguage();
    expect(document.documentElement.lang).toBe("ko");
    showStartupFault("not-in-excel");
    expect(screen.getByRole("heading")).toHaveTextContent("이 화면은 Excel 안에서 열립니다.");
    language.mockRestore();
  });

  test("is gone once the pane is up", () => {
    expect(isStarting()).toBe(true);
    closeStartupPage();
    expect(isStarting()).toBe(false);
    expect(() => showStartupFault("office-slow")).not.toThrow();
  });
});

describe("waiting for Office", () => {
  const office = (host: string | null, supported: boolean) => ({
    HostType: { Excel: "Excel" },
    onReady: async () => ({ host }),
    context: { requirements: { isSetSupported: () => supported } },
  });

  test.each([
    ["office-blocked", undefined],
    ["not-in-excel", office(null, true)],
    ["excel-too-old", office("Excel", false)],
    [null, office("Excel", true)],
  ])("answers %s", async (expected, given) => {
    if (given !== undefined) withOffice(given);
    expect(await whenOfficeReady()).toBe(expected);
  });
});
