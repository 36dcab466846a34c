import { checkAll } from "../../src/findings/checkPlan";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { rules } from "../../src/rules";
import { PLANTED_FAULTS } from "../../src/tools/samples/plantedFaults";
import { sampleSheets } from "../support/sampleSheets";

const structural = rules.filter(({ id }) => !id.startsWith("text/"));

test("nothing is said about the clean sheets of 2022", async () => {
  expect(checkAll(await sampleSheets("clean"), bundledPlan(), { rules: structural })).toEqual([]);
});

test("what is wrong with the sheets as submitted is found where it is, and little else", async () => {
  const findings = checkAll(await sampleSheets("as-submitted"), bundledPlan(), { rules: structural });
  const places = new Set(findings.map(({ rule, file, cell }) => `${rule} ${file ?? "-"} ${cell ?? "-"}`));
  const planted = PLANTED_FAULTS.flatMap(({ caughtBy, file, cell }) => {
    if (typeof caughtBy === "string" || !("rule" in caughtBy) || caughtBy.rule.startsWith("text/")) return [];
    return [`${caughtBy.rule} ${file ?? "-"} ${cell ?? "-"}`];
  });
  expect(planted.filter((place) => !places.has(place))).toEqual([]);
  // One department typed all its figures as text; every one of them is named, not only those planted.
  const beyond = [...places].filter((place) => !planted.includes(place));
  expect(beyond.filter((place) => !place.startsWith("cell/number-as-text 미래청년기획단"))).toEqual([]);
});
