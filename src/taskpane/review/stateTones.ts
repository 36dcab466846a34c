import type { ReviewState } from "../../review/decisions";
import type { Severity } from "../../review/Flag";
import type { Tone } from "../shared/tone";

export const STATE_TONES: Readonly<Record<ReviewState, Tone>> = {
  미검토: "quiet",
  확인: "good",
  보완요청: "caution",
  수용: "good",
  재제출: "bad",
  "재확인 필요": "bad",
};

export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  high: "bad",
  medium: "caution",
  low: "quiet",
};
