import type { DataChange } from "../../review/changes";
import type { Decision, ReviewItem, StoredDecision } from "../../review/decisions";
import type { Finding } from "../../findings/Finding";
import type { FlagKind } from "../../review/Flag";
import type { MergePlan } from "../../review/merge";
import type { ReviewProject } from "../../review/reviewBook";
import type { Refusal } from "../../submission/Refusal";

/** A flag with its decision and everything a reviewer looks at before deciding. */
export interface ReviewEntry extends ReviewItem {
  /** Names of its area and task, as the plan spells them. */
  readonly areaName: string;
  readonly taskName: string;
  /** The project as reported; null where the run was too large to keep it. */
  readonly project: ReviewProject | null;
  /** About the rows of the project. */
  readonly findings: readonly Finding[];
  /** What the department changed since the decision; null where that is not known any more. */
  readonly changes: readonly DataChange[] | null;
  /** The cell the department filled in, where that is a sheet of this workbook. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
}

/** A decision whose flag is gone: the data was put right. */
export interface SettledEntry {
  readonly project: string;
  readonly name: string;
  readonly flag: FlagKind | null;
  readonly decision: StoredDecision;
}

export interface ReviewView {
  /** In the order to be worked through. */
  readonly entries: readonly ReviewEntry[];
  readonly settled: readonly SettledEntry[];
  /** How many decisions can be taken back at once; 0 when none. */
  readonly undoable: number;
  /** Submission sheets of this workbook whose protection does not allow marks. */
  readonly unmarked: readonly string[];
}

export interface DecisionWish {
  /** The entry as it is on show. */
  readonly entry: ReviewItem;
  readonly decision: Decision;
  readonly comment: string;
}

export interface DecisionOutcome {
  readonly written: readonly StoredDecision[];
  /** Left alone, because the line or its data changed since it was shown; as it stands now. */
  readonly changed: readonly StoredDecision[];
  /** Left alone, because 검토 has no such line any more. */
  readonly gone: readonly string[];
}

/** A flag on the sheet in front. */
export interface FlagHere {
  readonly key: string;
  readonly cell: string;
  /** Whether the user stands on its row. */
  readonly here: boolean;
}

export type CopyReading =
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** The workbook holds no decisions. */
  | { readonly kind: "no-review" }
  | { readonly kind: "read"; readonly theirs: readonly StoredDecision[]; readonly plan: MergePlan };

export interface ReviewServices {
  /** Null when this workbook has not been consolidated. */
  reviewQueue(): Promise<ReviewView | null>;
  /** The name that goes with decisions, as it was given last on this computer; "" before that. */
  reviewerName(): string;
  setReviewerName(name: string): void;
  /** Writes decisions into 검토, all at once. */
  decide(wishes: readonly DecisionWish[], reviewer: string): Promise<DecisionOutcome>;
  /** Takes the last decisions back. */
  undoDecisions(): Promise<DecisionOutcome>;
  /** The flags of the sheet in front, from the active cell down to the end and on from the top. */
  flagsHere(): Promise<{ readonly sheet: string; readonly flags: readonly FlagHere[] }>;
  /** Shows the flag's row on 취합원본, wherever it stands by now. False when it is not there. */
  showFlag(key: string): Promise<boolean>;
  /** The text to send to a department: its items in state 보완요청. */
  returnText(department: string): Promise<string>;
  /** A workbook to attach: what goes back to a department and nothing else. Null when nothing does. */
  letterFile(department: string): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>;
  /** The missed projects as the report lists them. */
  exceptionsText(): Promise<string>;
  /** Writes 검토결과 and 보완요청 into the workbook. */
  writeReviewPapers(): Promise<void>;
  /** Reads another copy of this workbook and compares its decisions with those here. Nothing is written. */
  readCopy(file: File, signal: AbortSignal): Promise<CopyReading>;
  /** Brings the other copy's decisions in; conflicts by choice, else by the later decision. */
  mergeCopy(
    theirs: readonly StoredDecision[],
    choices: ReadonlyMap<string, "mine" | "theirs">,
  ): Promise<void>;
  goTo(sheet: string, cell: string): Promise<void>;
}
