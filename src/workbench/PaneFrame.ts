import type { ExcelHost } from "../excel-host";
import { connectFrame } from "../excel-host/transports/frame";
import type { CommandEvent } from "./office/paneCommands";

const PAGE = "taskpane.html";

/** The add-in's own pane, unchanged, in an iframe, connected to one workbook as Excel does it for every workbook. */
export class PaneFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #disconnect: () => void;

  constructor(dock: HTMLElement, title: string, host: ExcelHost) {
    this.#frame = document.createElement("iframe");
    this.#frame.title = title;
    dock.append(this.#frame);
    const connection = connectFrame(host, this.#frame);
    this.#disconnect = () => {
      connection.close();
    };
    this.#frame.src = PAGE;
  }

  /** Keys pressed in the pane, before it sees them. */
  onKey(listener: (event: KeyboardEvent) => void): void {
    this.#frame.addEventListener("load", () => {
      this.#frame.contentWindow?.addEventListener("keydown", listener, true);
    });
  }

  focus(): void {
    this.#frame.focus();
  }

  /** Beside the workbook in front, or kept while another is. */
  show(inFront: boolean): void {
    this.#frame.hidden = !inFront;
  }

  close(): void {
    this.#disconnect();
    this.#frame.remove();
  }

  /** Runs a ribbon command the pane registered. False while it has not. */
  run(command: string): boolean {
    const registered = this.#frame.contentWindow?.paneCommands?.get(command);
    if (registered === undefined) return false;
    const event: CommandEvent = { completed: () => undefined };
    registered(event);
    return true;
  }
}
