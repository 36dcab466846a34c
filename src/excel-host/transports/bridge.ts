import type { ExcelHost } from "../ExcelHost";
import type { HostReply } from "../Receiver";
import { EVENT_CATEGORY, type EventEntry } from "../protocol/wire";

/** The global office.js looks for when it is evaluated: JSON text in both directions. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const REPLY = 2;
const EVENTS = 3;

/** A reply as the bridge carries it. */
export function replyText(id: number, reply: HostReply): string {
  const message =
    reply.kind === "results"
      ? { statusCode: 200, headers: {}, body: reply.body }
      : {
          statusCode: reply.httpStatus,
          headers: {},
          body: JSON.stringify({ error: { code: reply.code, message: reply.message } }),
        };
  return JSON.stringify({ id, type: REPLY, flags: 0, message });
}

export function eventsText(entries: readonly EventEntry[]): string {
  return JSON.stringify({ type: EVENTS, controlId: "", message: { entries } });
}

/**
 * Over the bridge, `workbook.onSelectionChanged` listens to event 2 with no target, where on the web it asks the
 * document for its selection events.
 */
export const SELECTION_EVENT: EventEntry = {
  messageCategory: EVENT_CATEGORY,
  messageType: 2,
  targetId: "",
  message: "{}",
};

/** Answers one message of the client. */
export async function answer(host: ExcelHost, text: string): Promise<string> {
  const { id, flags, message } = JSON.parse(text) as BridgeMessage;
  const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
  return replyText(id, await host.receive(body, flags));
}

/** Connects a client of the same realm. `onSelection` hears too that the selection moved. */
export function createBridge(
  host: ExcelHost,
  onSelection: () => void,
): { bridge: NativeBridge; disconnect: () => void } {
  let isConnected = true;
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      void answer(host, text).then((reply) => {
        if (!isConnected) return;
        bridge.onMessageFromHost?.(reply);
        host.deliverEvents();
      });
    },
  };
  const leave = host.connect({
    onEvents: (entries) => bridge.onMessageFromHost?.(eventsText(entries)),
    onSelection: () => {
      bridge.onMessageFromHost?.(eventsText([SELECTION_EVENT]));
      onSelection();
    },
  });
  const disconnect = (): void => {
    isConnected = false;
    leave();
  };
  return { bridge, disconnect };
}
