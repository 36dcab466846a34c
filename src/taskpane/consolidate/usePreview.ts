import { useLayoutEffect, useRef, type Dispatch } from "react";
import { isCancellation } from "../shared/problem";
import type { ConsolidateServices } from "./ConsolidateServices";
import { inputOf, tally } from "./readiness";
import type { Action, State } from "./state";

/** Keeps the preview up to date with what was given and decided; an older one under way is dropped. */
export function usePreview(
  services: ConsolidateServices,
  state: State,
  dispatch: Dispatch<Action>,
  onFailure: (error: unknown) => void,
): void {
  const latest = useRef({ state, onFailure });
  // Before the page is drawn: 취합 is not to be pressed for a moment between the last file and its preview.
  useLayoutEffect(() => {
    latest.current = { state, onFailure };
  });
  const wanted = state.phase.kind === "collecting" && !tally(state.files).busy;
  const { files, includeWorkbook, sheets, intake } = state;
  const { choices, leaveOut, headers, revision } = intake;

  useLayoutEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    const { signal } = controller;
    dispatch({ type: "previewBegun" });
    services
      .preview(inputOf(latest.current.state), signal)
      .then((preview) => {
        if (!signal.aborted) dispatch({ type: "previewed", preview });
      })
      .catch((error: unknown) => {
        if (signal.aborted) return;
        dispatch({ type: "previewed", preview: null });
        if (!isCancellation(error)) latest.current.onFailure(error);
      });
    return () => controller.abort();
  }, [services, dispatch, wanted, files, includeWorkbook, sheets, choices, leaveOut, headers, revision]);
}
