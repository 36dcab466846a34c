import { HostError } from "../../workbook/WorkbookPort";

/** What is waited for: Excel said that a cell is being edited, or it has not answered for a while. */
export type Waiting = "editing" | "slow";

const SLOW_MS = 1500;
const AGAIN_MS = 600;

function isEditing(error: unknown): boolean {
  return error instanceof HostError && error.fault === "edit-mode";
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Does the work even while the user is typing in a cell: some hosts hold it back until Enter, others refuse it, and
 * then it is tried again. `onWaiting` hears why nothing happens, and null in the end.
 */
export async function patiently<T>(
  work: () => Promise<T>,
  onWaiting: (waiting: Waiting | null) => void,
  signal: AbortSignal,
): Promise<T> {
  const slow = setTimeout(() => onWaiting("slow"), SLOW_MS);
  try {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!isEditing(error)) throw error;
      }
      clearTimeout(slow);
      onWaiting("editing");
      await pause(AGAIN_MS);
      signal.throwIfAborted();
    }
  } finally {
    clearTimeout(slow);
    onWaiting(null);
  }
}
