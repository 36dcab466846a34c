/** The text rules measured on labelled texts. `npx tsx src/tools/textRules/printScore.ts` prints the details. */
import { heldOutSet } from "../../../src/tools/textRules/heldOutSet";
import { precisionOf, recallOf, scoreOf } from "../../../src/tools/textRules/score";
import { thirdSet } from "../../../src/tools/textRules/thirdSet";
import { tuningSet } from "../../../src/tools/textRules/tuningSet";

const sets = [
  ["the texts the rules were written against", tuningSet],
  ["the texts set aside", heldOutSet],
  ["the texts of a third hand", thirdSet],
] as const;

test("there are texts enough, and about half of them are right", () => {
  const all = [...tuningSet, ...heldOutSet, ...thirdSet];
  const right = all.filter(({ expected }) => expected.length === 0);
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(right.length / all.length).toBeGreaterThan(0.45);
  expect(new Set(all.map(({ texts }) => texts.join("|"))).size).toBe(all.length);
});

test.each(sets)("on %s they are right and miss little", (_, labelled) => {
  const { total } = scoreOf(labelled);
  expect(precisionOf(total)).toBeGreaterThanOrEqual(0.95);
  expect(recallOf(total)).toBeGreaterThanOrEqual(0.9);
});

test.each(sets)("on %s every rule is heard at least twice", (_, labelled) => {
  const { byRule } = scoreOf(labelled);
  expect([...byRule].filter(([, { hits }]) => hits < 2)).toEqual([]);
  expect(byRule.size).toBe(9);
});
