import type { WorkbookChange } from "../workbook/WorkbookPort";

/** Events of a write arrive shortly after its reply; what comes later is somebody else's. */
const ECHO_MILLISECONDS = 250;

/**
 * Tells the echoes of our own writes from what the user does. Excel says so itself in some events (`triggerSource`,
 * ExcelApi 1.14); for the others, and where it does not, what arrives during a write or just after it counts as an
 * echo.
 */
export class OwnWrites {
  #running = 0;
  #endedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly now: () => number = () => performance.now()) {}

  async during<T>(write: () => Promise<T>): Promise<T> {
    this.#running += 1;
    try {
      return await write();
    } finally {
      this.#running -= 1;
      this.#endedAt = this.now();
    }
  }

  /** Whether an event is the echo of a write of ours. */
  caused(kind: WorkbookChange["kind"], triggerSource: string | undefined): boolean {
    if (triggerSource === "ThisLocalAddin") return true;
    // Excel knows who made an edit, and says it was not us.
    if (triggerSource === "Unknown" && (kind === "edited" || kind === "structure")) return false;
    return this.#running > 0 || this.now() - this.#endedAt < ECHO_MILLISECONDS;
  }
}
