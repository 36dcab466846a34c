import type { ExcelHost } from "../excel-host";
import { connectFrame, type FrameConnection } from "../excel-host/transports/frame";
import type { CommandEvent } from "./office/paneCommands";

const PAGE = "taskpane.html";

/** The add-in's own pane, unchanged, in an iframe. */
export class PaneFrame {
  readonly #frame: HTMLIFrameElement;
  #connection: FrameConnection | null = null;

  constructor(
    private readonly dock: HTMLElement,
    title: string,
  ) {
    this.#frame = document.createElement("iframe");
    this.#frame.title = title;
    dock.append(this.#frame);
    window.showTaskpane = () => {
      this.show(true);
    };
  }

  /** Starts the pane afresh on a workbook, as Excel does for every workbook it opens. */
  connect(host: ExcelHost): void {
    this.#connection?.close();
    this.#connection = connectFrame(host, this.#frame);
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

  show(visible: boolean): void {
    this.dock.hidden = !visible;
  }

  get visible(): boolean {
    return !this.dock.hidden;
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
