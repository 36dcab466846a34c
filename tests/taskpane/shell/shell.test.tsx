import { screen, waitFor } from "@testing-library/react";
import { checkOf } from "../../support/pane/checks";
import { HostError } from "../../../src/workbook/WorkbookPort";
import { accessibilityFaults, renderPane, SLOW_MS } from "../../support/pane/renderPane";

jest.setTimeout(SLOW_MS);

describe("the first run", () => {
  test("has a card for each of the three people, each with something real to do", async () => {
    renderPane({}, { role: null });
    expect(screen.getByRole("heading", { name: "어떤 일을 하십니까?" })).toBeVisible();
    expect(screen.getAllByRole("heading", { level: 3 }).map((each) => each.textContent)).toEqual([
      "담당자",
      "총괄",
      "검토자",
    ]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("the coordinator's sample begins reading the sample files", async () => {
    const file = new File(["x"], "행정국.xlsx");
    const user = renderPane({ sampleFiles: async () => [file] }, { role: null });
    await user.click(screen.getByRole("button", { name: "예시 15개 부서 취합" }));
    expect(await screen.findByText("행정국.xlsx")).toBeVisible();
  });

  test("the officer's sample adds the form and checks it", async () => {
    const done: string[] = [];
    const user = renderPane(
      {
        addSampleForm: async () => {
          done.push("form");
        },
        checkSheet: async (scope) => {
          done.push("check");
          return checkOf([], { scope, sheets: [] });
        },
      },
      { role: null },
    );
    await user.click(screen.getByRole("button", { name: "예시 서식 점검" }));
    await waitFor(() => expect(done.slice(-2)).toContain("check"));
    expect(done).toContain("form");
  });
});

describe("the shell", () => {
  test("switches the whole pane to English and back", async () => {
    const user = renderPane({}, { role: "consolidate" });
    await screen.findByText("회신 파일을 여기에 놓으십시오");
    await user.click(screen.getByRole("button", { name: "English – switch the language" }));
    expect(screen.getByText("Drop the returned files here")).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "en");
    await user.click(screen.getByRole("button", { name: "한국어 – 언어 바꾸기" }));
    expect(screen.getByText("회신 파일을 여기에 놓으십시오")).toBeVisible();
  });

  test("the three roles are tabs that can be walked with the arrow keys", async () => {
    const user = renderPane({}, { role: "submit" });
    expect(screen.getAllByRole("tab").map((tab) => tab.textContent?.slice(0, 6))).toHaveLength(3);
    await user.click(screen.getByRole("tab", { name: /검토/ }));
    expect(await screen.findByText("검토할 자료가 없습니다")).toBeVisible();
    expect(screen.getByRole("tab", { name: /검토/ })).toHaveAttribute("aria-selected", "true");
  });

  test("the guide can be called up again", async () => {
    const user = renderPane({}, { role: "submit" });
    await user.click(screen.getByRole("button", { name: "처음 안내" }));
    expect(screen.getByRole("heading", { name: "어떤 일을 하십니까?" })).toBeVisible();
  });

  test("a ribbon command that failed tells its reason above the view", async () => {
    renderPane({}, { commandFailure: new HostError("sheet-taken", "총괄") });
    expect(await screen.findByRole("alert")).toHaveTextContent("같은 이름의 시트가 이미 있습니다.");
  });

  test.each(["light", "dark", "contrast"] as const)("wears the %s theme", async (theme) => {
    renderPane({}, { role: null, theme });
    expect(screen.getByRole("heading", { name: "어떤 일을 하십니까?" })).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
