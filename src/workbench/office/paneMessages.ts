/** What the workbench and the pane's page say to each other beside office.js; the two are of different sites. */
const PANE_CHANNEL = "workbench-pane";

export type FromPane =
  /** The add-in registered a ribbon command by `Office.actions.associate`. */
  | { readonly kind: "associated"; readonly command: string }
  /** `Office.addin.showAsTaskpane`. */
  | { readonly kind: "show" }
  /** F6 was pressed, or Shift+F6. */
  | { readonly kind: "leave"; readonly back: boolean };

export interface ToPane {
  readonly kind: "run";
  readonly command: string;
}

type Said<Message> = Message & { readonly channel: typeof PANE_CHANNEL };

export function say<Message extends FromPane | ToPane>(to: Window, origin: string, message: Message): void {
  const said: Said<Message> = { ...message, channel: PANE_CHANNEL };
  to.postMessage(said, origin);
}

/** Hears what one window says. Returns how to stop. */
export function hear<Message extends FromPane | ToPane>(
  from: () => Window | null,
  listener: (message: Message) => void,
): () => void {
  const listen = ({ source, data }: MessageEvent<Said<Message>>): void => {
    if (source === from() && data.channel === PANE_CHANNEL) listener(data);
  };
  addEventListener("message", listen);
  return () => {
    removeEventListener("message", listen);
  };
}
