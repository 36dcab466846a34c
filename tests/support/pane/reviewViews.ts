/** What the reviewer's view can be shown. */
import type { MergePlan } from "../../../src/review/merge";
import type { ReviewEntry, ReviewView } from "../../../src/taskpane/review/ReviewServices";
import { REVIEW_ITEMS } from "./flags";

export function viewOf(entries: readonly ReviewEntry[], over: Partial<ReviewView> = {}): ReviewView {
  return { entries, settled: [], undoable: 0, unmarked: [], ...over };
}

export const REVIEW_EMPTY = viewOf([]);

/** The second flag came back with other figures, a doubtful sum is found, and one flag was settled. */
export const RESUBMITTED_VIEW: ReviewView = viewOf(
  REVIEW_ITEMS.slice(1).map((entry, index) =>
    index === 0
      ? {
          ...entry,
          decision: {
            ...entry.decision,
            state: "재제출",
            comment: "운영 횟수를 다시 확인",
            reviewer: "김검토",
            decidedAt: "2023-03-02T05:40:00.000Z",
            fingerprint: "older",
          },
          changes: [
            {
              department: "평생교육국",
              line: 1,
              column: "actual",
              before: { value: 3, raw: "3" },
              after: { value: 5, raw: "5" },
            },
            {
              department: "평생교육국",
              line: 1,
              column: "shortfallReason",
              before: { value: null, raw: "" },
              after: { value: "9월 위탁 종료", raw: "9월 위탁 종료" },
            },
          ],
          findings: [
            {
              rule: "text/parts-sum-mismatch",
              level: "warning",
              file: "평생교육국.xlsx",
              sheet: "제출_평생교육국",
              row: 9,
              column: "results",
              cell: "O9",
              project: "2-3-3",
              facts: {
                excerpt: "총 560명(청년 300명, 일반 200명)",
                stated: 560,
                sum: 500,
                parts: [300, 200],
                unit: "명",
              },
              fix: null,
            },
          ],
        }
      : entry,
  ),
  {
    undoable: 3,
    unmarked: ["제출_재정기획관"],
    settled: [
      {
        project: "2-3-7",
        name: "시민예산학교 운영",
        flag: "not-run",
        decision: {
          key: "2-3-7 not-run",
          state: "보완요청",
          comment: "운영 실적 확인",
          reviewer: "김검토",
          decidedAt: "2023-03-02T05:40:00.000Z",
          fingerprint: "older",
        },
      },
    ],
  },
);

const decisionOf = (index: number, state: "확인" | "수용" | "보완요청", reviewer: string, hour: string) => ({
  key: REVIEW_ITEMS[index]?.flag.key.replace(" ", "/") ?? "",
  state,
  comment: state === "보완요청" ? "근거를 적어 주십시오." : "",
  reviewer,
  decidedAt: `2023-03-02T0${hour}:40:00.000Z`,
  fingerprint: "0",
});

/** Two to take over, one decided differently. */
export const MERGE_PLAN: MergePlan = {
  taken: [decisionOf(2, "확인", "이검토", "3"), decisionOf(3, "수용", "이검토", "3")],
  same: [decisionOf(7, "보완요청", "김검토", "3")],
  kept: [],
  conflicts: [
    {
      key: "2-3-3/target-missed",
      mine: decisionOf(1, "수용", "김검토", "2"),
      theirs: decisionOf(1, "보완요청", "이검토", "4"),
      later: "theirs",
    },
  ],
};
