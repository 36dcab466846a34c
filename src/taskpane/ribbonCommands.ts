import type { ConsolidateInput } from "./consolidate/ConsolidateServices";
import { tellRun } from "./consolidate/ribbonRun";
import type { PaneServices } from "./services";

/** Ribbon buttons that act without the pane being open first; names as in manifest.xml. */
export const RIBBON_COMMANDS = ["consolidateNow"] as const;

interface CommandEvent {
  completed(): void;
}

/** Shows the pane where the host can; without a shared runtime the user opens it with the other button. */
async function showPane(): Promise<void> {
  const addin: Partial<typeof Office.addin> | undefined = Office.addin;
  await addin?.showAsTaskpane?.();
}

/** Files of earlier runs and the submission sheets of the open workbook. */
const ALL_AT_HAND: ConsolidateInput = {
  files: [],
  refused: [],
  includeWorkbook: true,
  choices: null,
  leaveOut: [],
  headers: [],
};

/**
 * 취합 from the ribbon: consolidates the files kept in the workbook and its submission sheets. 총괄 comes to the front
 * on success, beginning with whether it is complete, and an open pane shows the result; on failure the pane opens with
 * the reason.
 * @param showFailure null takes an earlier failure off the pane
 */
export function registerRibbonCommands(
  services: Pick<PaneServices, "consolidate">,
  showFailure: (error: unknown) => void,
): void {
  const actions: Partial<typeof Office.actions> | undefined = Office.actions;
  actions?.associate?.("consolidateNow", async (event: CommandEvent) => {
    try {
      const view = await services.consolidate(ALL_AT_HAND, () => undefined, new AbortController().signal);
      showFailure(null);
      tellRun(view);
    } catch (error) {
      showFailure(error);
      await showPane();
    } finally {
      event.completed();
    }
  });
}
