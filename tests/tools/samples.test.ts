/** The sample files as they lie in assets, through reading, rules and roll-up. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkAll } from "../../src/findings/checkPlan";
import type { Finding } from "../../src/findings/Finding";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { consolidateSubmissions } from "../../src/rollup/consolidateSubmissions";
import type { Consolidation } from "../../src/rollup/Consolidation";
import type { ReceivedSheet } from "../../src/rollup/Received";
import { readBook } from "../../src/submission/readBook";
import type { Refusal } from "../../src/submission/Refusal";
import { asSubmittedBooks, MISSING_DEPARTMENT, OLD_FILE } from "../../src/tools/samples/asSubmitted/books";
import { cleanBooks } from "../../src/tools/samples/cleanBooks";
import { PLANTED_FAULTS, notArriving } from "../../src/tools/samples/plantedFaults";
import results from "../../src/tools/samples/results2022.json";
import { isRefusal, readSourceBook } from "../../src/xlsx/readSourceBook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";

const plan = bundledPlan();
const SAMPLES = join(__dirname, "../../assets/samples/2022");

interface Judged {
  readonly consolidation: Consolidation;
  readonly findings: readonly Finding[];
}

async function judge(set: string): Promise<Judged> {
  const submissions: ReceivedSheet[] = [];
  const refusals: Refusal[] = [];
  for (const name of readdirSync(join(SAMPLES, set))) {
    const bytes = new Uint8Array(readFileSync(join(SAMPLES, set, name)));
    const book = await readSourceBook({ name: name.normalize("NFC"), bytes, modified: null });
    if (isRefusal(book)) refusals.push(book);
    else submissions.push(...readBook(book, plan).sheets.map((sheet) => ({ sheet, book })));
  }
  const sheets = submissions.map(({ sheet }) => sheet);
  return {
    consolidation: consolidateSubmissions({ plan, submissions, refusals }),
    findings: checkAll(sheets, plan),
  };
}

test.each([
  ["clean", cleanBooks(plan), []],
  ["as-submitted", asSubmittedBooks(plan), [OLD_FILE.file]],
] as const)("%s holds what the generator writes", async (set, books, kept) => {
  const files = readdirSync(join(SAMPLES, set)).map((name) => name.normalize("NFC"));
  expect(files.toSorted()).toEqual([...books.map(({ file }) => file), ...kept].toSorted());
  for (const { file, sheets } of books) {
    const written = Buffer.from(await writeXlsx(sheets));
    expect([file, written.equals(readFileSync(join(SAMPLES, set, file)))]).toEqual([file, true]);
  }
});

test("the clean set is quiet and gives the published totals, with two projects missed", async () => {
  const { consolidation, findings } = await judge("clean");
  expect(findings).toEqual([]);
  expect(consolidation.complete).toBe(true);
  expect(consolidation.total).toMatchObject({
    projects: 70,
    projectsPrior: 34,
    budget: 145_672_000_000,
    budgetPrior: 76_799_000_000,
    budgetGrowthPercent: 89.7,
    executed: 132_759_000_000,
    executionPercent: 91.1,
    missed: 2,
    notRun: 1,
  });
  const missed = consolidation.projects.filter((project) => project.missed);
  expect(missed.map(({ id, notRun, indicators }) => [id, notRun, indicators[0]?.achievementPercent])).toEqual(
    [
      ["2-3-3", false, 62.5],
      ["2-3-7", true, 0],
    ],
  );
});

describe("the as-submitted set", () => {
  let judged: Judged;
  beforeAll(async () => {
    judged = await judge("as-submitted");
  });

  const byRule = PLANTED_FAULTS.flatMap(({ caughtBy, ...where }) =>
    typeof caughtBy === "object" && "rule" in caughtBy ? [{ rule: caughtBy.rule, ...where }] : [],
  );

  test.each(byRule)("$fault: $rule $file $project", ({ rule, file, cell, project }) => {
    const caught = judged.findings.filter(
      (finding) =>
        finding.rule === rule &&
        (file === null || finding.file === file) &&
        (cell === null || finding.cell === cell) &&
        (project === null || finding.project === project),
    );
    expect(caught.length).toBeGreaterThan(0);
  });

  test("nothing is accused that was not planted", () => {
    const planted = new Set(byRule.map(({ rule, file }) => `${rule} ${file}`));
    const surprising = judged.findings.filter(({ rule, file }) => !planted.has(`${rule} ${file}`));
    expect(surprising).toEqual([]);
  });

  test("one file is refused, one department is missing, one project arrives twice", () => {
    const { refused, gaps, complete } = judged.consolidation;
    expect(complete).toBe(false);
    expect(refused.map(({ file, reason }) => [file, reason])).toEqual([[OLD_FILE.file, "old-xls"]]);
    expect(gaps.flatMap((gap) => (gap.kind === "missing-department" ? [gap.department] : []))).toContain(
      MISSING_DEPARTMENT,
    );
    expect(gaps.flatMap((gap) => (gap.kind === "missing-project" ? [gap.project] : []))).toEqual(
      notArriving(plan),
    );
    expect(judged.consolidation.excluded.map(({ project, reason }) => [project, reason])).toEqual([
      ["3-1-12", "other-department"],
    ]);
  });

  test("what arrives has the same amounts as the clean set", () => {
    const away = new Set(notArriving(plan));
    const arrived = results.filter(({ id }) => !away.has(id));
    const sum = (column: "budget" | "executed"): number =>
      arrived.reduce((all, row) => all + row[column] * 1_000_000, 0);
    const { total } = judged.consolidation;
    expect([total.projects, total.budget, total.executed]).toEqual([
      arrived.length,
      sum("budget"),
      sum("executed"),
    ]);
  });
});
