import type { RequestBody } from "../protocol/wire";

/** One request as it passed the wire. */
export interface RecordedBatch {
  /** Counts syncs from 1; clean-up batches, which only release references, have 0. */
  readonly sync: number;
  readonly actions: readonly { readonly type: number; readonly name: string; readonly className: string }[];
  /** UTF-8 bytes of the request. */
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** The error code answered, or null. */
  readonly error: string | null;
  /** How long the host took to process the batch, milliseconds; without latency. */
  readonly milliseconds: number;
}

/** True for the batch that the client sends by itself after `Excel.run` to release what it kept. */
export function isCleanup(request: RequestBody): boolean {
  const calls = request.Actions.filter(({ ActionType }) => ActionType !== 1);
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
}

/** Keeps what passed the wire, for tests that count round trips. */
export class Recorder {
  #batches: RecordedBatch[] = [];
  #syncs = 0;

  /** Round trips an add-in asked for; clean-up is not counted. */
  get syncs(): number {
    return this.#syncs;
  }

  get batches(): readonly RecordedBatch[] {
    return this.#batches;
  }

  get bytesIn(): number {
    return this.#batches.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
  }

  get bytesOut(): number {
    return this.#batches.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  }

  reset(): void {
    this.#batches = [];
    this.#syncs = 0;
  }

  /** The number of the sync about to be processed; 0 for clean-up. */
  begin(request: RequestBody): number {
    if (isCleanup(request)) return 0;
    this.#syncs += 1;
    return this.#syncs;
  }

  add(batch: RecordedBatch): void {
    this.#batches.push(batch);
  }
}
