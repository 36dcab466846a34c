import { act, screen } from "@testing-library/react";
import type { ConsolidateInput } from "../../src/taskpane/consolidate/ConsolidateServices";
import { registerRibbonCommands } from "../../src/taskpane/ribbonCommands";
import type { PaneServices } from "../../src/taskpane/services";
import { renderPane, SLOW_MS } from "../support/pane/renderPane";
import { COMPLETE_VIEW } from "../support/pane/sampleView";

jest.setTimeout(SLOW_MS);

const shown: string[] = [];
const failures: unknown[] = [];

/** What the ribbon's button does, with Office's part played. */
function pressable(consolidate: PaneServices["consolidate"]): () => Promise<void> {
  let command: ((event: { completed(): void }) => Promise<void>) | null = null;
  const office = {
    actions: {
      associate: (name: string, action: typeof command) => {
        if (name === "consolidateNow") command = action;
      },
    },
    addin: { showAsTaskpane: async () => void shown.push("pane") },
  };
  Object.assign(globalThis, { Office: office });
  registerRibbonCommands({ consolidate }, (error) => failures.push(error));
  return async () => {
    await act(async () => command?.({ completed: () => shown.push("completed") }));
  };
}

beforeEach(() => {
  shown.length = 0;
  failures.length = 0;
});

test("consolidates what the workbook keeps and its sheets, and an open pane shows the result", async () => {
  const inputs: ConsolidateInput[] = [];
  const press = pressable(async (input) => {
    inputs.push(input);
    return COMPLETE_VIEW;
  });
  renderPane();
  await screen.findByText("회신 파일을 여기에 놓으십시오");
  await press();
  expect(await screen.findByText("완료 · 15개 부서 모두 반영")).toBeVisible();
  expect(inputs).toEqual([
    { files: [], refused: [], includeWorkbook: true, choices: null, leaveOut: [], headers: [] },
  ]);
  expect([shown, failures]).toEqual([["completed"], [null]]);
});

test("opens the pane with the reason when it fails, and lets Office go on", async () => {
  const failure = new Error("nothing");
  const press = pressable(async () => {
    throw failure;
  });
  await press();
  expect([shown, failures]).toEqual([["pane", "completed"], [failure]]);
});
