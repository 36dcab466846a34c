/** In the pane's page, after the Excel script: ribbon commands, which the loader would have brought. */
import type { PaneCommand } from "./paneCommands";

const commands = new Map<string, PaneCommand>();
window.paneCommands = commands;

Object.defineProperties(Office, {
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
