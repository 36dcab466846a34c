import type { Decision, ReviewItem } from "../../review/decisions";

/** A flag with its decision, and where to look. */
export interface ReviewEntry extends ReviewItem {
  /** Name of the area, as the plan spells it. */
  readonly areaName: string;
  /** Its row on 취합원본. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
}

export interface DecisionWish {
  /** The flag's key. */
  readonly key: string;
  readonly decision: Decision;
  readonly comment: string;
  readonly reviewer: string;
}

export interface ReviewServices {
  /** In the order to be worked through. Null when this workbook has not been consolidated. */
  reviewQueue(): Promise<readonly ReviewEntry[] | null>;
  /** The name that goes with decisions, as it was given last on this computer; "" before that. */
  reviewerName(): string;
  setReviewerName(name: string): void;
  /** Writes one decision into 검토 and returns the entry as it then stands. */
  decide(wish: DecisionWish): Promise<ReviewEntry>;
  /** The text to send to a department: its items in state 보완요청. */
  returnText(department: string): Promise<string>;
  goTo(sheet: string, cell: string): Promise<void>;
}
