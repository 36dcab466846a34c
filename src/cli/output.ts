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
