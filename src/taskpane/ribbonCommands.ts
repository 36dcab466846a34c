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

/**
 * 취합 from the ribbon: consolidates the submission sheets of the open workbook. 총괄 comes to the front on success;
 * on failure the pane opens with the reason.
 */
export function registerRibbonCommands(services: PaneServices, onFailure: (error: unknown) => void): void {
  const actions: Partial<typeof Office.actions> | undefined = Office.actions;
  actions?.associate?.("consolidateNow", async (event: CommandEvent) => {
    try {
      const input = { files: [], refused: [], includeWorkbook: true };
      await services.consolidate(input, () => undefined, new AbortController().signal);
    } catch (error) {
      onFailure(error);
      await showPane();
    } finally {
      event.completed();
    }
  });
}
