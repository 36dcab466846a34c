import type { NativeBridge } from "./bridge";
import { FRAME_CHANNEL, type FrameMessage } from "./frameChannel";
import { createOfficeShim } from "./officeShim";

interface PaneGlobals {
  _richApiNativeBridge?: NativeBridge;
  Office?: object;
}

/** Of the page around this one, which may be of another site. */
export function parentOrigin(): string {
  return document.referrer === "" ? location.origin : new URL(document.referrer).origin;
}

function isFromHost(event: MessageEvent<Partial<FrameMessage>>): boolean {
  return event.source === parent && event.data.channel === FRAME_CHANNEL;
}

/**
 * In the pane's page, as a plain script before `excel-web-16.00.js`: puts the bridge to the parent in place, and what
 * the loader would have given (`Office.onReady`, `Office.context`), which the Excel script then finds standing.
 */
export function bootstrapFrame(apiVersion: string, displayLanguage = "ko-KR"): void {
  const globals = globalThis as PaneGlobals;
  const shim = createOfficeShim(apiVersion, displayLanguage);
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      parent.postMessage({ channel: FRAME_CHANNEL, kind: "request", text }, parentOrigin());
    },
  };
  addEventListener("message", (event: MessageEvent<Partial<FrameMessage>>) => {
    if (!isFromHost(event)) return;
    if (event.data.kind === "message") bridge.onMessageFromHost?.(event.data.text ?? "");
    if (event.data.kind === "selection") shim.raiseSelection();
  });
  globals._richApiNativeBridge = bridge;
  let office: object | undefined;
  // The Excel script assigns `Office`; what it assigns is kept, with the page's part in front.
  Object.defineProperty(globals, "Office", {
    configurable: true,
    get: () => office,
    set: (value: object | undefined) => {
      office =
        value === undefined
          ? undefined
          : (Object.create(value, {
              context: { value: shim.context, enumerable: true },
              onReady: { value: shim.onReady, enumerable: true },
            }) as object);
    },
  });
}
