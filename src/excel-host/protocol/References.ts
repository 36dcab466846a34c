import type { ApiObject } from "./ApiObject";

/** Objects the client asked to keep between batches, and the ranges of events it may still ask for. */
export class References {
  #kept = new Map<string, ApiObject>();
  #next = 1;

  keep(object: ApiObject): string {
    if (object.referenceId !== null && this.#kept.has(object.referenceId)) return object.referenceId;
    const id = `R${String(this.#next)}`;
    this.#next += 1;
    object.referenceId = id;
    this.#kept.set(id, object);
    return id;
  }

  get(id: string): ApiObject | null {
    return this.#kept.get(id) ?? null;
  }

  release(id: string): void {
    this.#kept.delete(id);
  }

  releaseAll(): void {
    this.#kept.clear();
  }

  get size(): number {
    return this.#kept.size;
  }

  all(): Iterable<ApiObject> {
    return this.#kept.values();
  }
}
