import type { FormulaCell } from "./FormulaCell";

/** What the walk asks of the engine. */
export interface Walk {
  /** Visits every formula a formula reads. */
  forEachPrecedent(cell: FormulaCell, visit: (precedent: FormulaCell) => void): void;
  /** Computes a formula all of whose precedents are done, and sets it to `done`. */
  finish(cell: FormulaCell): void;
}

/** Marks the formulas of a loop: those on the path from the one met again to the end. */
function markLoop(path: readonly FormulaCell[], met: FormulaCell): void {
  for (let at = path.length - 1; at >= 0; at -= 1) {
    const cell = path[at];
    if (cell === undefined) return;
    cell.circular = true;
    if (cell === met) return;
  }
}

/** Computes a formula after all it reads, without recursion: chains of formulas may be very long. */
export function computeInOrder(target: FormulaCell, walk: Walk): void {
  const waiting = [target];
  const path: FormulaCell[] = [];
  const visit = (precedent: FormulaCell): void => {
    if (precedent.state === "open") markLoop(path, precedent);
    else if (precedent.state === "stale") waiting.push(precedent);
  };
  for (let cell = waiting.at(-1); cell !== undefined; cell = waiting.at(-1)) {
    if (cell.state === "stale") {
      cell.state = "open";
      cell.circular = false;
      path.push(cell);
      walk.forEachPrecedent(cell, visit);
      continue;
    }
    waiting.pop();
    if (cell.state === "open" && path.at(-1) === cell) {
      path.pop();
      walk.finish(cell);
    }
  }
}
