/** A summary given to `consolidate` again: its submissions and decisions are taken along. */
import { openMemoryWorkbook } from "../../src/cli/memoryWorkbook";
import { chwihap, jsonOf, samplePaths } from "../support/commandLine";
import type { ConsolidationJson } from "../support/promisedJson";
import { AT, decideOn, flaggedFiles, LOW, MISSED, NOT_RUN, run } from "../support/reviewFlow";
import { temporaryFolder } from "../support/temporaryFolder";

jest.setTimeout(60_000);

const folder = temporaryFolder();
const LATE = /재정기획관|평생교육국/u;
let summary: Uint8Array;

/** Two departments consolidated, and what a reviewer decided in the pane. */
beforeAll(async () => {
  const workbook = await openMemoryWorkbook(null);
  try {
    await run(workbook.port, await flaggedFiles());
    await decideOn(workbook.port, NOT_RUN, "수용", "선거로 미운영 확인");
    await decideOn(workbook.port, MISSED, "보완요청", "횟수를 다시 확인");
    summary = await workbook.save();
  } finally {
    workbook.close();
  }
});

function decisionsOf({ flags }: ConsolidationJson): unknown[] {
  return flags.map(({ project, flag, decision }) => [`${project}/${flag}`, decision]);
}

const DECIDED = [
  [MISSED, { state: "보완요청", comment: "횟수를 다시 확인", reviewer: "김검토", decidedAt: AT }],
  [NOT_RUN, { state: "수용", comment: "선거로 미운영 확인", reviewer: "김검토", decidedAt: AT }],
  [LOW, null],
];

test("without a summary nothing was decided", async () => {
  const paths = samplePaths("clean").filter((path) => LATE.test(path));
  const json = jsonOf<ConsolidationJson>(await chwihap("consolidate", ...paths, "--json"));
  expect(decisionsOf(json)).toEqual([
    [MISSED, null],
    [NOT_RUN, null],
    [LOW, null],
  ]);
});

test("the flags carry the decisions of the summary", async () => {
  const result = await chwihap("consolidate", await folder.write("총괄.xlsx", summary), "--json");
  const json = jsonOf<ConsolidationJson>(result);
  expect(decisionsOf(json)).toEqual(DECIDED);
  expect(json.inputs.map(({ file }) => file)).toEqual([
    "2022_추진실적_재정기획관.xlsx",
    "2022_추진실적_평생교육국.xlsx",
  ]);
  expect(result.progress).toContain("이어서 취합: 총괄.xlsx");
});

test("a late file joins what the summary holds, and the new summary says how far the review is", async () => {
  const late = samplePaths("clean").filter((path) => path.includes("행정국"));
  const path = await folder.write("총괄.xlsx", summary);
  const out = folder.path("총괄2.xlsx");
  const json = jsonOf<ConsolidationJson>(await chwihap("consolidate", ...late, path, "--out", out, "--json"));
  expect(json.inputs).toHaveLength(3);
  expect(decisionsOf(json)).toEqual(DECIDED);
  const told = (await chwihap("consolidate", out)).results.join("\n");
  expect(told).toContain("검토: 3건 가운데 2건 결정");
});
