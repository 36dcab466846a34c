import type { ExcelHost } from "../excel-host";
import { connectFrame } from "../excel-host/transports/frame";
import { hear, say, type FromPane } from "./office/paneMessages";
import { paneAddress } from "./paneAddress";

interface PaneListener {
  /** The add-in asks to be in view. */
  onShow(): void;
  /** The person goes on to another part of the page, or back. */
  onLeave(back: boolean): void;
}

/** The add-in's own pane, unchanged, in an iframe, connected to one workbook as Excel does it for every workbook. */
export class PaneFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #commands = new Set<string>();
  readonly #disconnect: () => void;

  constructor(
    dock: HTMLElement,
    title: string,
    host: ExcelHost,
    private readonly listener: PaneListener,
  ) {
    this.#frame = document.createElement("iframe");
    this.#frame.title = title;
    this.#frame.allow = "clipboard-write";
    this.#frame.src = paneAddress(location.href);
    const connection = connectFrame(host, this.#frame);
    const deafen = hear<FromPane>(
      () => this.#frame.contentWindow,
      (message) => {
        this.#onMessage(message);
      },
    );
    this.#disconnect = () => {
      connection.close();
      deafen();
    };
    dock.append(this.#frame);
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
    const pane = this.#frame.contentWindow;
    if (pane === null || !this.#commands.has(command)) return false;
    say(pane, new URL(this.#frame.src).origin, { kind: "run", command });
    return true;
  }

  #onMessage(message: FromPane): void {
    switch (message.kind) {
      case "associated":
        this.#commands.add(message.command);
        return;
      case "show":
        this.listener.onShow();
        return;
      case "leave":
        this.listener.onLeave(message.back);
    }
  }
}
