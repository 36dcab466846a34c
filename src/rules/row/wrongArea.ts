import type { Area, Task } from "../../plan/Plan";
import { columnOf } from "../../submission/columns";
import { normaliseName, sameName } from "../../submission/names";
import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { Hit, RowRule } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { identify } from "../support/identify";

/** Area and task as the register has them for the project; their number alone, or in front of the name, is enough. */
export const wrongArea: RowRule = {
  id: "row/wrong-area",
  level: "warning",
  scope: "row",
  fix: "ask",
  example: {
    wrong: [{ id: "2-3-3", area: "평생학습지원체계 강화" }],
    right: [{ id: "2-3-3", area: "디지털 역량 강화 및 세계시민으로 성장" }],
  },
  check(row, context) {
    const placed = identify(row, context);
    if (placed === null) return NONE;
    const { area, task } = placed;
    const areaWrong = !isSame(row.area.value, area, numbersOfArea);
    const taskWrong = !isSame(row.task.value, task, numbersOfTask);
    if (!areaWrong && !taskWrong) return NONE;
    const hits = [areaWrong ? hitOf(row, "area", area) : null, taskWrong ? hitOf(row, "task", task) : null];
    return hits.filter((hit) => hit !== null);
  },
};

const NUMBERING = /^(?:[0-9]+(?:-[0-9]+)*|[IVX]+)[.)·,-]?/iu;

const numbersOfArea = ({ id, roman }: Area): readonly string[] => [id, roman];
const numbersOfTask = ({ id }: Task): readonly string[] => [id, id.split("-")[1] ?? ""];

function isSame<Place extends Area | Task>(
  stated: string | null,
  place: Place,
  numbersOf: (place: Place) => readonly string[],
): boolean {
  if (stated === null || sameName(stated, place.name)) return true;
  const plain = normaliseName(stated);
  const bare = plain.replace(NUMBERING, "");
  if (bare !== "") return bare === normaliseName(place.name);
  return numbersOf(place).some((number) => normaliseName(number) === plain.replace(/[.)·,-]$/u, ""));
}

function hitOf(row: SubmissionRow, column: "area" | "task", place: Area | Task): Hit {
  const { raw, value } = row[column];
  const facts = { header: columnOf(column).header, stated: value, registered: place.name };
  return cellHit(row, column, facts, { kind: "ask", before: raw, after: place.name });
}
