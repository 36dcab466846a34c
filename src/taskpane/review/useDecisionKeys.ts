import { useEffect, useRef } from "react";
import { DECISIONS, type Decision } from "../../review/decisions";
import { isComposing, isInTextField } from "../shared/keys";

/** 1, 2, 3 decide from anywhere in the pane, but never while text is being written or composed. */
export function useDecisionKeys(decide: (decision: Decision) => void): void {
  const latest = useRef(decide);
  useEffect(() => {
    latest.current = decide;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (isComposing(event) || isInTextField(event.target)) return;
      const decision = DECISIONS[Number(event.key) - 1];
      if (decision === undefined) return;
      event.preventDefault();
      latest.current(decision);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
