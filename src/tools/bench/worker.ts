/** Measures one case in a process of its own: `worker.ts CASE FILE COUNT FOLDER` prints a Measurement as JSON. */
import { CASES, type CaseInput, type CaseName } from "./cases";

export interface Measurement {
  readonly ms: number;
  /** How far the process grew beyond what it was before the measured part, at its peak. */
  readonly growthMb: number;
}

function isCase(name: string): name is CaseName {
  return name in CASES;
}

async function measure(name: CaseName, input: CaseInput): Promise<Measurement> {
  const measured = CASES[name](input);
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  await measured();
  const ms = performance.now() - start;
  return { ms, growthMb: (process.resourceUsage().maxRSS - before) / 1024 };
}

const [name = "", file = "", count = "0", folder = ""] = process.argv.slice(2);
if (!isCase(name)) throw new Error(`there is no case ${name}`);
process.stdout.write(JSON.stringify(await measure(name, { file, count: Number(count), folder })));
