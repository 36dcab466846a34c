import { priorTotalMismatch } from "../../../src/rules/plan/priorTotalMismatch";
import type { SubmissionSheet } from "../../../src/submission/SubmissionSheet";
import { foundAcross, sheetFrom, smallPlan } from "../../support/rows";

const MILLION = 1_000_000;
/** Last year's budget as the register has it. */
const REGISTERED = {
  "1-1-1": "11927",
  "2-1-1": "1258",
  "2-1-2": "",
  "2-2-1": "299",
  "2-2-2": "79",
  "2-2-3": "1000",
};

function sheet(amounts: Readonly<Record<string, string>>): SubmissionSheet {
  const lines = Object.entries(amounts).map(([id, prior]) => `| ${id} | ${prior} | 1 | 1 |`);
  return sheetFrom(["| 사업코드 | 전년예산 | 예산 | 집행액 |", ...lines].join("\n"), { sheet: "전체" });
}

test("last year's budgets that do not add up to the published total are reported with the projects that differ", () => {
  expect(foundAcross(priorTotalMismatch, [sheet({ ...REGISTERED, "2-2-1": "300", "2-2-2": "" })])).toEqual([
    {
      sheet: null,
      cell: null,
      facts: {
        year: 2021,
        sum: 14_485 * MILLION,
        published: 14_563 * MILLION,
        difference: -78 * MILLION,
        projects: ["2-2-1", "2-2-2"],
      },
    },
  ]);
});

test("the published total can be wrong where every project agrees", () => {
  const plan = { ...smallPlan, prior: { projects: 5, budget: 14_600 * MILLION, executed: null } };
  expect(
    foundAcross(priorTotalMismatch, [sheet(REGISTERED)], plan).map(({ facts }) => facts["projects"]),
  ).toEqual([[]]);
});

test("projects that are still missing are taken from the register", () => {
  expect(foundAcross(priorTotalMismatch, [sheet({ "2-2-1": "299" })])).toEqual([]);
});

test.each([
  ["all amounts agree", REGISTERED],
  ["an amount cannot be read", { ...REGISTERED, "2-2-1": "약 3억" }],
])("nothing is reported when %s", (_, amounts) => {
  expect(foundAcross(priorTotalMismatch, [sheet(amounts)])).toEqual([]);
});

test("a project that arrives twice is counted once", () => {
  const again = { ...sheet({ "2-2-1": "299" }), sheet: "다른 시트" };
  expect(foundAcross(priorTotalMismatch, [sheet(REGISTERED), again])).toEqual([]);
});

test("nothing is said while nothing has arrived", () => {
  expect(foundAcross(priorTotalMismatch, [])).toEqual([]);
});

test("a joint project's departments add up; a further amount, or another department's row, does not count", () => {
  const others = sheet({ ...REGISTERED, "2-2-3": "" });
  const from = (name: string, ...priors: string[]): SubmissionSheet =>
    sheetFrom(
      ["| 사업코드 | 전년예산 | 예산 |", ...priors.map((prior) => `| 2-2-3 | ${prior} | 1 |`)].join("\n"),
      { sheet: `제출_${name}` },
    );
  const partners = [from("평생교육국", "600", "600"), from("행정국", "", "400")];
  expect(foundAcross(priorTotalMismatch, [others, ...partners, from("재정기획관", "50")])).toEqual([]);
  expect(foundAcross(priorTotalMismatch, [others, from("평생교육국", "600")])).toHaveLength(1);
});
