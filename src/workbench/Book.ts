import { Workbook } from "../excel-host";
import { loadWorkbook } from "../excel-host/io";
import type { PaneFrame } from "./PaneFrame";
import type { WorkbenchHost } from "./WorkbenchHost";

/** An open workbook: its Excel and the pane beside it. */
export interface Book {
  readonly host: WorkbenchHost;
  readonly pane: PaneFrame;
}

export function nameOf({ host }: Book): string {
  return host.workbook.state.name;
}

/** The workbook an add-in made, blank when it gave no bytes, under a name none of the open ones has. */
export async function newWorkbook(bytes: Uint8Array, open: readonly Book[]): Promise<Workbook> {
  const workbook = bytes.length === 0 ? new Workbook() : await loadWorkbook(bytes);
  const taken = new Set(open.map(nameOf));
  let count = 1;
  while (taken.has(`Book${count}.xlsx`)) count += 1;
  workbook.state = { ...workbook.state, name: `Book${count}.xlsx` };
  return workbook;
}
