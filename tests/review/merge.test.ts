import fc from "fast-check";
import { REVIEW_STATES } from "../../src/review/decisions";
import { mergeDecisions } from "../../src/review/merge";
import { decision } from "../support/reviewItems";

const early = decision({ state: "확인", reviewer: "김", decidedAt: "2023-03-01T00:00:00Z" });
const late = decision({ state: "보완요청", reviewer: "이", decidedAt: "2023-03-02T00:00:00+09:00" });

it("brings together what each of two reviewers decided", () => {
  const other = decision({ key: "1-1-0/not-run" });
  expect(mergeDecisions([early], [other])).toEqual({ decisions: [other, early], conflicts: [] });
});

it("keeps the later of two different decisions and lists the conflict", () => {
  expect(mergeDecisions([early], [late])).toEqual({
    decisions: [late],
    conflicts: [{ key: early.key, kept: late, other: early }],
  });
});

it("lists different comments on the same decision too", () => {
  const commented = { ...late, state: early.state, comment: "다시 볼 것" };
  expect(mergeDecisions([early], [commented]).conflicts).toHaveLength(1);
  expect(mergeDecisions([early], [{ ...late, state: early.state }]).conflicts).toEqual([]);
});

it("prefers any decision to none, without a conflict", () => {
  const open = decision({ state: "미검토", decidedAt: "2024-01-01T00:00:00Z" });
  expect(mergeDecisions([open], [early])).toEqual({ decisions: [early], conflicts: [] });
});

it("does not depend on whose come first, and changes nothing with itself", () => {
  const some = fc
    .uniqueArray(
      fc.record({
        key: fc.constantFrom("a", "b", "c"),
        state: fc.constantFrom(...REVIEW_STATES),
        comment: fc.constantFrom("", "의견"),
        decidedAt: fc.constantFrom("2023-03-01T00:00:00Z", "2023-03-02T00:00:00Z", null),
      }),
      { selector: ({ key }) => key },
    )
    .map((given) => given.map(decision));
  fc.assert(
    fc.property(some, some, (mine, theirs) => {
      const merged = mergeDecisions(mine, theirs);
      expect(mergeDecisions(theirs, mine)).toEqual(merged);
      expect(mergeDecisions(merged.decisions, merged.decisions)).toEqual({ ...merged, conflicts: [] });
    }),
  );
});
