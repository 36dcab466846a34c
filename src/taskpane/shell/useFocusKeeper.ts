import { useEffect, type RefObject } from "react";

const STOPS =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex='0']";

/** The list the user works through, where there is one. */
const HOME = "[data-focus-home]";

/** The part of a view where the work is, where something else (tabs) stands before it. */
const WORK = "[data-focus-work]";

function firstStop(region: HTMLElement): HTMLElement {
  const home = region.querySelector<HTMLElement>(HOME);
  const work = region.querySelector<HTMLElement>(WORK)?.querySelector<HTMLElement>(STOPS);
  return home ?? work ?? region.querySelector<HTMLElement>(STOPS) ?? region;
}

function isGone(element: HTMLElement): boolean {
  return !element.isConnected || element.matches(":disabled");
}

/**
 * Keeps the keyboard alive when a step replaces the button that was just pressed: focus would fall to the page, from
 * where Excel on the web does not let Tab back into the pane. Only focus that was lost this way is moved, never
 * focus the user has put elsewhere. The region needs `tabIndex={-1}` for the moments when it holds no stop.
 */
export function useFocusKeeper(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = region.current;
    if (element === null) return undefined;
    let last: HTMLElement | null = null;
    const remember = (event: FocusEvent): void => {
      last = event.target instanceof HTMLElement ? event.target : null;
    };
    const keep = (): void => {
      const { activeElement } = document;
      const waiting = activeElement === element;
      const lost = activeElement === document.body && last !== null && isGone(last);
      if (!waiting && !lost) return;
      const stop = firstStop(element);
      if (stop !== activeElement) stop.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    observer.observe(element, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["disabled"],
    });
    element.addEventListener("focusin", remember);
    return () => {
      observer.disconnect();
      element.removeEventListener("focusin", remember);
    };
  }, [region]);
}
