import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import type { ExitCode } from "../../src/cli/output";

export interface CommandResult {
  readonly exit: ExitCode;
  /** What went to stdout, one entry a call. */
  readonly results: readonly string[];
  /** What went to stderr, as one text. */
  readonly progress: string;
}

/** Runs the command line in this process, listening to both of its outputs. */
export async function chwihap(...argv: readonly string[]): Promise<CommandResult> {
  const results: string[] = [];
  const progress: string[] = [];
  const exit = await run(argv, {
    result: (text) => results.push(text),
    progress: (text) => progress.push(text),
  });
  return { exit, results, progress: progress.join("\n") };
}

/** The one JSON object a command with --json prints. */
export function jsonOf<Shape>({ results }: CommandResult): Shape {
  if (results.length !== 1) throw new Error(`expected one result, not ${results.length}`);
  return JSON.parse(results[0] ?? "") as Shape;
}

/** The files of a sample set, as a shell would expand `assets/samples/2022/{set}/*`. */
export function samplePaths(set: "clean" | "as-submitted"): string[] {
  const folder = join("assets/samples/2022", set);
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}
