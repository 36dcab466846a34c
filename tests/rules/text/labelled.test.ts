/** The text rules measured on labelled texts. `npx tsx src/tools/textRules/printScore.ts` prints the details. */
import { labelledSets } from "../../../src/tools/textRules/labelledSets";
import { precisionOf, recallOf, scoreOf } from "../../../src/tools/textRules/score";

test("there are texts enough, and about half of them are right", () => {
  const all = labelledSets.flatMap(([, labelled]) => labelled);
  const right = all.filter(({ expected }) => expected.length === 0);
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(right.length / all.length).toBeGreaterThan(0.45);
  expect(new Set(all.map(({ texts }) => texts.join("|"))).size).toBe(all.length);
});

test.each(labelledSets)("on %s they are right and miss little", (_, labelled) => {
  const { total } = scoreOf(labelled);
  expect(precisionOf(total)).toBeGreaterThanOrEqual(0.95);
  expect(recallOf(total)).toBeGreaterThanOrEqual(0.9);
});

test.each(labelledSets)("on %s every rule is heard at least twice", (_, labelled) => {
  const { byRule } = scoreOf(labelled);
  expect([...byRule].filter(([, { hits }]) => hits < 2)).toEqual([]);
  expect(byRule.size).toBe(9);
});
