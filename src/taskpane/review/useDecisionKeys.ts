import { useEffect, useRef } from "react";
import { DECISIONS, type Decision } from "../../review/decisions";
import { isComposing, isInTextField } from "../shared/keys";
import type { Direction } from "./nextOpen";

interface DecisionKeys {
  readonly decide: (decision: Decision) => void;
  readonly goOn: (direction: Direction) => void;
  readonly undo: () => void;
}

/**
 * 1, 2, 3 decide, N and P go on, U takes back, from anywhere in the pane, but never while text is being written or
 * composed. Letters go by their place on the keyboard: with Korean input on, N is ㅜ.
 */
export function useDecisionKeys(keys: DecisionKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (isComposing(event) || isInTextField(event.target)) return;
      const act = actionOf(event, latest.current);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function actionOf({ key, code }: KeyboardEvent, { decide, goOn, undo }: DecisionKeys): (() => void) | null {
  const decision = DECISIONS[Number(key) - 1];
  if (decision !== undefined) return () => decide(decision);
  switch (code) {
    case "KeyN":
      return () => goOn(1);
    case "KeyP":
      return () => goOn(-1);
    case "KeyU":
      return undo;
    default:
      return null;
  }
}
