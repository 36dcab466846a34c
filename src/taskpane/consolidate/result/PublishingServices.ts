import type { PublishingNotes } from "../../../actions/publishing";
import type { SettingsSince } from "../../../actions/settingsSince";
import type { Plan } from "../../../plan/Plan";

/** What there is to know of the open workbook as it is now, beside a result. */
export interface ResultNotes extends PublishingNotes {
  readonly settings: SettingsSince;
}

export interface PublishingServices {
  /** One reading of the workbook. @param ranWith the plan the result was judged by; null where it is not known */
  publishingNotes(ranWith: Plan | null): Promise<ResultNotes>;
}
