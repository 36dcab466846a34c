/**
 * `npm run bench [-- --quick]`: our times beside those of a peer in the same run, each case in processes of its own.
 * Prints Markdown; docs/bench.md holds one run.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CaseName } from "./bench/cases";
import { measureInChromium } from "./benchInChromium";
import { largeFile } from "./bench/largeFile";
import { gridOfMany } from "./bench/manyProjects";
import { measurePeers } from "./bench/peers";
import type { Measurement } from "./bench/worker";
import { labelledSets } from "./textRules/labelledSets";
import { precisionOf, recallOf, scoreOf } from "./textRules/score";

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
    processorMs: Math.min(...runs.map(({ processorMs }) => processorMs)),
    growthMb: Math.max(...runs.map(({ growthMb }) => growthMb)),
  };
}

const msOf = (ms: number): string =>
  Number.isNaN(ms) ? "–" : `${ms < 100 ? ms.toFixed(1) : Math.round(ms).toLocaleString("en-US")} ms`;
/** Browsers report no task below 50 ms. */
const longTaskOf = (ms: number): string => (ms === 0 ? "below 50 ms" : msOf(ms));
const mbOf = (mb: number): string =>
  Number.isNaN(mb) ? "–" : `${Math.round(mb).toLocaleString("en-US")} MB`;

const rowOf = (work: string, { ms, processorMs, growthMb }: Measurement, ratio: string): string =>
  `| ${work} | ${msOf(ms)} | ${msOf(processorMs)} | ${mbOf(growthMb)} | ${ratio} |`;

const times = (theirs: Measurement, ours: Measurement): string => `${(theirs.ms / ours.ms).toFixed(1)}×`;

const rowsInWords = ROWS.toLocaleString("en-US");

function reading(): string[] {
  const cells = `${rowsInWords} × 14 cells`;
  const ours = best("read-ours");
  const hucre = best("read-hucre");
  const inflate = best("read-inflate");
  const others = measurePeers(file, folder);
  return [
    rowOf(`read ${cells}: ours`, ours, ""),
    rowOf(`read ${cells}: hucre`, hucre, `${times(hucre, ours)} our time`),
    ...others.map(({ name, measured }) =>
      measured === null
        ? `| read ${cells}: ${name} | – | – | – | left out: not installed |`
        : rowOf(`read ${cells}: ${name}`, measured, `${times(measured, ours)} our time`),
    ),
    rowOf("inflate the same parts, nothing read", inflate, `floor; ours takes ${times(ours, inflate)} of it`),
  ];
}

function judging(): string[] {
  return [
    rowOf("all rules, 200 rows, warm", best("recheck-warm", 200), "one row in 20 faulty"),
    rowOf(`all rules, ${rowsInWords} rows, one sheet`, best("check", ROWS), "one row in 20 faulty"),
    rowOf(`all rules, ${rowsInWords} rows, one sheet`, best("check-faulty", ROWS), "every row faulty"),
  ];
}

function consolidating(): string[] {
  const samplesRead = best("samples-hucre");
  const consolidated = best("samples-consolidate");
  const files = (GOVERNMENTS * 15).toLocaleString("en-US");
  return [
    rowOf("15 files read by hucre, nothing judged", samplesRead, "peer"),
    rowOf(
      "15 files: read, checked, consolidated",
      consolidated,
      `${times(consolidated, samplesRead)} of the peer's reading alone`,
    ),
    rowOf("the same, and the summary written in the in-memory Excel", best("samples-summary"), ""),
    rowOf("one decision on a 검토 of 5,000 lines, in the in-memory Excel", best("decide", 5000), ""),
    rowOf(`${files} files, 15 a government`, best("governments-apart", GOVERNMENTS, 1), ""),
    rowOf(`${files} files in one command`, best("governments-at-once", GOVERNMENTS, 1), ""),
  ];
}

function scores(): string[] {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return labelledSets.map(([name, labelled]) => {
    const { total } = scoreOf(labelled);
    const right = labelled.filter(({ expected }) => expected.length === 0).length;
    const counts = `${labelled.length} | ${right} | ${total.hits} | ${total.wrong} | ${total.missed}`;
    return `| ${name} | ${counts} | ${percent(precisionOf(total))} | ${percent(recallOf(total))} |`;
  });
}

async function pane(): Promise<string[]> {
  const seen = await measureInChromium();
  if (seen === null) return ["The pane in Chromium is left out: it needs `npm run build` and Chromium."];
  return [
    "| the pane in Chromium | |",
    "|---|---:|",
    `| first contentful paint | ${msOf(seen.firstPaintMs)} |`,
    `| until it can be used | ${msOf(seen.readyMs)} |`,
    `| of the pane by first paint, gzipped | ${Math.round(seen.firstPaintGzipKb)} KB |`,
    `| of the pane until it can be used, gzipped | ${Math.round(seen.readyGzipKb)} KB |`,
    `| 15 files given → first change on the pane | ${msOf(seen.firstProgressMs)} |`,
    `| 15 files given → read, and what 취합 would do is shown | ${msOf(seen.readMs)} |`,
    `| 취합 pressed → summary written | ${msOf(seen.writtenMs)} |`,
    `| 15 files given → summary written, in all | ${msOf(seen.wholeMs)} |`,
    `| the same, 취합 pressed in the frame in which it can be | ${msOf(seen.atOnceMs)} |`,
    `| longest task of the pane meanwhile | ${longTaskOf(seen.longestTaskMs)} |`,
  ];
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

try {
  writeFileSync(file, largeFile(gridOfMany(ROWS)));
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? "unknown"})`;
  print(
    `Node ${process.versions.node}, ${machine}, load ${loadavg()[0]?.toFixed(1) ?? "unknown"} at the start.`,
  );
  print("", "| text rules | texts | right ones | hits | wrong | missed | precision | recall |");
  print("|---|---:|---:|---:|---:|---:|---:|---:|", ...scores());
  print("", ...(await pane()));
  print("", "| work | time | processor | growth at peak | |", "|---|---:|---:|---:|---|");
  for (const part of [reading, judging, consolidating]) print(...part());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
