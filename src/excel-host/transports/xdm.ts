import type { ExcelHost } from "../ExcelHost";
import type { HostReply } from "../Receiver";
import type { EventEntry } from "../protocol/wire";
import {
  APP_CONTEXT_ACTION,
  appContext,
  EXECUTE_RICH_API,
  hostInfo,
  NOTIFY_ACTION,
  type XdmMessage,
} from "./xdmMessages";

export interface XdmOptions {
  /** The pane's address; it must be https, like this page, and may differ from it in the port only. */
  readonly pane: string;
  readonly displayLanguage?: string;
}

export interface XdmConnection {
  readonly frame: HTMLIFrameElement;
  /** Puts the pane away; its handlers are gone. */
  close(): void;
}

/** Error codes of Excel on the web for failures of a whole request. */
const FAILURES: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  ConnectionFailure: 5012,
};
const INTERNAL_ERROR = 5001;

const REQUEST = 0;
const RESPONSE = 1;
const INVOKE = 0;
const REGISTER = 1;
const UNREGISTER = 2;

function parse(data: unknown): XdmMessage | null {
  if (typeof data !== "string") return null;
  try {
    return JSON.parse(data) as XdmMessage;
  } catch {
    // Other scripts talk to this window too.
    return null;
  }
}

/**
 * Plays Excel on the web for a pane in an iframe that loads the unmodified office.js: real `Office.onReady`, real
 * requirement sets, events through the client's own channel.
 */
export function connectXdm(host: ExcelHost, options: XdmOptions): XdmConnection {
  const conversation = `c${String(Date.now())}`;
  const appId = "excel-host";
  const frame = document.createElement("iframe");
  const subscriptions = new Map<string, XdmMessage>();

  const send = (to: XdmMessage, data: unknown, responseType: 0 | 1 = 0): void => {
    const message = {
      _messageType: RESPONSE,
      _actionName: to._actionName,
      _conversationId: conversation,
      _correlationId: to._correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(message), new URL(frame.src).origin);
  };

  const answerRequest = async (message: XdmMessage): Promise<void> => {
    const call = message._data;
    if (call?.DdaMethod?.DispatchId !== EXECUTE_RICH_API) {
      send(message, { Error: INTERNAL_ERROR, Version: 1 });
      return;
    }
    const flags = call.ArrayData?.[6];
    const body = call.ArrayData?.[4];
    const reply = await host.receive(String(body), typeof flags === "number" ? flags : 0);
    send(message, wrapped(reply));
    host.deliverEvents();
  };

  const handle = (message: XdmMessage): void => {
    if (message._messageType !== REQUEST) return;
    if (message._actionType === REGISTER) subscriptions.set(message._actionName, message);
    if (message._actionType === UNREGISTER) subscriptions.delete(message._actionName);
    if (message._actionType !== INVOKE) {
      send(message, { Error: 0 });
      return;
    }
    if (message._actionName === APP_CONTEXT_ACTION) {
      send(message, appContext(appId, host.apiVersion, options.displayLanguage ?? "ko-KR", options.pane));
    } else if (message._actionName === NOTIFY_ACTION) send(message, null);
    else void answerRequest(message);
  };

  const listen = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow) return;
    const message = parse(event.data);
    if (message !== null) handle(message);
  };
  addEventListener("message", listen);

  const disconnect = host.connect({
    onEvents: (entries) => {
      const channel = subscriptions.get("richApiMessage");
      if (channel !== undefined) send(channel, { ArrayData: entries.map(eventArray) }, 1);
    },
    onSelection: () => {
      const channel = subscriptions.get("documentSelectionChanged");
      if (channel !== undefined) send(channel, {}, 1);
    },
  });

  frame.name = "{}";
  const url = new URL(options.pane, location.href);
  url.searchParams.set("_host_Info", hostInfo(options.displayLanguage ?? "ko-KR"));
  url.hash = `&_xdm_Info=${conversation}|${appId}|${encodeURIComponent(location.origin)}`;
  frame.src = url.href;
  return {
    frame,
    close() {
      removeEventListener("message", listen);
      disconnect();
      frame.remove();
    },
  };
}

function wrapped(reply: HostReply): unknown {
  if (reply.kind === "results") return { Error: 0, Version: 1, Data: [200, [], reply.body] };
  return { Error: FAILURES[reply.code] ?? INTERNAL_ERROR, Version: 1 };
}

function eventArray(
  { messageCategory, messageType, targetId, message }: EventEntry,
  index: number,
): unknown[] {
  return [messageCategory, messageType, targetId, message, `event${String(index)}`, false];
}
