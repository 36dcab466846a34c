import { HostError, type HostFault } from "../workbook/WorkbookPort";

/** Office.js error codes we can say something useful about. Everything else is `other` with the code as detail. */
const FAULTS: Readonly<Record<string, HostFault>> = {
  InvalidOperationInCellEditMode: "edit-mode",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "payload",
  ResponsePayloadSizeLimitExceeded: "payload",
  RequestTooLarge: "payload",
  ConnectionFailure: "disconnected",
  HostRestarted: "disconnected",
  RequestAborted: "disconnected",
  ItemNotFound: "sheet-missing",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
};

interface OfficeErrorShape {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeErrorShape {
  return error instanceof Error && typeof (error as Partial<OfficeErrorShape>).code === "string";
}

function isEditMode(error: OfficeErrorShape): boolean {
  return error.code === "InvalidOperation" && /edit/i.test(error.message);
}

export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (!isOfficeError(error)) {
    throw error;
  }
  const fault = isEditMode(error) ? "edit-mode" : (FAULTS[error.code] ?? "other");
  const place = error.debugInfo?.errorLocation;
  const detail = [error.code, place, error.message].filter(Boolean).join(" · ");
  return new HostError(fault, detail, { cause: error });
}

export interface RunOptions {
  /** Makes all round trips of the run one undo step, where Excel can (ExcelApi 1.20). */
  readonly oneUndoStep?: boolean;
}

function canMergeUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}

/**
 * The one way into Excel. Waits while the user is typing in a cell, and turns host failures into HostError; a
 * failure of our own code passes through as it is.
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { oneUndoStep = false }: RunOptions = {},
): Promise<T> {
  const options: Excel.RunOptions = {
    delayForCellEdit: true,
    ...(oneUndoStep && canMergeUndo() ? { mergeUndoGroup: true } : {}),
  };
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw toHostError(error);
  }
}
