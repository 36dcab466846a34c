import type { Finding } from "../findings/Finding";
import type { Refusal } from "../submission/Refusal";

/** Where the command line writes: results to stdout, progress to stderr. Tests listen in. */
export interface Output {
  result(text: string): void;
  progress(text: string): void;
}

export const processOutput: Output = {
  result: (text) => {
    process.stdout.write(`${text}\n`);
  },
  progress: (text) => {
    process.stderr.write(`${text}\n`);
  },
};

/** Clean, findings of level error, unusable input or arguments. */
export type ExitCode = 0 | 1 | 2;

/** A script that trusts 0 must not overlook a file that was left out: one refused among others counts as an error. */
export function exitCode(findings: readonly Finding[], refused: readonly Refusal[]): ExitCode {
  return refused.length > 0 || findings.some(({ level }) => level === "error") ? 1 : 0;
}
