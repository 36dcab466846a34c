/** What is wrong with a plan, and where. Facts, no prose: the words live in src/words. */
export type PlanProblemCode =
  /** Nothing at this path. */
  | "missing"
  /** Another type than `expected`. */
  | "wrong-type"
  /** None of the `allowed` values. */
  | "not-allowed"
  /** Below `minimum` / above `maximum`. */
  | "too-small"
  | "too-large"
  /** An empty name, or a list without entries. */
  | "empty"
  /** An id that is not `1`, `1-2` or `1-2-3` at its level; `expected` shows the shape. */
  | "id-shape"
  /** An id that does not begin with its parent's id, `parent`. */
  | "id-outside-parent"
  /** An id or department that was there before, at `first`. */
  | "duplicate"
  /** Another name than the one given first for the same area or task, `first`. */
  | "conflict"
  /** No table of projects where one is needed; `expected` names its headers. */
  | "no-table"
  /** The table of projects lacks the column `header`. */
  | "no-column"
  /** Whatever else the shape forbids. */
  | "invalid";

export interface PlanProblem {
  /** `areas[0].tasks[1].projects[3].id`; "" for the plan itself. */
  readonly path: string;
  readonly code: PlanProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The written form of a path: `["areas", 0, "id"] → areas[0].id`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${String(step)}`))
    .join("");
}
