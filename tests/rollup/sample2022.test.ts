/** The published report of 2022: the figures every consolidation of its clean sample must give. */
import { bundledPlan } from "../../src/plan/bundledPlan";
import { consolidateSubmissions } from "../../src/rollup/consolidateSubmissions";
import { totalsJson } from "../../src/rollup/totalsJson";
import { sampleSubmissions } from "../support/sample2022";

const result = consolidateSubmissions({
  plan: bundledPlan(),
  submissions: sampleSubmissions(),
  refusals: [],
});

it("gives the published totals", () => {
  expect(totalsJson(result.total)).toEqual({
    projects: 70,
    projectsPrior: 34,
    budget: 145_672,
    budgetPrior: 76_799,
    budgetGrowthPercent: 89.7,
    executed: 132_759,
    executionPercent: 91.1,
    missed: 2,
    notRun: 1,
  });
});

it("gives the published number of projects of each area", () => {
  expect(result.areas.map(({ id, projects }) => [id, projects])).toEqual([
    ["1", 8],
    ["2", 31],
    ["3", 20],
    ["4", 11],
  ]);
});

it("is complete and adds up", () => {
  expect(result.gaps).toEqual([]);
  expect(result.complete).toBe(true);
  expect(result.reconciliation.agrees).toBe(true);
  expect(result.novelty.new.projects).toBe(36);
  expect(result.novelty.continued.budgetPrior).toBe(76_799_000_000);
  expect(result.areas.reduce((sum, area) => sum + area.projectsPrior, 0)).toBe(34);
});

it("misses exactly 민주시민 (62.5 %) and 예산학교 (미운영)", () => {
  const missed = result.projects.filter((project) => project.missed);
  expect(missed.map(({ id, notRun, indicators }) => [id, notRun, indicators[0]?.achievementPercent])).toEqual(
    [
      ["2-3-3", false, 62.5],
      ["2-3-7", true, 0],
    ],
  );
});

it("has a received line for each of the 15 departments", () => {
  expect(result.ledger).toHaveLength(15);
  expect(new Set(result.ledger.map(({ state }) => state))).toEqual(new Set(["received"]));
});
