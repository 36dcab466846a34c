import { useCallback, useEffect, useState } from "react";
import type { StoredDecision } from "../../review/decisions";
import type { ReviewEntry, ReviewServices, ReviewView } from "./ReviewServices";

export type Queue =
  | { readonly kind: "opening" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "none" }
  | { readonly kind: "open"; readonly view: ReviewView };

export interface ReviewQueueState {
  readonly queue: Queue;
  /** Reads again; what is on show stays until it has come. */
  readonly refresh: () => void;
  /** Begins anew, as when the view opens. */
  readonly reload: () => void;
  /** Shows that something is on its way. */
  readonly wait: () => void;
  /** Puts decisions that were written, or found changed, into what is on show. */
  readonly apply: (decisions: readonly StoredDecision[], undoable: number) => readonly ReviewEntry[];
}

export function useReviewQueue(services: ReviewServices): ReviewQueueState {
  const [queue, setQueue] = useState<Queue>({ kind: "opening" });
  const [loads, setLoads] = useState(0);

  useEffect(() => {
    let open = true;
    services
      .reviewQueue()
      .then((view) => {
        if (open) setQueue(view === null ? { kind: "none" } : { kind: "open", view });
      })
      .catch((error: unknown) => {
        if (open) setQueue({ kind: "failed", error });
      });
    return () => {
      open = false;
    };
  }, [services, loads]);

  const refresh = useCallback(() => setLoads((count) => count + 1), []);
  const reload = useCallback(() => {
    setQueue({ kind: "opening" });
    refresh();
  }, [refresh]);

  return {
    queue,
    refresh,
    reload,
    wait: () => setQueue({ kind: "opening" }),
    apply: (decisions, undoable) => {
      if (queue.kind !== "open") return [];
      const byKey = new Map(decisions.map((decision) => [decision.key, decision]));
      const entries = queue.view.entries.map((entry) => {
        const decision = byKey.get(entry.flag.key);
        return decision === undefined ? entry : { ...entry, decision };
      });
      setQueue({ kind: "open", view: { ...queue.view, entries, undoable } });
      return entries;
    },
  };
}
