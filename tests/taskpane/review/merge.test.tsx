import { screen, waitFor, within } from "@testing-library/react";
import type { PaneServices } from "../../../src/taskpane/services";
import type { UserEvent } from "@testing-library/user-event";
import { accessibilityFaults, announced, renderPane, SLOW_MS } from "../../support/pane/renderPane";
import { MERGE_PLAN } from "../../support/pane/reviewViews";
import { reviewWorkbook } from "../../support/pane/reviewWorkbook";

jest.setTimeout(SLOW_MS);

const COPY = new File(["x"], "검토_이검토.xlsx");

async function openMerge(over: Partial<PaneServices>): Promise<{ user: UserEvent; part: HTMLElement }> {
  const user = renderPane({ ...reviewWorkbook(), ...over }, { role: "review" });
  const part = (await screen.findByText("다른 검토자의 파일 합치기")).closest("details");
  if (part === null) throw new Error("no merge");
  part.open = true;
  await user.upload(within(part).getByTestId("copy-input"), COPY);
  return { user, part };
}

test("shows what would be taken, asks where the two disagree, and merges by choice", async () => {
  const merged: (readonly [string, string])[] = [];
  let restored = 0;
  const { user, part } = await openMerge({
    readCopy: async () => ({ kind: "read", theirs: [], plan: MERGE_PLAN }),
    mergeCopy: async (_, choices) => {
      merged.push(...choices);
    },
    restore: async () => {
      restored += 1;
      return { at: "2023-03-02T06:00:00.000Z", sheets: ["검토"] };
    },
  });
  expect(await within(part).findByText("검토_이검토.xlsx")).toBeVisible();
  expect(
    within(part)
      .getAllByRole("listitem")
      .map((each) => each.textContent),
  ).toEqual(["가져올 결정 2건", "서로 다른 결정 1건", "같은 결정 1건", "이 파일에만 있는 결정 0건"]);
  const choice = within(part).getByRole("radiogroup", { name: "2-3-3 목표 미달 결정 선택" });
  expect(
    within(choice).getByRole("radio", { name: /가져온 파일 \(나중\): 보완요청 · 이검토/u }),
  ).toBeChecked();
  expect(await accessibilityFaults()).toEqual([]);

  await user.click(within(choice).getByRole("radio", { name: /이 파일: 수용 · 김검토/u }));
  await user.click(within(part).getByRole("button", { name: "3건 합치기" }));
  await waitFor(() => expect(merged).toEqual([["2-3-3/target-missed", "mine"]]));
  expect(announced()).toBe("결정을 합쳤습니다.");
  await user.click(within(part).getByRole("button", { name: "합치기 되돌리기" }));
  await waitFor(() => expect(restored).toBe(1));
});

test("a file that cannot be read, or holds no review, says so and offers nothing to merge", async () => {
  const { part } = await openMerge({
    readCopy: async (file) => ({
      kind: "refused",
      refusal: { file: file.name, reason: "old-xls", detail: null },
    }),
  });
  expect(await within(part).findByText(/옛 형식\(\.xls\) 파일입니다/u)).toBeVisible();
  expect(within(part).queryByRole("button", { name: /합치기$/u })).toBeNull();
});

test("a workbook without a review sheet is said to be none", async () => {
  const { part } = await openMerge({ readCopy: async () => ({ kind: "no-review" }) });
  expect(await within(part).findByText(/검토 시트가 없습니다/u)).toBeVisible();
});

test("choosing another file ends the reading of the first, without a word of it", async () => {
  const { user, part } = await openMerge({
    readCopy: (file, signal) =>
      file.name === "사본.xlsx"
        ? new Promise((_resolve, reject) => {
            signal.addEventListener("abort", () => reject(signal.reason as Error));
          })
        : Promise.resolve({ kind: "no-review" }),
  });
  await user.upload(within(part).getByTestId("copy-input"), new File(["y"], "다른 사본.xlsx"));
  expect(await within(part).findByText(/검토 시트가 없습니다/u)).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});
