/** What a result is made from is never written over; only the summary a run goes on from is. */
import { readFile } from "node:fs/promises";
import { chwihap, samplePaths } from "../support/commandLine";
import { temporaryFolder } from "../support/temporaryFolder";

jest.setTimeout(60_000);

const folder = temporaryFolder();

async function sampleCopy(name: string): Promise<{ path: string; bytes: Buffer }> {
  const [sample = ""] = samplePaths("clean").filter((path) => path.includes("재정기획관"));
  const bytes = await readFile(sample);
  return { path: await folder.write(name, bytes), bytes };
}

test("a submission named as --out stays as it is", async () => {
  const { path, bytes } = await sampleCopy("재정기획관.xlsx");
  const refused = await chwihap("consolidate", path, "--out", path);
  expect([refused.exit, refused.results]).toEqual([2, []]);
  expect(refused.progress).toContain(`입력한 파일 위에 결과를 저장할 수 없습니다: ${path}`);
  expect(await readFile(path)).toEqual(bytes);
});

test("a summary may be gone on from in place; as a plan, or reported on, it stays", async () => {
  const { path } = await sampleCopy("재정기획관.xlsx");
  const summary = folder.path("총괄.xlsx");
  await chwihap("consolidate", path, "--out", summary);
  const late = samplePaths("clean").filter((each) => each.includes("행정국"));
  const again = await chwihap("consolidate", summary, ...late, "--out", summary);
  expect(again.progress).toContain(`저장: ${summary}`);
  const before = await readFile(summary);
  const asPlan = await chwihap("consolidate", path, "--plan", summary, "--out", summary);
  expect([asPlan.exit, asPlan.progress]).toEqual([2, expect.stringContaining("입력한 파일 위에")]);
  const report = await chwihap("report", summary, "--out", summary, "--lang", "en");
  expect(report.exit).toBe(2);
  expect(report.progress).toContain("The result would take the place of an input");
  expect(await readFile(summary)).toEqual(before);
});
