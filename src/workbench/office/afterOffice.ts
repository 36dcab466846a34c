/** In the pane's page, after the Excel script: what the loader would have brought. */
import type { PaneCommand } from "./paneCommands";

const commands = new Map<string, PaneCommand>();
window.paneCommands = commands;

Object.defineProperties(Office, {
  HostType: { value: { Excel: "Excel" } },
  actions: {
    value: {
      associate(name: string, command: PaneCommand) {
        commands.set(name, command);
      },
    },
  },
  addin: {
    value: {
      async showAsTaskpane() {
        window.parent.showTaskpane?.();
      },
    },
  },
});
