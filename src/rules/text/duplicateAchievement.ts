import type { PlanRule, SheetRule } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import {
  claimFacts,
  claimHashes,
  repeatingClaimants,
  sharedClaims,
  type Claimant,
} from "./support/sharedClaims";

/** One sheet claims the same sentence, or the same telling set of figures, for two of its projects. */
export const duplicateAchievement: SheetRule = {
  id: "text/duplicate-achievement",
  level: "warning",
  scope: "sheet",
  example: {
    wrong: [
      { id: "1-2-2", results: "- 직장인 번아웃 예방 과정 16개 강좌 운영, 129명 참여" },
      { id: "2-2-5", results: "- 직장인 번아웃 예방 과정 16개 강좌 운영, 129명 참여" },
    ],
    right: [
      { id: "1-2-2", results: "- 직장인 번아웃 예방 과정 16개 강좌 운영, 129명 참여" },
      { id: "2-2-5", results: "- 대사관과 함께 20회차 강좌 운영" },
    ],
  },
  prepare: claimHashes,
  check(context) {
    const shared = sharedClaims(repeatingClaimants([context]), () => true);
    if (shared.length === 0) return NONE;
    return shared.map((one) => cellHit(one.claimant.row, "results", claimFacts(one, context.plan)));
  },
};

/** The same across sheets; the later project in the order of the plan is asked. */
export const duplicateAchievementAcrossSheets: PlanRule = {
  id: "text/duplicate-achievement",
  level: "warning",
  scope: "plan",
  example: {
    wrong: "제출_평생교육국: 1-2-2 ‘16개 강좌, 129명 참여’ | 제출_행정국: 2-3-8 ‘16개 강좌, 129명 참여’",
    right: "제출_평생교육국: 1-2-2 ‘16개 강좌, 129명 참여’",
  },
  check({ plan, sheets }) {
    if (sheets.length < 2) return NONE;
    const claimants = repeatingClaimants(sheets.map((sheet) => ({ plan, sheet })));
    return sharedClaims(claimants.toSorted(inPlanOrder), (one, other) => one.sheet !== other.sheet).map(
      (shared) => {
        const { sheet, row, project } = shared.claimant;
        return { ...cellHit(row, "results", claimFacts(shared, plan)), sheet, project };
      },
    );
  },
};

/** By project, then by file, so that it does not matter which file was read first. */
function inPlanOrder(one: Claimant, other: Claimant): number {
  return (
    compare(placeOf(one.project), placeOf(other.project)) ||
    compare(one.sheet.file, other.sheet.file) ||
    compare(one.sheet.sheet, other.sheet.sheet) ||
    one.row.row - other.row.row
  );
}

function placeOf(project: string): string {
  return project.replace(/\d+/gu, (digits) => digits.padStart(4, "0"));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
