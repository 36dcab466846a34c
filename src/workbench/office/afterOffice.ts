/** In the pane's page, after the Excel script: what the loader would have brought. */
import { parentOrigin } from "../../excel-host/transports/frameBootstrap";
import { listenForRegionKey } from "../regions";
import { hear, say, type FromPane, type ToPane } from "./paneMessages";

interface CommandEvent {
  completed(): void;
}

type PaneCommand = (event: CommandEvent) => unknown;

const commands = new Map<string, PaneCommand>();

function tell(message: FromPane): void {
  say(window.parent, parentOrigin(), message);
}

Object.defineProperties(Office, {
  HostType: { value: { Excel: "Excel" } },
  actions: {
    value: {
      associate(name: string, command: PaneCommand) {
        commands.set(name, command);
        tell({ kind: "associated", command: name });
      },
    },
  },
  addin: {
    value: {
      async showAsTaskpane() {
        tell({ kind: "show" });
      },
    },
  },
});

hear<ToPane>(
  () => window.parent,
  ({ command }) => {
    commands.get(command)?.({ completed: () => undefined });
  },
);
listenForRegionKey(window, (back) => {
  tell({ kind: "leave", back });
});
