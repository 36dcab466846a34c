import fc from "fast-check";
import {
  carryOver,
  decided,
  REVIEW_STATES,
  type ReviewState,
  type StoredDecision,
} from "../../src/review/decisions";
import { decision, overspent } from "../support/reviewItems";

const UNDECIDED: StoredDecision = {
  key: "1-1-1/over-execution",
  state: "미검토",
  comment: "",
  reviewer: "",
  decidedAt: null,
  fingerprint: null,
};

it("begins undecided", () => {
  expect(carryOver([overspent()], [])).toEqual({
    items: [{ flag: overspent(), decision: UNDECIDED }],
    settled: [],
  });
});

it("keeps a decision while its data stays the same", () => {
  const stored = decision({ state: "수용", comment: "설명됨" });
  expect(carryOver([overspent()], [stored]).items[0]?.decision).toEqual(stored);
});

it.each<[ReviewState, ReviewState]>([
  ["미검토", "미검토"],
  ["확인", "재확인 필요"],
  ["수용", "재확인 필요"],
  ["재확인 필요", "재확인 필요"],
  ["보완요청", "재제출"],
  ["재제출", "재제출"],
])("turns %s into %s when the data changed, keeping who decided what on which data", (before, after) => {
  const stored = decision({ state: before, comment: "의견" });
  const carried = carryOver([overspent({ fingerprint: "second" })], [stored]).items[0]?.decision;
  expect(carried).toEqual(
    before === "미검토" ? { ...UNDECIDED, comment: "의견" } : { ...stored, state: after },
  );
});

it("keeps decisions whose flag is gone, and brings them back with the flag", () => {
  const commented = decision({ key: "y", state: "미검토", comment: "물어볼 것" });
  const stored = [decision({ state: "보완요청" }), decision({ key: "x", state: "미검토" }), commented];
  const { items, settled } = carryOver([], stored);
  expect(items).toEqual([]);
  expect(settled).toEqual([decision({ state: "보완요청" }), commented]);
  expect(carryOver([overspent()], settled).items[0]?.decision.state).toBe("보완요청");
});

it("decides on the data as they now are", () => {
  const flag = overspent({ fingerprint: "second" });
  const taken = decided(flag, {
    decision: "보완요청",
    comment: " 고칠 것 ",
    reviewer: " 이 ",
    at: "2023-04-01T00:00:00.789Z",
  });
  expect(taken).toEqual({
    key: "1-1-1/over-execution",
    state: "보완요청",
    comment: "고칠 것",
    reviewer: "이",
    decidedAt: "2023-04-01T00:00:00.000Z",
    fingerprint: "second",
  });
  expect(carryOver([flag], [taken]).items[0]?.decision).toEqual(taken);
});

it("changes nothing when carried over twice", () => {
  const stored = fc.array(
    fc.record({
      key: fc.constantFrom("1-1-1/over-execution", "1-1-2/over-execution", "gone"),
      state: fc.constantFrom(...REVIEW_STATES),
      fingerprint: fc.constantFrom("first", "second"),
    }),
  );
  fc.assert(
    fc.property(stored, (given) => {
      const flags = [overspent(), overspent({ project: "1-1-2" })];
      const once = carryOver(flags, given.map(decision));
      const kept = [...once.items.map((each) => each.decision), ...once.settled];
      expect(carryOver(flags, kept)).toEqual(once);
    }),
  );
});
