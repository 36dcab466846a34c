import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { bundledPlan } from "../../../src/plan/bundledPlan";
import type { WorkbookChange } from "../../../src/workbook/WorkbookPort";
import { renderPane, SLOW_MS } from "../../support/pane/renderPane";
import { EMPTY_PREVIEW } from "../../support/pane/samplePreview";
import { COMPLETE_VIEW } from "../../support/pane/sampleView";

jest.setTimeout(SLOW_MS);

const RAN_WITH = bundledPlan();
const VIEW = { ...COMPLETE_VIEW, ranWith: RAN_WITH };
const NO_NOTES = { hiddenSheets: [], links: [] };

test("설정 edited since the run is said above the figures, with the way to another run", async () => {
  const asked: unknown[] = [];
  let previews = 0;
  const user = renderPane({
    lastConsolidation: async () => VIEW,
    publishingNotes: async (ranWith) => {
      asked.push(ranWith);
      return { ...NO_NOTES, settings: { kind: "changed", parts: ["thresholds", "projects"] } };
    },
    preview: async () => {
      previews += 1;
      return EMPTY_PREVIEW;
    },
  });
  const said = (await screen.findByText("취합한 뒤 설정이 바뀌었습니다")).parentElement as HTMLElement;
  expect(said).toHaveTextContent(
    "바뀐 항목: 기준, 사업 목록. 이 결과는 바뀌기 전 설정으로 취합한 것이니 다시 취합하십시오.",
  );
  expect(asked).toEqual([RAN_WITH]);
  await user.click(within(said).getByRole("button", { name: "다시 취합 준비" }));
  await waitFor(() => expect(previews).toBe(1));
  expect(await screen.findByRole("button", { name: "취합" })).toBeVisible();
});

test("it is looked at again when one comes back from the settings", async () => {
  let asked = 0;
  const user = renderPane({
    lastConsolidation: async () => VIEW,
    publishingNotes: async () => {
      asked += 1;
      return { ...NO_NOTES, settings: asked === 1 ? { kind: "same" } : { kind: "unusable" } };
    },
  });
  await screen.findByText("완료 · 15개 부서 모두 반영");
  expect(screen.queryByText(/설정이/u)).toBeNull();
  await user.click(screen.getByRole("tab", { name: "설정" }));
  await user.click(screen.getByRole("tab", { name: "취합" }));
  expect(await screen.findByText("취합한 뒤 설정이 잘못 고쳐졌습니다")).toBeVisible();
  expect(asked).toBe(2);
});

test("an edit on the sheets is looked at once the user comes back to the pane, not while typing", async () => {
  let asked = 0;
  let tell: (change: WorkbookChange) => void = () => undefined;
  renderPane({
    lastConsolidation: async () => VIEW,
    onSheetChanged: (listener) => {
      tell = listener;
      return () => undefined;
    },
    publishingNotes: async () => {
      asked += 1;
      return { ...NO_NOTES, settings: asked === 1 ? { kind: "same" } : { kind: "changed", parts: ["year"] } };
    },
  });
  await screen.findByText("완료 · 15개 부서 모두 반영");
  fireEvent.focus(window);
  expect(asked).toBe(1);
  tell({ kind: "edited", remote: false, address: "B3" });
  expect(asked).toBe(1);
  fireEvent.focus(window);
  expect(await screen.findByText(/바뀐 항목: 연도\./u)).toBeVisible();
  fireEvent.focus(window);
  expect(asked).toBe(2);
});

test("where a report was made since, 되돌리기 names it, takes back that, and leaves the result in sight", async () => {
  const snapshot = { at: COMPLETE_VIEW.at, sheets: ["보고서"] };
  let held: typeof snapshot | null = snapshot;
  const user = renderPane({
    lastConsolidation: async () => VIEW,
    snapshot: async () => held,
    restore: async () => {
      held = null;
      return snapshot;
    },
  });
  await user.click(await screen.findByRole("button", { name: "보고서 시트 되돌리기" }));
  expect(screen.getByRole("group", { name: "보고서 시트 되돌리기" })).toHaveTextContent(
    /^보고서 시트를 .*에 만들기 전 상태로 되돌립니다\. 취합 결과와 검토 결정은 그대로 둡니다\./u,
  );
  await user.click(screen.getByRole("button", { name: "되돌리기 실행" }));
  const main = within(screen.getByRole("main"));
  expect(await main.findByText("보고서 시트를 되돌렸습니다. 취합 결과는 그대로입니다.")).toBeVisible();
  expect(main.getByText("완료 · 15개 부서 모두 반영")).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("button", { name: /되돌리기/u })).toBeNull());
});
