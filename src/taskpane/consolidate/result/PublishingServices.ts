import type { PublishingNotes } from "../../../actions/publishing";

export interface PublishingServices {
  /** What would leave the house unseen with the open workbook as it is now. */
  publishingNotes(): Promise<PublishingNotes>;
}
