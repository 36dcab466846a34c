/**
 * The one test command: format, lint, types, dead code, then unit, flow and browser tests. Says what was left out on
 * a machine without Chromium or LibreOffice; under CI nothing may be left out.
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

async function staticChecks(): Promise<boolean> {
  const npx = (name: string, ...args: string[]): Promise<Outcome> =>
    run(name, "npx", ["--no-install", ...args]);
  const first = await Promise.all([
    npx("format", "prettier", "--check", "."),
    npx("types", "tsc", "-p", "."),
  ]);
  const second = await Promise.all([
    npx("lint", "eslint", ".", "--max-warnings", "0"),
    npx("dead code", "knip"),
  ]);
  return [...first, ...second].map(report).every(Boolean);
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
  const checked = await staticChecks();
  const browserToo = !missing.some((line) => line.startsWith("browser"));
  const results = [await jest(["node", "jsdom"])];
  if (browserToo) {
    const built = report(await run("build", "npm", ["run", "--silent", "build"]));
    results.push(
      built ? await jest(["browser"]) : { ok: false, counts: { passed: 0, failed: 1, skipped: 0 } },
    );
  }
  for (const line of missing) console.log(`left out — ${line}`);
  const sum = (key: keyof Counts): number => results.reduce((total, { counts }) => total + counts[key], 0);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
  return checked && results.every(({ ok }) => ok) ? 0 : 1;
}

process.exitCode = await main();
