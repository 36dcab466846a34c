/** Marks the messages between a page that holds an Excel and the pane in its iframe. */
export const FRAME_CHANNEL = "excel-host";

export interface FrameMessage {
  readonly channel: typeof FRAME_CHANNEL;
  /** From the pane: `request`. From the parent: `message`, `selection`. */
  readonly kind: "request" | "message" | "selection";
  /** JSON text of office.js's bridge. */
  readonly text?: string;
}
