import { useCallback } from "react";
import type { PaneServices } from "../../services";
import type { ConsolidationView } from "../ConsolidationView";
import { useFound, type Found } from "./useFound";
import type { ResultNotes } from "./PublishingServices";

/** Asks again for another run, and when the user comes back from 설정 (`visit` has gone up). */
export function useResultNotes(
  services: Pick<PaneServices, "publishingNotes">,
  view: ConsolidationView,
  visit: number,
): Found<ResultNotes> {
  const ask = useCallback(() => {
    // Not a part of the question, but a reason to ask it anew.
    void visit;
    return services.publishingNotes(view.ranWith ?? null);
  }, [services, view, visit]);
  return useFound(ask);
}
