/** What goes back to the departments: the items a reviewer wants put right. */
import { compareBy, compareNatural } from "../rollup/compareText";
import { groupBy } from "../rollup/groupBy";
import type { ReviewItem } from "./decisions";
import type { Flag } from "./Flag";

export interface ReturnEntry {
  /** Project, source cell and figures; the words for what is wrong and what is asked hang on its kind. */
  readonly flag: Flag;
  /** What the reviewer wrote; "" when nothing. */
  readonly comment: string;
}

export interface DepartmentReturn {
  readonly department: string;
  /** In the order of project codes. */
  readonly entries: readonly ReturnEntry[];
}

/** Per department, in the order given, its items in state 보완요청; departments without one are left out. */
export function returnList(
  items: readonly ReviewItem[],
  departments: readonly string[],
): readonly DepartmentReturn[] {
  const asked = items.filter(({ decision }) => decision.state === "보완요청");
  const byDepartment = groupBy(asked, ({ flag }) => flag.department);
  const order = [...new Set([...departments, ...[...byDepartment.keys()].toSorted(compareNatural)])];
  return order.flatMap((department) => {
    const own = byDepartment.get(department);
    if (own === undefined) return [];
    const entries = own.map(({ flag, decision }) => ({ flag, comment: decision.comment }));
    return [{ department, entries: entries.toSorted(byProject) }];
  });
}

const byProject = compareBy<ReturnEntry>((a, b) => compareNatural(a.flag.project, b.flag.project));
