import { objectOf, type ApiObject } from "../protocol/ApiObject";
import { range } from "./Range";
import type { RangeTarget } from "./rangeTarget";

/** Handlers ask for the range of an event soon or never. */
const KEPT = 256;

/** The ranges recent events were about. */
export class EventRanges {
  #ranges = new Map<string, ApiObject>();
  #next = 1;

  add({ sheet, area }: RangeTarget): string {
    const id = `E${String(this.#next)}`;
    this.#next += 1;
    this.#ranges.set(id, objectOf(range, { sheet, area }));
    const oldest = this.#ranges.keys().next().value;
    if (this.#ranges.size > KEPT && oldest !== undefined) this.#ranges.delete(oldest);
    return id;
  }

  get(id: string): ApiObject | null {
    return this.#ranges.get(id) ?? null;
  }

  all(): Iterable<ApiObject> {
    return this.#ranges.values();
  }
}
