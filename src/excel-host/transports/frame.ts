import type { ExcelHost } from "../ExcelHost";
import { answer, eventsText, SELECTION_EVENT } from "./bridge";
import { FRAME_CHANNEL, type FrameMessage } from "./frameChannel";

export interface FrameConnection {
  close(): void;
}

/**
 * Serves a pane in an iframe of any origin, over plain http: the pane's page runs `frameBootstrap` before the Excel
 * script. The parent holds the workbook.
 */
export function connectFrame(host: ExcelHost, frame: HTMLIFrameElement): FrameConnection {
  const send = (message: FrameMessage): void => {
    frame.contentWindow?.postMessage(message, new URL(frame.src, location.href).origin);
  };
  const listen = (event: MessageEvent<Partial<FrameMessage>>): void => {
    if (event.source !== frame.contentWindow || event.data.channel !== FRAME_CHANNEL) return;
    if (event.data.kind !== "request") return;
    void answer(host, event.data.text ?? "").then((text) => {
      send({ channel: FRAME_CHANNEL, kind: "message", text });
      host.deliverEvents();
    });
  };
  addEventListener("message", listen);
  const disconnect = host.connect({
    onEvents: (entries) => {
      send({ channel: FRAME_CHANNEL, kind: "message", text: eventsText(entries) });
    },
    onSelection: () => {
      send({ channel: FRAME_CHANNEL, kind: "message", text: eventsText([SELECTION_EVENT]) });
      send({ channel: FRAME_CHANNEL, kind: "selection" });
    },
  });
  return {
    close() {
      removeEventListener("message", listen);
      disconnect();
    },
  };
}
