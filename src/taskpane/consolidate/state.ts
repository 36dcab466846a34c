/** Where the coordinator's work stands. Pure: the hook beside it does the work. */
import type { Refusal } from "../../submission/Refusal";
import type { ConsolidateStep, ReadFile, WorkbookSubmission } from "./ConsolidateServices";
import type { ConsolidationView } from "./ConsolidationView";

export type FileState =
  | { readonly kind: "waiting" | "reading" | "cancelled" }
  | { readonly kind: "read"; readonly result: ReadFile }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export interface FileItem {
  readonly id: number;
  readonly file: File;
  readonly state: FileState;
}

export type Phase =
  | { readonly kind: "opening" }
  | { readonly kind: "collecting" }
  | { readonly kind: "running"; readonly step: ConsolidateStep }
  | { readonly kind: "done"; readonly view: ConsolidationView }
  | { readonly kind: "failed"; readonly error: unknown };

export interface State {
  readonly phase: Phase;
  readonly files: readonly FileItem[];
  readonly nextId: number;
  readonly sheets: readonly WorkbookSubmission[];
  readonly includeWorkbook: boolean;
  /** Files of the last addition that were in the list already. */
  readonly skippedSame: number;
}

export const INITIAL: State = {
  phase: { kind: "opening" },
  files: [],
  nextId: 1,
  sheets: [],
  includeWorkbook: true,
  skippedSame: 0,
};

export type Action =
  | {
      readonly type: "opened";
      readonly sheets: readonly WorkbookSubmission[];
      readonly last: ConsolidationView | null;
    }
  | { readonly type: "phase"; readonly phase: Phase }
  | { readonly type: "filesAdded"; readonly files: readonly File[] }
  | { readonly type: "fileState"; readonly id: number; readonly state: FileState }
  /** What of these files is still waiting or being read will not be read now. `ids` null: of all. */
  | { readonly type: "readingEnded"; readonly ids: readonly number[] | null }
  | { readonly type: "cancelledRequeued" }
  | { readonly type: "fileRemoved"; readonly id: number }
  | { readonly type: "filesCleared" }
  | { readonly type: "sheetsFound"; readonly sheets: readonly WorkbookSubmission[] }
  | { readonly type: "includeWorkbook"; readonly include: boolean };

function isSameFile(a: File, b: File): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}

function addFiles(state: State, added: readonly File[]): State {
  const files = [...state.files];
  let { nextId } = state;
  let skippedSame = 0;
  for (const file of added) {
    if (files.some((item) => isSameFile(item.file, file))) {
      skippedSame += 1;
    } else {
      files.push({ id: nextId, file, state: { kind: "waiting" } });
      nextId += 1;
    }
  }
  return { ...state, files, nextId, skippedSame };
}

function mapStates(
  state: State,
  from: readonly FileState["kind"][],
  to: FileState,
  ids: readonly number[] | null,
): State {
  const isMeant = ({ id, state: { kind } }: FileItem) =>
    from.includes(kind) && (ids === null || ids.includes(id));
  return { ...state, files: state.files.map((item) => (isMeant(item) ? { ...item, state: to } : item)) };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "opened":
      return {
        ...state,
        sheets: action.sheets,
        phase: action.last === null ? { kind: "collecting" } : { kind: "done", view: action.last },
      };
    case "phase":
      return { ...state, phase: action.phase };
    case "filesAdded":
      return addFiles(state, action.files);
    case "fileState":
      return {
        ...state,
        files: state.files.map((item) => (item.id === action.id ? { ...item, state: action.state } : item)),
      };
    case "readingEnded":
      return mapStates(state, ["waiting", "reading"], { kind: "cancelled" }, action.ids);
    case "cancelledRequeued":
      return mapStates(state, ["cancelled"], { kind: "waiting" }, null);
    case "fileRemoved":
      return { ...state, files: state.files.filter((item) => item.id !== action.id), skippedSame: 0 };
    case "filesCleared":
      return { ...state, files: [], skippedSame: 0 };
    case "sheetsFound":
      return { ...state, sheets: action.sheets };
    case "includeWorkbook":
      return { ...state, includeWorkbook: action.include };
  }
}

export interface Tally {
  readonly all: number;
  readonly read: number;
  readonly refused: number;
  readonly cancelled: number;
  /** Read or refused or cancelled: nothing more happens to them. */
  readonly settled: number;
  readonly busy: boolean;
}

export function tally(files: readonly FileItem[]): Tally {
  const count = (kind: FileState["kind"]) => files.filter((item) => item.state.kind === kind).length;
  const read = count("read");
  const refused = count("refused");
  const cancelled = count("cancelled");
  const settled = read + refused + cancelled;
  return { all: files.length, read, refused, cancelled, settled, busy: settled < files.length };
}

/** Sheets of the open workbook that would take part. */
export function includedSheets(state: State): readonly WorkbookSubmission[] {
  return state.includeWorkbook ? state.sheets : [];
}

export function canConsolidate(state: State): boolean {
  const { busy, read } = tally(state.files);
  return !busy && (read > 0 || includedSheets(state).length > 0);
}
