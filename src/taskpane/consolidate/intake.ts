/** What is known and decided before a run: its preview, and the coordinator's answers to it. Pure. */
import type { CoordinatorChoices } from "../../actions/choices";
import type { Preview } from "../../actions/preview";
import type { HeaderAnswer } from "./ConsolidateServices";

export interface Intake {
  /** Null until the first one is there. */
  readonly preview: Preview | null;
  readonly checking: boolean;
  /** Null: as kept in the workbook. */
  readonly choices: CoordinatorChoices | null;
  readonly leaveOut: "all" | readonly string[];
  /** Answers that 설정 does not hold yet. */
  readonly headers: readonly HeaderAnswer[];
  /** Goes up when the workbook itself has changed under the preview. */
  readonly revision: number;
}

export const INITIAL_INTAKE: Intake = {
  preview: null,
  checking: false,
  choices: null,
  leaveOut: [],
  headers: [],
  revision: 0,
};

export type IntakeAction =
  | { readonly type: "previewBegun" }
  /** Null when it could not be made. */
  | { readonly type: "previewed"; readonly preview: Preview | null }
  | { readonly type: "chosen"; readonly choices: CoordinatorChoices }
  | { readonly type: "leftOut"; readonly key: string }
  | { readonly type: "begunAfresh" }
  | { readonly type: "takenBack" }
  | { readonly type: "headersAnswered"; readonly answers: readonly HeaderAnswer[]; readonly kept: boolean };

export function reduceIntake(intake: Intake, action: IntakeAction): Intake {
  switch (action.type) {
    case "previewBegun":
      return { ...intake, checking: true };
    case "previewed":
      return { ...intake, checking: false, preview: action.preview ?? intake.preview };
    case "chosen":
      return { ...intake, choices: action.choices };
    case "leftOut":
      return intake.leaveOut === "all" ? intake : { ...intake, leaveOut: [...intake.leaveOut, action.key] };
    case "begunAfresh":
      return { ...intake, leaveOut: "all" };
    case "takenBack":
      return { ...intake, leaveOut: [] };
    case "headersAnswered":
      return {
        ...intake,
        headers: action.kept ? intake.headers : [...intake.headers, ...action.answers],
        revision: intake.revision + 1,
      };
  }
}
