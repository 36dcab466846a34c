import type { ConsolidationView } from "./ConsolidationView";

const EVENT = "chwihap-run";

/** A run from the ribbon tells the view that may be open beside it. */
export function tellRun(view: ConsolidationView): void {
  document.dispatchEvent(new CustomEvent(EVENT, { detail: view }));
}

/** Returns how to stop listening. */
export function onRibbonRun(listener: (view: ConsolidationView) => void): () => void {
  const onEvent = (event: Event): void => {
    if (event instanceof CustomEvent) listener(event.detail as ConsolidationView);
  };
  document.addEventListener(EVENT, onEvent);
  return () => document.removeEventListener(EVENT, onEvent);
}
