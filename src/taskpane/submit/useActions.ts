import { useCallback, useEffect, useRef, useState } from "react";
import { isCancellation } from "../shared/problem";
import { patiently, type Waiting } from "./patiently";

export interface Actions {
  /** What the last action failed with; null when it did not. */
  readonly slip: unknown;
  readonly dismissSlip: () => void;
  /** Why the action under way is held up; null when none is. */
  readonly waiting: Waiting | null;
  /** Does something in the workbook, waiting while a cell is being edited; a failure becomes the slip. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
}

/** What the user does from the pane to the workbook. */
export function useActions(): Actions {
  const [slip, setSlip] = useState<unknown>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const left = useRef<AbortController | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    left.current = controller;
    return () => controller.abort(new DOMException("The view was left.", "AbortError"));
  }, []);

  const attempt = useCallback(async (work: () => Promise<void>) => {
    const signal = left.current?.signal ?? AbortSignal.abort();
    setSlip(null);
    try {
      await patiently(work, setWaiting, signal);
    } catch (failure) {
      if (!isCancellation(failure)) setSlip(failure);
    }
  }, []);

  return { slip, dismissSlip: () => setSlip(null), waiting, attempt };
}
