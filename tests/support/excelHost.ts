import { createHost, type ExcelHost, type HostOptions } from "../../src/excel-host";
import { startOfficeRuntime, type OfficeRuntime } from "../../src/excel-host/node";

let running: OfficeRuntime | null = null;

/** An in-memory Excel with Microsoft's runtime connected; `Excel.run` works until `stopExcel`. */
export function startExcel(options?: HostOptions): ExcelHost {
  running?.stop();
  const host = createHost(options);
  running = startOfficeRuntime(host);
  return host;
}

/** For `afterEach`. Lets the runtime release what it still holds first. */
export async function stopExcel(): Promise<void> {
  await settle();
  running?.stop();
  running = null;
}

/** Waits until events on their way have arrived. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** The error a promise rejects with, as Office.js shapes it. */
export async function officeError(promise: Promise<unknown>): Promise<{ code: string; place: string }> {
  try {
    await promise;
  } catch (error) {
    const { code, debugInfo } = error as { code: string; debugInfo?: { errorLocation?: string } };
    return { code, place: debugInfo?.errorLocation ?? "" };
  }
  throw new Error("It did not fail.");
}
