import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { samplePaths } from "../support/commandLine";
import type { ConsolidationJson } from "../support/promisedJson";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const TSX = resolve("node_modules/.bin/tsx");
const TIME_LIMIT_MS = 60_000;

interface Ended {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** As npm starts it: in the package folder, the user's own folder named in INIT_CWD. */
function start(argv: readonly string[], userFolder: string): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [TSX, "src/cli/main.ts", ...argv],
      { env: { ...process.env, INIT_CWD: userFolder }, maxBuffer: 1 << 26 },
      (_, stdout, stderr) => {
        done({ exit: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}

test(
  "as a program: one JSON object on stdout, progress on stderr, the exit code of the findings",
  async () => {
    const { exit, stdout, stderr } = await start(
      ["consolidate", ...samplePaths("as-submitted"), "--json"],
      process.cwd(),
    );
    const json = JSON.parse(stdout) as ConsolidationJson;
    expect([exit, json.complete, stdout.trimEnd().split("\n").length]).toEqual([1, false, 1]);
    expect(stderr).toContain("읽는 중: assets/samples/2022/as-submitted/여성가족정책실.xlsx");
  },
  TIME_LIMIT_MS,
);

test(
  "names of files are meant from where the user stands",
  async () => {
    const userFolder = folder.path("where", "the user", "stands");
    await mkdir(userFolder, { recursive: true });
    const written = await start(["template", "--department", "문화본부", "--out-dir", "forms"], userFolder);
    expect(written).toMatchObject({ exit: 0, stderr: "" });
    const form = join("forms", "2022_추진실적_문화본부.xlsx");
    const { exit, stdout } = await start(["validate", form, "--json"], userFolder);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ file: "2022_추진실적_문화본부.xlsx", refused: null }],
    });
    expect(exit).toBe(1);
  },
  TIME_LIMIT_MS,
);
