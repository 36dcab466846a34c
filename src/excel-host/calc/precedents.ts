import type { Bound } from "./bind";
import type { Area } from "./values";

export interface Precedents {
  /** Areas the formula may read, each once in order of appearance. */
  readonly areas: readonly Area[];
  readonly volatile: boolean;
}

/** What a bound formula reads. Arguments of which only the position counts (`ROW(A1)`) are not read. */
export function precedentsOf(bound: Bound): Precedents {
  const areas: Area[] = [];
  let volatile = false;
  const visit = (node: Bound): void => {
    if (node.kind === "area") areas.push(node.area);
    else if (node.kind === "prefix" || node.kind === "percent") visit(node.operand);
    else if (node.kind === "binary") {
      visit(node.left);
      visit(node.right);
      // A1:INDEX(…) may reach between its ends.
      if (node.operator === ":") volatile = true;
    } else if (node.kind === "call") {
      if (node.definition.volatile) volatile = true;
      if (!node.definition.positional) node.args.forEach(visit);
    }
  };
  visit(bound);
  return { areas, volatile };
}
