import { useCallback, useEffect, useRef, useState } from "react";
import { isCancellation } from "../shared/problem";
import type { CheckScope, SheetCheck, SubmitServices } from "./SubmitServices";

/** Edits come in bursts (a fill, a paste); one check after the last of them is enough. */
const SETTLE_MS = 250;

export interface CheckState {
  /** The last check; stays in sight while the next one runs. Null before the first. */
  readonly check: SheetCheck | null;
  readonly error: unknown;
  readonly recheck: () => Promise<SheetCheck | null>;
}

/** Keeps the findings up to date: at the start, after edits, and on demand. A newer check overtakes an older one. */
export function useSheetCheck(
  services: SubmitServices,
  scope: CheckScope,
  onChecked: (check: SheetCheck) => void,
): CheckState {
  const [check, setCheck] = useState<SheetCheck | null>(null);
  const [error, setError] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  const checked = useRef(onChecked);
  useEffect(() => {
    checked.current = onChecked;
  });

  const recheck = useCallback(async () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    try {
      const result = await services.checkSheet(scope, controller.signal);
      if (controller.signal.aborted) return null;
      setCheck(result);
      setError(null);
      checked.current(result);
      return result;
    } catch (failure) {
      if (isCancellation(failure) || controller.signal.aborted) return null;
      setError(failure);
      return null;
    }
  }, [services, scope]);

  useEffect(() => {
    let timer: number | undefined;
    const stop = services.onSheetChanged(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void recheck(), SETTLE_MS);
    });
    // The first check is an answer to showing the view, like one after an edit.
    timer = window.setTimeout(() => void recheck(), 0);
    return () => {
      window.clearTimeout(timer);
      stop();
      running.current?.abort();
    };
  }, [services, recheck]);

  return { check, error, recheck };
}
