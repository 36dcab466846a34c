import { chwihap, samplePaths } from "../support/commandLine";
import { temporaryFolder } from "../support/temporaryFolder";

jest.setTimeout(60_000);

const folder = temporaryFolder();
const [submission = ""] = samplePaths("clean");
/** 디지털정책관: one row, and a status that is not in the list. */
const ONE_ROW = samplePaths("as-submitted").find((path) => path.includes("디지털정책관")) ?? "";

test.each([
  [["collect", "a.xlsx"], "'collect' 명령은 없습니다.", "validate, consolidate, template"],
  [["--json"], "명령이 없습니다.", "validate, consolidate, template"],
  [["validate"], "validate할 파일이 없습니다.", "하나 이상"],
  [["consolidate", "--json"], "consolidate할 파일이 없습니다.", "하나 이상"],
  [["template"], "저장할 폴더를 적지 않았습니다.", "--out-dir"],
  [["template", "a.xlsx", "--out-dir", "forms"], "파일을 받지 않습니다: a.xlsx", "빼고"],
  [["template", "--out-dir", "forms", "--department", "없는과"], "'없는과' 부서가 없습니다.", "적힌 대로"],
  [["validate", submission, "--out", "a.xlsx"], "--out 옵션을 쓸 수 없습니다.", "--help"],
  [["validate", submission, "--lang", "fr"], "'fr' 언어는 없습니다.", "--lang ko"],
  [["validate", submission, "--bogus"], "옵션을 알 수 없습니다: --bogus", "--help"],
  [["validate", submission, "--plan"], "값이 빠졌거나 값을 쓰지 않는 옵션입니다: --plan", "--help"],
  [["validate", submission, "--json=yes"], "값이 빠졌거나 값을 쓰지 않는 옵션입니다: --json", "--help"],
  [["validate", "absent.xlsx"], "파일을 읽을 수 없습니다: absent.xlsx", "경로"],
  [["validate", "assets"], "파일을 읽을 수 없습니다: assets", "경로"],
  [["validate", submission, "--plan", "absent.json"], "파일을 읽을 수 없습니다: absent.json", "경로"],
])("%j ends with 2, what is wrong and what to do next", async (argv, what, next) => {
  const { exit, results, progress } = await chwihap(...argv);
  expect([exit, results]).toEqual([2, []]);
  expect(progress).toContain(what);
  expect(progress).toContain(next);
});

test("complaints are in English when English is asked for", async () => {
  expect(await chwihap("collect", "--lang", "en")).toMatchObject({
    exit: 2,
    progress: "There is no command 'collect'.\nUse validate, consolidate, template or report.",
  });
});

test("one of a thing is counted in the singular", async () => {
  const { results } = await chwihap("validate", ONE_ROW, "--lang", "en");
  expect(results[0]).toContain("1 row, 1 finding\n");
  expect(results[0]).toContain("1 error, 0 warnings, 0 notes");
});

test("a summary that cannot be saved ends with 2", async () => {
  const file = await folder.write("a file", "");
  const { exit, progress } = await chwihap("consolidate", submission, "--out", `${file}/summary.xlsx`);
  expect(exit).toBe(2);
  expect(progress).toContain("결과를 저장할 수 없습니다");
});

test.each([[[]], [["--help"]], [["-h"]], [["validate", "--help"]]])(
  "%j shows how the commands are written",
  async (argv) => {
    const { exit, results } = await chwihap(...argv);
    expect(exit).toBe(0);
    for (const command of ["validate", "consolidate", "template"]) expect(results[0]).toContain(command);
  },
);
