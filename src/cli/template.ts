import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeForms } from "../actions/makeForms";
import type { Plan } from "../plan/Plan";
import { cliWords } from "../words/cli";
import { writeXlsx } from "../xlsx/writeXlsx";
import type { Arguments } from "./args";
import type { ExitCode, Output } from "./output";
import { fromUser } from "./readInput";
import { UsageError } from "./UsageError";

function departmentsAsked(plan: Plan, department: string | null): readonly string[] {
  if (department === null) return plan.departments;
  if (!plan.departments.includes(department)) throw new UsageError("unknown-department", department);
  return [department];
}

/** `template`: the submission forms of a plan, one file a department. */
export async function template(args: Arguments, plan: Plan, output: Output): Promise<ExitCode> {
  const folder = fromUser(args.outDir ?? ".");
  const forms = makeForms(plan, departmentsAsked(plan, args.department));
  try {
    await mkdir(folder, { recursive: true });
    for (const form of forms) {
      await writeFile(join(folder, form.file), await writeXlsx(form.sheets));
      output.result(cliWords[args.language].written(form.file));
    }
  } catch (cause) {
    if (cause instanceof Error && "code" in cause)
      throw new UsageError("cannot-write", cause.message, { cause });
    throw cause;
  }
  return 0;
}
