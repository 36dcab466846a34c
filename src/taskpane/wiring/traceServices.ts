import { createTracer } from "../../actions/createTracer";
import type { TraceServices } from "../consolidate/trace/TraceServices";
import type { Wiring } from "./Wiring";

export function createTraceServices({ port }: Wiring): TraceServices {
  const tracer = createTracer(port);
  return {
    traceFigure: (place, at) => tracer.trace(place, at),
    tracedPlace: (row, measure) => tracer.collectedPlace(row, measure),
  };
}
