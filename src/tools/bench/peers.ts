/** Readers of other languages on the same file, where this machine has them. */
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Measurement } from "./worker";

export interface Peer {
  readonly name: string;
  /** Null where it is not installed. */
  readonly measured: Measurement | null;
}

const PYTHON = process.env["PYTHON"] ?? "python3";

/** Prints milliseconds, those of the processor, and how far the process grew in MB; the import is not counted. */
const timed = (setUp: string, work: string): string => `
import resource, sys, time
${setUp}
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
before, start, used = peak(), time.perf_counter(), time.process_time()
${work}
print((time.perf_counter() - start) * 1000, (time.process_time() - used) * 1000, peak() - before)
`;

const SCRIPTS = {
  "openpyxl, read-only": timed(
    "import openpyxl",
    `book = openpyxl.load_workbook(sys.argv[1], read_only=True)
for sheet in book:
    for row in sheet.iter_rows(values_only=True):
        pass`,
  ),
  pandas: timed("import pandas", "pandas.read_excel(sys.argv[1])"),
} as const;

function inPython(script: string, file: string): Measurement | null {
  const { status, stdout } = spawnSync(PYTHON, ["-c", script, file], { encoding: "utf8" });
  if (status !== 0) return null;
  const [ms = Number.NaN, processorMs = Number.NaN, growthMb = Number.NaN] = stdout.split(" ").map(Number);
  return { ms, processorMs, growthMb };
}

/** To CSV: the nearest it has to reading alone. Its start is counted; processor and memory are not told. */
function inLibreOffice(file: string, folder: string): Measurement | null {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const argv = [profile, "--headless", "--norestore", "--convert-to", "csv", "--outdir", folder, file];
  if (spawnSync("soffice", ["--version"]).status !== 0) return null;
  const start = performance.now();
  execFileSync("soffice", argv, { stdio: "ignore" });
  return { ms: performance.now() - start, processorMs: Number.NaN, growthMb: Number.NaN };
}

export function measurePeers(file: string, folder: string): readonly Peer[] {
  return [
    ...Object.entries(SCRIPTS).map(([name, script]) => ({ name, measured: inPython(script, file) })),
    { name: "LibreOffice, headless, to CSV", measured: inLibreOffice(file, folder) },
  ];
}
