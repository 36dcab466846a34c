import { rateText } from "../figures";
import type { ReportWords } from "../../words/report";

/** `89.7% 증가`; a dash where last year was nothing. */
export function changeText(percent: number | null, { overview }: ReportWords): string {
  if (percent === null) return rateText(null);
  if (percent === 0) return overview.same;
  return percent > 0 ? overview.up(rateText(percent)) : overview.down(rateText(-percent));
}
