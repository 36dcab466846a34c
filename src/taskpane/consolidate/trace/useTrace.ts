import { useCallback, useEffect, useRef, useState } from "react";
import type { TraceAnswer } from "../../../actions/createTracer";
import type { CellPlace } from "../../../workbook/WorkbookPort";
import type { PaneServices } from "../../services";

const SUMMARY = "총괄";

export type TraceState =
  | { readonly kind: "none" }
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "answer"; readonly answer: TraceAnswer };

export interface Tracing {
  readonly state: TraceState;
  /** Explains where the user stands; what can be selected cannot always be followed. */
  readonly ask: () => void;
}

type Services = Pick<PaneServices, "traceFigure" | "activeCell" | "onSelectionChanged">;

/**
 * What the selected figure of 총괄 is made of, following the selection there. Elsewhere the last answer stays, so that
 * its links can be followed one after the other.
 */
export function useTrace(services: Services, at: string): Tracing {
  const [state, setState] = useState<TraceState>({ kind: "none" });
  const latest = useRef(0);

  /** Of several selections in quick succession only the last one is shown. */
  const show = useCallback(async (find: () => Promise<TraceAnswer>, isQuiet: boolean) => {
    latest.current += 1;
    const mine = latest.current;
    if (!isQuiet) setState({ kind: "busy" });
    try {
      const answer = await find();
      if (latest.current !== mine) return;
      // Walking over blank cells and labels must not take the last list away.
      if (!isQuiet || answer.kind === "traced") setState({ kind: "answer", answer });
    } catch (error) {
      if (latest.current === mine) setState({ kind: "failed", error });
    }
  }, []);

  useEffect(() => {
    return services.onSelectionChanged((place: CellPlace) => {
      if (place.sheet === SUMMARY) void show(() => services.traceFigure(place, at), true);
    });
  }, [services, at, show]);

  return {
    state,
    ask: () => void show(async () => services.traceFigure(await services.activeCell(), at), false),
  };
}
