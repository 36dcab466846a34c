import type { Plan } from "../plan/Plan";
import type { ReadEvent } from "./consolidate/ConsolidateServices";

export interface ReadRequest {
  readonly files: readonly File[];
  readonly plan: Plan;
}

export type WorkerEvent =
  | ReadEvent
  | { readonly kind: "finished" }
  /** The reader itself failed; a bad file is a refusal, not this. */
  | { readonly kind: "failed"; readonly message: string };
