import fc from "fast-check";
import * as policy from "../../../src/submission/ratePolicy";
import {
  achievementPercent,
  executionPercent,
  hasLowExecution,
  missesTarget,
} from "../../../src/rules/support/rates";
import { readRows, smallPlan } from "../../support/rows";

/** What a sheet says, read and judged, is what the one policy for rates says of the same figures. */
const amount = fc.integer({ min: 0, max: 200_000 });
const measure = fc.oneof(
  amount,
  amount.map((tenths) => tenths / 10),
);

test("rules follow the policy on every execution rate, and on what is low", () => {
  fc.assert(
    fc.property(amount, amount, (budget, executed) => {
      const [row] = readRows([{ id: "2-2-1", budget, executed }]).rows;
      if (row === undefined) throw new Error("The row was not read.");
      expect(executionPercent(row)).toBe(policy.ratePercent(executed, budget));
      expect(hasLowExecution(row, smallPlan)).toBe(budget > 0 && policy.isBelow(executed, budget, 80));
    }),
  );
});

test("rules follow the policy on every achievement, and on what is missed", () => {
  fc.assert(
    fc.property(measure, measure, fc.boolean(), (target, actual, lower) => {
      const indicator = lower ? "민원(건)(하향)" : "교육(회)";
      const [row] = readRows([{ id: "2-2-1", indicator, target, actual }]).rows;
      if (row === undefined) throw new Error("The row was not read.");
      expect(achievementPercent(row)).toBe(policy.achievementPercent(target, actual, lower));
      expect(missesTarget(row, smallPlan)).toBe(policy.missesTarget(target, actual, lower, 100));
    }),
  );
});
