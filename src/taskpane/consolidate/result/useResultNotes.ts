import { useCallback, useEffect, useState } from "react";
import type { PaneServices } from "../../services";
import type { ConsolidationView } from "../ConsolidationView";
import { useFound, type Found } from "./useFound";
import type { ResultNotes } from "./PublishingServices";

type NotesServices = Pick<PaneServices, "publishingNotes" | "onSheetChanged">;

/** Goes up when the user comes back to the pane from a workbook that was edited: an edit alone reads nothing. */
function useReturns(services: NotesServices): number {
  const [returns, setReturns] = useState(0);
  useEffect(() => {
    let edited = false;
    const stop = services.onSheetChanged(({ kind }) => {
      edited ||= kind === "edited" || kind === "structure" || kind === "sheets";
    });
    const onFocus = () => {
      if (edited) setReturns((before) => before + 1);
      edited = false;
    };
    window.addEventListener("focus", onFocus);
    return () => {
      stop();
      window.removeEventListener("focus", onFocus);
    };
  }, [services]);
  return returns;
}

/** Asks again for another run, after edits, and when the user comes back from the settings (`visit` has gone up). */
export function useResultNotes(
  services: NotesServices,
  view: ConsolidationView,
  visit: number,
): Found<ResultNotes> {
  const returns = useReturns(services);
  const ask = useCallback(() => {
    // No part of the question, but reasons to ask it anew.
    void [visit, returns];
    return services.publishingNotes(view.ranWith ?? null);
  }, [services, view, visit, returns]);
  return useFound(ask);
}
