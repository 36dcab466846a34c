import type { RequestBody } from "../protocol/wire";

/** What a failing batch answers. */
export interface Fault {
  /** An error code of Office.js. */
  readonly code: string;
  readonly message: string;
  readonly httpStatus: number;
  /**
   * `before`: nothing of the batch happens. A number: that many actions happen first, as when Excel refuses one in
   * the middle. `after`: everything happens, only the answer is lost.
   */
  readonly when: "before" | "after" | number;
}

function fault(code: string, message: string, httpStatus: number): Fault {
  return { code, message, httpStatus, when: "before" };
}

/** The failures real add-ins meet. */
export const FAULTS = {
  accessDenied: fault("AccessDenied", "You cannot perform the requested operation.", 403),
  editMode: fault(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    400,
  ),
  invalidOperation: fault(
    "InvalidOperation",
    "The operation cannot be done while a cell is being edited.",
    400,
  ),
  requestTooLarge: fault(
    "RequestPayloadSizeLimitExceeded",
    "The request payload size exceeds the limit.",
    400,
  ),
  responseTooLarge: fault(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size exceeds the limit.",
    400,
  ),
  disconnected: fault("ConnectionFailure", "The connection to Excel was lost.", 503),
} as const;

/** The batch a predicate decides on. */
export interface BatchInfo {
  /** From 1 since the last `reset`; clean-up batches are never asked about. */
  readonly number: number;
  readonly request: RequestBody;
}

interface Rule {
  readonly applies: (batch: BatchInfo) => boolean;
  readonly fault: Fault;
}

/** Failures to come. */
export class Faults {
  #rules: Rule[] = [];
  #count = 0;

  /** Fails the nth batch from now (1 is the next), once. */
  failBatch(number: number, what: Fault): void {
    const target = this.#count + number;
    this.#rules.push({ applies: (batch) => batch.number === target, fault: what });
  }

  /** Fails every batch the predicate accepts, until `reset`. */
  failWhen(applies: (batch: BatchInfo) => boolean, what: Fault): void {
    this.#rules.push({ applies, fault: what });
  }

  reset(): void {
    this.#rules = [];
    this.#count = 0;
  }

  /** The fault for the next batch, or null. */
  next(request: RequestBody): Fault | null {
    this.#count += 1;
    const batch = { number: this.#count, request };
    return this.#rules.find(({ applies }) => applies(batch))?.fault ?? null;
  }
}
