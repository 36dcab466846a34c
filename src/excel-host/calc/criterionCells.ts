import { criterionOf } from "./criteria";
import { cellOf, isError, type Matrix, type Scalar } from "./values";

/** Whether the cell there meets a criterion. */
export type MeetsAt = (row: number, column: number) => boolean;

/** Of one matrix, answers of as many criteria are remembered as come to this many cells. */
const MOST_REMEMBERED = 2_000_000;

const UNSEEN = 0;
const MET = 1;
const UNMET = 2;

/** By matrix, which never changes, and criterion. */
const remembered = new WeakMap<Matrix, Map<string, MeetsAt>>();

function keyOf(wanted: Scalar): string {
  return isError(wanted) ? `error ${wanted.code}` : `${typeof wanted} ${String(wanted)}`;
}

function looking(matrix: Matrix, wanted: Scalar): MeetsAt {
  const meets = criterionOf(wanted);
  return (row, column) => meets(cellOf(matrix, row, column));
}

/** Each used cell is looked at once, and only when it is asked for. */
function remembering(matrix: Matrix, look: MeetsAt): MeetsAt {
  const { width, rows } = matrix;
  const seen = new Uint8Array(rows.length * width);
  return (row, column) => {
    if (row >= rows.length) return look(row, column);
    const at = row * width + column;
    if (seen[at] === UNSEEN) seen[at] = look(row, column) ? MET : UNMET;
    return seen[at] === MET;
  };
}

/** As `criterionOf`, for the cells of a matrix: sheets of totals ask the same of the same columns over and over. */
export function criterionIn(matrix: Matrix, wanted: Scalar): MeetsAt {
  const known = remembered.get(matrix) ?? new Map<string, MeetsAt>();
  remembered.set(matrix, known);
  const key = keyOf(wanted);
  const before = known.get(key);
  if (before !== undefined) return before;
  const look = looking(matrix, wanted);
  if ((known.size + 1) * matrix.rows.length * matrix.width > MOST_REMEMBERED) return look;
  const meets = remembering(matrix, look);
  known.set(key, meets);
  return meets;
}
