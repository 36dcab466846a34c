import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookChange } from "../../workbook/WorkbookPort";
import { isCancellation } from "../shared/problem";
import { patiently, type Waiting } from "./patiently";
import { createReruns, type Reruns } from "./reruns";
import type { CheckScope, SheetCheck, SubmitServices } from "./SubmitServices";

/** A check with what happened on the sheet since the one before it began, in order. */
export interface Checked {
  readonly check: SheetCheck;
  readonly changes: readonly WorkbookChange[];
}

export interface CheckState {
  /** The last check; stays in sight while the next one runs. Null before the first. */
  readonly check: SheetCheck | null;
  readonly error: unknown;
  /** Why no newer check has come yet; null when none is held up. */
  readonly waiting: Waiting | null;
  /** Resolves when the sheet as it is now has been checked. */
  readonly recheck: () => Promise<void>;
}

/** Keeps the findings up to date: at the start, after edits, and on demand. One check at a time, the newest last. */
export function useSheetCheck(
  services: SubmitServices,
  scope: CheckScope,
  onChecked: (checked: Checked) => void,
): CheckState {
  const [check, setCheck] = useState<SheetCheck | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const reruns = useRef<Reruns | null>(null);
  const checked = useRef(onChecked);
  useEffect(() => {
    checked.current = onChecked;
  });

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let changes: WorkbookChange[] = [];
    const work = async (): Promise<void> => {
      const since = changes;
      changes = [];
      try {
        const result = await patiently(() => services.checkSheet(scope, signal), setWaiting, signal);
        if (signal.aborted) return;
        setCheck(result);
        setError(null);
        checked.current({ check: result, changes: since });
      } catch (failure) {
        if (!isCancellation(failure) && !signal.aborted) setError(failure);
      }
    };
    const current = createReruns(work);
    reruns.current = current;
    const stopListening = services.onSheetChanged((change) => {
      changes.push(change);
      current.soon();
    });
    // The first check is an answer to showing the view, like one after an edit.
    const first = window.setTimeout(() => void current.now(), 0);
    return () => {
      window.clearTimeout(first);
      stopListening();
      current.stop();
      controller.abort(new DOMException("The view was left.", "AbortError"));
    };
  }, [services, scope]);

  const recheck = useCallback(() => reruns.current?.now() ?? Promise.resolve(), []);
  return { check, error, waiting, recheck };
}
