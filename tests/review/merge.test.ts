import fc from "fast-check";
import { carryOver, REVIEW_STATES, type StoredDecision } from "../../src/review/decisions";
import { merged, planMerge } from "../../src/review/merge";
import { decision, overspent } from "../support/reviewItems";

const FLAG = overspent();
const OTHER = overspent({ project: "1-1-2", key: "1-1-2/over-execution" });
const FLAGS = [FLAG, OTHER];
const early = decision({ state: "확인", reviewer: "김", decidedAt: "2023-03-01T00:00:00Z" });
const late = decision({ state: "보완요청", reviewer: "이", decidedAt: "2023-03-02T00:00:00+09:00" });
const elsewhere = decision({ key: OTHER.key, reviewer: "이" });

it("takes what only the other decided, and keeps what only we did", () => {
  expect(planMerge(FLAGS, [early], [elsewhere])).toEqual({
    taken: [elsewhere],
    same: [],
    kept: [early],
    conflicts: [],
  });
});

it("shows two different decisions, and gives the flag to the later one unless somebody chooses", () => {
  const plan = planMerge(FLAGS, [early], [late]);
  expect(plan).toEqual({
    taken: [],
    same: [],
    kept: [],
    conflicts: [{ key: FLAG.key, mine: early, theirs: late, later: "theirs" }],
  });
  expect(merged(plan, new Map())).toEqual([late]);
  expect(merged(plan, new Map([[FLAG.key, "mine"]]))).toEqual([early]);
});

it("leaves the flag to what stands here where both were decided in the same second", () => {
  const plan = planMerge(FLAGS, [early], [{ ...late, decidedAt: early.decidedAt }]);
  expect(merged(plan, new Map())).toEqual([early]);
});

it("shows different comments on the same decision too", () => {
  const commented = { ...late, state: early.state, comment: "다시 볼 것" };
  expect(planMerge(FLAGS, [early], [commented]).conflicts).toHaveLength(1);
  expect(planMerge(FLAGS, [early], [{ ...late, state: early.state }]).same).toEqual([early]);
});

it("does not take what the other left undecided", () => {
  const open = decision({ state: "미검토", decidedAt: null });
  expect(planMerge(FLAGS, [early], [open])).toMatchObject({ taken: [], kept: [early], conflicts: [] });
});

it("takes a decision on other data as one to check again", () => {
  const old = { ...elsewhere, fingerprint: "older" };
  expect(planMerge(FLAGS, [], [old]).taken).toEqual([{ ...old, state: "재확인 필요" }]);
});

it("keeps the other's decisions on flags that are gone here", () => {
  const gone = decision({ key: "1-1-9/not-run" });
  expect(merged(planMerge(FLAGS, [], [gone]), new Map())).toEqual([gone]);
});

const some = fc
  .uniqueArray(
    fc.record({
      key: fc.constantFrom(FLAG.key, OTHER.key, "1-1-9/not-run"),
      state: fc.constantFrom(...REVIEW_STATES),
      comment: fc.constantFrom("", "의견"),
      decidedAt: fc.constantFrom("2023-03-01T00:00:00Z", "2023-03-02T00:00:00Z"),
      fingerprint: fc.constantFrom("first", "older"),
    }),
    { selector: ({ key }) => key },
  )
  .map((given) => given.map(decision));

const says = ({ state, comment }: StoredDecision): boolean => state !== "미검토" || comment !== "";

it("loses no flag that either of them decided or commented on, and changes nothing with itself", () => {
  fc.assert(
    fc.property(some, some, (mine, theirs) => {
      const all = merged(planMerge(FLAGS, mine, theirs), new Map());
      const spoken = new Set([...mine, ...theirs].filter(says).map(({ key }) => key));
      expect(new Set(all.map(({ key }) => key))).toEqual(spoken);
      expect(planMerge(FLAGS, all, all)).toMatchObject({ taken: [], kept: [], conflicts: [] });
      const { items } = carryOver(FLAGS, all);
      const again = merged(planMerge(FLAGS, all, theirs), new Map());
      expect(carryOver(FLAGS, again).items).toEqual(items);
    }),
  );
});
