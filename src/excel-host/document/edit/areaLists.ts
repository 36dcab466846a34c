import { intersection, subtract, type Area } from "../area";

interface Covering {
  readonly areas: readonly Area[];
}

/** Cuts an area out of everything that covers it; what covers nothing any more goes. */
export function withoutArea<T extends Covering>(items: readonly T[], hole: Area): T[] {
  return items
    .map((item) => ({ ...item, areas: item.areas.flatMap((area) => subtract(area, hole)) }))
    .filter(({ areas }) => areas.length > 0);
}

export function coversAny(item: Covering, areas: readonly Area[]): boolean {
  return item.areas.some((own) => areas.some((area) => intersection(own, area) !== null));
}
