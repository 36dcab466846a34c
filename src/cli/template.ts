import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeForms, type Form } from "../actions/makeForms";
import type { ReadingSettings } from "../actions/settingsOf";
import type { Plan } from "../plan/Plan";
import { normaliseName } from "../submission/names";
import { cliWords } from "../words/cli";
import { writeXlsx } from "../xlsx/writeXlsx";
import type { Arguments } from "./args";
import type { ExitCode, Output } from "./output";
import { fromUser } from "./readInput";
import { UsageError } from "./UsageError";

/** Spaces and middle dots do not matter in a name that is typed. */
function departmentsAsked(plan: Plan, typed: string | null): readonly string[] {
  if (typed === null) {
    if (plan.departments.length === 0) throw new UsageError("no-departments", "");
    return plan.departments;
  }
  const name = normaliseName(typed);
  const asked = plan.departments.find((department) => normaliseName(department) === name);
  if (asked === undefined) throw new UsageError("unknown-department", typed);
  return [asked];
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new UsageError("no-folder", folder, { cause });
  }
}

interface FormFile {
  readonly form: Form;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly standing: "none" | "same" | "other";
}

function isMissing(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}

/** What stands where a form is to go: perhaps one that a department has filled in. */
async function standingAt(path: string, bytes: Uint8Array): Promise<FormFile["standing"]> {
  try {
    return Buffer.compare(await readFile(path), bytes) === 0 ? "same" : "other";
  } catch (error) {
    return isMissing(error) ? "none" : "other";
  }
}

async function save({ path, bytes }: FormFile): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: "wx" });
  } catch (cause) {
    throw new UsageError("cannot-write", cause instanceof Error ? cause.message : path, { cause });
  }
}

/** `template`: the submission forms of a plan, one file a department. Never overwrites: all are written, or none. */
export async function template(
  args: Arguments,
  { plan }: ReadingSettings,
  output: Output,
): Promise<ExitCode> {
  const words = cliWords[args.language];
  const folder = fromUser(args.outDir ?? ".");
  const forms = makeForms(plan, departmentsAsked(plan, args.department), args.language);
  await makeFolder(folder);
  const files: FormFile[] = [];
  for (const form of forms) {
    const path = join(folder, form.file);
    const bytes = await writeXlsx(form.sheets);
    files.push({ form, path, bytes, standing: await standingAt(path, bytes) });
  }
  const others = files.filter(({ standing }) => standing === "other");
  if (others.length > 0)
    throw new UsageError("would-overwrite", others.map(({ path }) => `  ${path}`).join("\n"));
  for (const file of files) {
    if (file.standing === "none") await save(file);
    output.result(file.standing === "none" ? words.written(file.form.file) : words.unchanged(file.form.file));
  }
  return 0;
}
