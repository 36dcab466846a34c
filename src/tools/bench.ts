/**
 * `npm run bench [-- --quick]`: our times beside those of a peer in the same run, each case in processes of its own.
 * Prints Markdown; docs/bench.md holds one run.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CaseName } from "./bench/cases";
import { largeFile } from "./bench/largeFile";
import { gridOfMany } from "./bench/manyProjects";
import type { Measurement } from "./bench/worker";

const quick = process.argv.includes("--quick");
const ROWS = quick ? 20_000 : 100_000;
const GOVERNMENTS = quick ? 24 : 243;
const TIMES = 3;
const WORKER = fileURLToPath(new URL("./bench/worker.ts", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "chwihap-bench-"));
const file = join(folder, "large.xlsx");

function once(name: CaseName, count: number): Measurement {
  const argv = ["--import", "tsx", WORKER, name, file, String(count), folder];
  return JSON.parse(execFileSync(process.execPath, argv, { encoding: "utf8" })) as Measurement;
}

/** The quickest of the runs is the least disturbed one; the growth reported is the largest seen. */
function best(name: CaseName, count = 0, times = TIMES): Measurement {
  const runs = Array.from({ length: times }, () => once(name, count));
  return {
    ms: Math.min(...runs.map(({ ms }) => ms)),
    growthMb: Math.max(...runs.map(({ growthMb }) => growthMb)),
  };
}

const rowOf = (work: string, { ms, growthMb }: Measurement, ratio: string): string =>
  `| ${work} | ${ms < 100 ? ms.toFixed(1) : Math.round(ms)} ms | ${Math.round(growthMb)} MB | ${ratio} |`;

const times = (theirs: Measurement, ours: Measurement): string => `${(theirs.ms / ours.ms).toFixed(1)}×`;

function table(): string[] {
  const cells = `${ROWS.toLocaleString("en-US")} × 14 cells`;
  const ours = best("read-ours");
  const hucre = best("read-hucre");
  const inflate = best("read-inflate");
  const samplesRead = best("samples-hucre");
  const consolidated = best("samples-consolidate");
  const files = GOVERNMENTS * 15;
  return [
    rowOf(`read ${cells}: ours`, ours, `${times(hucre, ours)} faster than hucre`),
    rowOf(`read ${cells}: hucre`, hucre, "peer"),
    rowOf(`inflate the same parts, nothing read`, inflate, `floor; ours takes ${times(ours, inflate)} of it`),
    rowOf("all rules, 200 rows, warm", best("recheck-warm", 200), "–"),
    rowOf(`all rules, ${ROWS.toLocaleString("en-US")} rows, one sheet`, best("check", ROWS), "–"),
    rowOf("15 files read by hucre, nothing judged", samplesRead, "peer"),
    rowOf(
      "15 files: read, checked, consolidated",
      consolidated,
      `${times(consolidated, samplesRead)} of the peer's reading alone`,
    ),
    rowOf("the same, and the summary written in the in-memory Excel", best("samples-summary"), "–"),
    rowOf(`${files} files, 15 a government`, best("governments-apart", GOVERNMENTS, 1), "–"),
    rowOf(`${files} files in one command`, best("governments-at-once", GOVERNMENTS, 1), "–"),
  ];
}

try {
  writeFileSync(file, largeFile(gridOfMany(ROWS)));
  const lines = [
    `Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"})${quick ? ", --quick" : ""}.`,
    "",
    "| work | time | growth at peak | ratio |",
    "|---|---:|---:|---|",
    ...table(),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
