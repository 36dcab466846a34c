/** The 2022 data as it really arrives. 안전총괄실's old .xls lies beside these; 기후환경본부 sends nothing. */
import type { Plan } from "../../../plan/Plan";
import type { SampleBook } from "../SampleBook";
import { editedForms } from "./editedForms";
import { administration, culture, economy, welfare, women, youth } from "./ownTables";

export function asSubmittedBooks(plan: Plan): SampleBook[] {
  return [
    ...editedForms(plan),
    ...[economy, administration, welfare, youth, culture, women].map((book) => book(plan)),
  ];
}

/** The department whose file is an old .xls, and the one that is missing. */
export const OLD_FILE = { department: "안전총괄실", file: "안전총괄실_2022실적.xls" } as const;
export const MISSING_DEPARTMENT = "기후환경본부";
