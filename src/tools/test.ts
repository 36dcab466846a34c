/**
 * The one test command: build, lint, types, format, dead code, then unit, flow and browser tests. Says what was left
 * out on a machine without Chromium or LibreOffice; under CI nothing may be left out.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Outcome {
  readonly name: string;
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function run(name: string, command: string, args: readonly string[], live = false): Promise<Outcome> {
  const started = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: live ? "inherit" : ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = (Date.now() - started) / 1000;
      resolve({ name, code: code ?? 1, output: Buffer.concat(chunks).toString("utf8"), seconds });
    });
  });
}

function report(outcome: Outcome): boolean {
  const mark = outcome.code === 0 ? "ok  " : "FAIL";
  console.log(`${mark} ${outcome.name} (${outcome.seconds.toFixed(1)} s)`);
  if (outcome.code !== 0) console.log(outcome.output);
  return outcome.code === 0;
}

interface Task {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const BUILD: Task = { name: "build", command: ["npm", "run", "--silent", "build"] };
/** The longest first, so that none of them is waited for at the end. */
const CHECKS: readonly Task[] = [
  { name: "lint", command: ["npx", "--no-install", "eslint", ".", "--max-warnings", "0"] },
  { name: "types", command: ["npx", "--no-install", "tsc", "-p", "."] },
  { name: "format", command: ["npx", "--no-install", "prettier", "--check", "src"] },
  { name: "format beside src", command: ["npx", "--no-install", "prettier", "--check", ".", "!src"] },
  { name: "dead code", command: ["npx", "--no-install", "knip"] },
];

/** Two at a time, each reported as it ends. Names of those that failed. */
async function runAll(tasks: readonly Task[]): Promise<string[]> {
  const left = [...tasks];
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let task = left.shift(); task !== undefined; task = left.shift()) {
      const [command, ...args] = task.command;
      if (!report(await run(task.name, command, args))) failed.push(task.name);
    }
  };
  await Promise.all([work(), work()]);
  return failed;
}

async function jest(projects: readonly string[]): Promise<{ ok: boolean; counts: Counts }> {
  const folder = mkdtempSync(join(tmpdir(), "chwihap-test-"));
  const file = join(folder, "results.json");
  try {
    const args = ["--no-install", "jest", "--selectProjects", ...projects, "--json", "--outputFile", file];
    const outcome = await run(
      `tests: ${projects.join(", ")}`,
      "npx",
      [...args, "--reporters", "default"],
      true,
    );
    if (!existsSync(file)) return { ok: false, counts: { passed: 0, failed: 1, skipped: 0 } };
    const results = JSON.parse(readFileSync(file, "utf8")) as Record<string, number>;
    const counts = {
      passed: results.numPassedTests ?? 0,
      failed: (results.numFailedTests ?? 0) + (results.numRuntimeErrorTestSuites ?? 0),
      skipped: results.numPendingTests ?? 0,
    };
    return { ok: outcome.code === 0, counts };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function leftOut(): string[] {
  const missing: string[] = [];
  const has = (...paths: string[]): boolean => paths.some((path) => existsSync(path));
  if (!has("/usr/bin/chromium", process.env.CHWIHAP_CHROMIUM ?? "/nowhere")) {
    missing.push("browser tests: no Chromium (Debian: apt-get install chromium; else set CHWIHAP_CHROMIUM)");
  }
  if (
    !has("/usr/bin/soffice", "/usr/local/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice")
  ) {
    missing.push("recalculation tests: no LibreOffice (Debian: apt-get install libreoffice-calc)");
  }
  return missing;
}

async function main(): Promise<number> {
  const missing = leftOut();
  if (missing.length > 0 && process.env.CI !== undefined) {
    console.error(`Under CI nothing may be left out:\n  ${missing.join("\n  ")}`);
    return 1;
  }
  const browserToo = !missing.some((line) => line.startsWith("browser"));
  const failed = await runAll(browserToo ? [BUILD, ...CHECKS] : CHECKS);
  const built = browserToo && !failed.includes(BUILD.name);
  // All projects in one run: neither worker waits for the end of one before the next begins.
  const { ok, counts } = await jest(["node", "jsdom", ...(built ? ["browser"] : [])]);
  for (const line of missing) console.log(`left out — ${line}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  if (failed.length > 0) console.log(`failed before the tests: ${failed.join(", ")}`);
  return ok && failed.length === 0 ? 0 : 1;
}

process.exitCode = await main();
