/** A rule that is not asked about a row would have found nothing in it. */
import fc from "fast-check";
import { checkSheet } from "../../../src/findings/checkSheet";
import { bundledPlan } from "../../../src/plan/bundledPlan";
import { rules } from "../../../src/rules";
import type { ExampleRow, Rule } from "../../../src/rules/Rule";
import { labelledSets } from "../../../src/tools/textRules/labelledSets";
import { readRows } from "../../support/rows";

const plan = bundledPlan();

/** Every row of the rules' own examples: each rule has something to find in some of them. */
const examples: readonly ExampleRow[] = rules.flatMap(({ example }) =>
  [example.wrong, example.right].flatMap((rows) => (typeof rows === "string" ? [] : [...rows])),
);

const texts = labelledSets.flatMap(([, set]) => set.flatMap(({ texts: some }) => some));

/** A row of pieces of them, one of its texts from the labelled ones. */
const mixed = fc
  .tuple(
    fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 5 }),
    fc.constantFrom("results", "shortfallReason", "nextPlan", "note"),
    fc.constantFrom(...texts),
  )
  .map(([rows, column, text]): ExampleRow => {
    return Object.assign({}, ...rows, { [column]: text }) as ExampleRow;
  });

const ANYTHING = ~0;

const askedAlways: readonly Rule[] = rules.map((rule) =>
  rule.scope === "row" ? { ...rule, concerns: ANYTHING } : rule,
);

test("leaving out the rows that do not concern a rule changes no finding", () => {
  fc.assert(
    fc.property(fc.array(mixed, { minLength: 1, maxLength: 8 }), (rows) => {
      const sheet = readRows(rows);
      expect(checkSheet(sheet, plan)).toEqual(checkSheet(sheet, plan, { rules: askedAlways }));
    }),
  );
});

test("each rule that says what concerns it is asked, and finds, in its own example", () => {
  const silent = rules.filter((rule) => {
    if (rule.scope !== "row" || rule.concerns === undefined || typeof rule.example.wrong === "string")
      return false;
    return !checkSheet(readRows(rule.example.wrong), plan).some(({ rule: id }) => id === rule.id);
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});
