import type { InputFile } from "./Collected";
import type { LedgerEntry } from "./Ledger";

/** The files a line of the ledger stands for; several are joined with ", " in it. */
export function ledgerInputs<Input extends Pick<InputFile, "file">>(
  { file }: Pick<LedgerEntry, "file">,
  inputs: readonly Input[],
): readonly Input[] {
  if (file === null) return [];
  const whole = inputs.filter((input) => input.file === file);
  if (whole.length > 0) return whole;
  const names = new Set(file.split(", "));
  return inputs.filter((input) => names.has(input.file));
}
