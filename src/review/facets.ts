/** Narrowing the review list down: what there is of each kind, and what remains after a choice. */
import type { ReviewItem } from "./decisions";

export const FACETS = ["area", "task", "department", "flag", "severity", "state"] as const;
export type Facet = (typeof FACETS)[number];

/** Of each facet the values wanted; a facet left out, or empty, does not narrow. */
export type Filters = Partial<Readonly<Record<Facet, readonly string[]>>>;

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Items that meet every facet chosen, in their order. */
export function filterItems(items: readonly ReviewItem[], filters: Filters): readonly ReviewItem[] {
  return items.filter((item) => FACETS.every((facet) => meets(item, facet, filters)));
}

/**
 * How many items each value would show, the other facets' choices applied: a facet never hides its own values.
 * Values in the order they first appear among all items.
 */
export function facetCounts(
  items: readonly ReviewItem[],
  filters: Filters = {},
): Readonly<Record<Facet, readonly FacetCount[]>> {
  const count = (facet: Facet): readonly FacetCount[] => countsOf(items, facet, filters);
  return {
    area: count("area"),
    task: count("task"),
    department: count("department"),
    flag: count("flag"),
    severity: count("severity"),
    state: count("state"),
  };
}

function countsOf(items: readonly ReviewItem[], facet: Facet, filters: Filters): readonly FacetCount[] {
  const others = { ...filters, [facet]: [] };
  const counts = new Map(items.map((item) => [valueOf(item, facet), 0]));
  for (const item of filterItems(items, others)) {
    const value = valueOf(item, facet);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

function meets(item: ReviewItem, facet: Facet, filters: Filters): boolean {
  const wanted = filters[facet] ?? [];
  return wanted.length === 0 || wanted.includes(valueOf(item, facet));
}

function valueOf({ flag, decision }: ReviewItem, facet: Facet): string {
  return facet === "state" ? decision.state : flag[facet];
}
