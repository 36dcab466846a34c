/** Where the coordinator's work stands. Pure: the hook beside it does the work. */
import type { Refusal } from "../../submission/Refusal";
import type { TakenBack } from "../../words/pane/restore";
import type { ConsolidateStep, ReadFile, WorkbookSubmission } from "./ConsolidateServices";
import type { ConsolidationView } from "./ConsolidationView";
import { INITIAL_INTAKE, reduceIntake, type Intake, type IntakeAction } from "./intake";

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

/** What was just done to the workbook, or not done, said until the coordinator goes on. */
export type Said = "cancelled" | TakenBack;

export interface State {
  readonly phase: Phase;
  readonly said: Said | null;
  readonly files: readonly FileItem[];
  readonly nextId: number;
  readonly sheets: readonly WorkbookSubmission[];
  readonly includeWorkbook: boolean;
  /** Files of the last addition that were in the list already. */
  readonly skippedSame: number;
  /** Of the last addition, files that programs and systems leave in folders. */
  readonly skippedTemporary: number;
  readonly intake: Intake;
  /** The list of the last run: 되돌리기 takes its files out of the workbook, and back into the list. */
  readonly ranWith: readonly FileItem[];
}

export const INITIAL: State = {
  phase: { kind: "opening" },
  said: null,
  files: [],
  nextId: 1,
  sheets: [],
  includeWorkbook: true,
  skippedSame: 0,
  skippedTemporary: 0,
  intake: INITIAL_INTAKE,
  ranWith: [],
};

export type Action =
  | IntakeAction
  | { readonly type: "done"; readonly view: ConsolidationView }
  /** 되돌리기 took back something that was made after the run, which stands. */
  | { readonly type: "tookBack"; readonly what: Exclude<TakenBack, "run"> }
  | { readonly type: "restored" }
  | { readonly type: "runCancelled" }
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

/** What Excel leaves beside an open file, and what systems leave in folders: never anybody's submission. */
const TEMPORARY = /^(?:~\$.*|\..*|desktop\.ini|thumbs\.db)$/iu;

function addFiles(state: State, given: readonly File[]): State {
  const added = given.filter(({ name }) => !TEMPORARY.test(name));
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
  return { ...state, said: null, files, nextId, skippedSame, skippedTemporary: given.length - added.length };
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
      return { ...state, phase: action.phase, said: action.phase.kind === "collecting" ? state.said : null };
    case "runCancelled":
      return { ...state, phase: { kind: "collecting" }, said: "cancelled" };
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
      return {
        ...state,
        files: state.files.filter((item) => item.id !== action.id),
        skippedSame: 0,
        skippedTemporary: 0,
      };
    case "filesCleared":
      return { ...state, files: [], skippedSame: 0, skippedTemporary: 0 };
    case "sheetsFound":
      return { ...state, sheets: action.sheets };
    case "includeWorkbook":
      return { ...state, includeWorkbook: action.include };
    case "done":
      return runDone(state, action.view);
    case "tookBack":
      return { ...state, said: action.what };
    case "restored":
      return {
        ...state,
        said: "run",
        files: addBack(state.files, state.ranWith),
        ranWith: [],
        intake: INITIAL_INTAKE,
      };
    default:
      return { ...state, intake: reduceIntake(state.intake, action) };
  }
}

/** What was taken is kept in the workbook from now on, unless it is too large for that. */
function runDone(state: State, view: ConsolidationView): State {
  const isKept = view.kept?.tooLarge === false;
  return {
    ...state,
    phase: { kind: "done", view },
    files: isKept ? [] : state.files,
    ranWith: isKept ? state.files : [],
    skippedSame: 0,
    skippedTemporary: 0,
    intake: INITIAL_INTAKE,
  };
}

function addBack(files: readonly FileItem[], earlier: readonly FileItem[]): readonly FileItem[] {
  return [...earlier.filter((item) => !files.some((other) => isSameFile(item.file, other.file))), ...files];
}
