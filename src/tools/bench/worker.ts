/** Measures one case in a process of its own: `worker.ts CASE FILE COUNT FOLDER` prints a Measurement as JSON. */
import { CASES, type CaseInput, type CaseName } from "./cases";

export interface Measurement {
  readonly ms: number;
  /** Of all threads: what is left of the time when the machine has nothing else to do. */
  readonly processorMs: number;
  /** How far the process grew beyond what it was before the measured part, at its peak. */
  readonly growthMb: number;
}

function isCase(name: string): name is CaseName {
  return name in CASES;
}

async function measure(name: CaseName, input: CaseInput): Promise<Measurement> {
  const measured = await CASES[name](input);
  const before = process.resourceUsage().maxRSS;
  const used = process.cpuUsage();
  const start = performance.now();
  await measured();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  const processorMs = (user + system) / 1000;
  return { ms, processorMs, growthMb: (process.resourceUsage().maxRSS - before) / 1024 };
}

const [name = "", file = "", count = "0", folder = ""] = process.argv.slice(2);
if (!isCase(name)) throw new Error(`there is no case ${name}`);
process.stdout.write(JSON.stringify(await measure(name, { file, count: Number(count), folder })));
