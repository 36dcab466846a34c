import { breathe } from "../../workbook/breathe";

/**
 * Writing is a list of steps, each with the size of its request, so that one writer serves both a small workbook
 * (one round trip) and one beyond the payload limit (several, under the same snapshot).
 */
export interface Step {
  /** Estimated bytes of the request. */
  readonly bytes: number;
  apply(): void;
}

/** Excel on the web refuses requests over 5 MB; Office.js adds paths and ids to what we count. */
const BYTES_PER_REQUEST = 3_500_000;

/** A styling call takes about this much on the wire. */
const CALL_BYTES = 600;

export function call(apply: () => void, calls = 1): Step {
  return { bytes: calls * CALL_BYTES, apply };
}

/** How long steps are made at a stretch: the pane is drawn, and takes input, in between. */
const STRETCH_MS = 12;

export async function runSteps(context: Excel.RequestContext, steps: Iterable<Step>): Promise<void> {
  let pending = 0;
  const pause = (): void => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
  };
  pause();
  let since = performance.now();
  for (const step of steps) {
    if (performance.now() - since > STRETCH_MS) {
      await breathe();
      since = performance.now();
    }
    if (pending > 0 && pending + step.bytes > BYTES_PER_REQUEST) {
      await context.sync();
      pending = 0;
      pause();
    }
    step.apply();
    pending += step.bytes;
  }
  await context.sync();
}
