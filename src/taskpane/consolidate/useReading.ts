import { useEffect, useRef, useState, type Dispatch } from "react";
import { isCancellation } from "../shared/problem";
import type { ConsolidateServices, ReadEvent } from "./ConsolidateServices";
import type { Action, FileItem, FileState } from "./state";

function stateOf(event: ReadEvent): FileState {
  switch (event.kind) {
    case "started":
      return { kind: "reading" };
    case "read":
      return { kind: "read", result: event.result };
    case "refused":
      return { kind: "refused", refusal: event.refusal };
  }
}

/**
 * Reads whatever waits, one batch after the other: files dropped during a batch wait for the next.
 * Returns the function that cancels the batch at hand.
 */
export function useReading(
  services: ConsolidateServices,
  files: readonly FileItem[],
  dispatch: Dispatch<Action>,
): () => void {
  const batch = useRef<AbortController | null>(null);
  const [finished, setFinished] = useState(0);

  useEffect(() => {
    const waiting = files.filter((item) => item.state.kind === "waiting");
    if (waiting.length === 0 || batch.current !== null) return;
    const controller = new AbortController();
    batch.current = controller;

    const onEvent = (event: ReadEvent) => {
      const item = waiting[event.index];
      if (item === undefined || controller.signal.aborted) return;
      dispatch({ type: "fileState", id: item.id, state: stateOf(event) });
    };
    const run = async () => {
      try {
        await services.readFiles(
          waiting.map((item) => item.file),
          onEvent,
          controller.signal,
        );
      } catch (error) {
        if (isCancellation(error)) return;
        dispatch({ type: "phase", phase: { kind: "failed", error } });
      } finally {
        // A reader that forgot a file must not be given it again for ever; the user can.
        dispatch({ type: "readingEnded", ids: waiting.map(({ id }) => id) });
        batch.current = null;
        setFinished((count) => count + 1);
      }
    };
    void run();
  }, [services, files, finished, dispatch]);

  useEffect(() => () => batch.current?.abort(), []);

  return () => {
    batch.current?.abort();
    dispatch({ type: "readingEnded", ids: null });
  };
}
