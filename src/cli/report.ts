import { basename } from "node:path";
import { NothingToReport, currentReport, type CurrentReport } from "../actions/reporting/currentReport";
import { reportDocx } from "../report/docx/reportDocx";
import { reportText } from "../report/reportText";
import { cliWords } from "../words/cli";
import { refusalText } from "../words/refusals";
import { isRefusal, readSourceBook } from "../xlsx/readSourceBook";
import type { ReadingSettings } from "../actions/settingsOf";
import type { Arguments } from "./args";
import { openMemoryWorkbook } from "./memoryWorkbook";
import type { ExitCode, Output } from "./output";
import { readBytes } from "./readInput";
import { keepFromInputs, save } from "./save";
import { UsageError } from "./UsageError";

/** More cells than this say nothing more. */
const CELLS_NAMED = 10;

/** `report`: a consolidated workbook as a .docx. Exit 1 where its run had errors or was edited since. */
export async function report(args: Arguments, _settings: ReadingSettings, output: Output): Promise<ExitCode> {
  const words = cliWords[args.language];
  const [file = ""] = args.files;
  const out = args.out ?? "";
  keepFromInputs(out, [file]);
  output.progress(words.reading(file));
  const current = await reportOn(file, args, output);
  const { edited } = current;
  if (edited.length > 0) output.progress(words.editedSince(edited.slice(0, CELLS_NAMED).join(", ")));
  await save(out, await reportDocx(current.report));
  output.result(args.json ? JSON.stringify(reportJson(current)) : reportText(current.report));
  output.progress(words.written(out));
  const { counts, consolidation } = current.run;
  return counts.error + consolidation.refused.length + edited.length > 0 ? 1 : 0;
}

/** Errors: UsageError. */
async function reportOn(file: string, { language }: Arguments, output: Output): Promise<CurrentReport> {
  const { bytes, modified } = await readBytes(file);
  const book = await readSourceBook({ name: basename(file), bytes, modified });
  if (isRefusal(book)) {
    output.progress(cliWords[language].refused(file, refusalText(book, language)));
    throw new UsageError("no-run", file);
  }
  const workbook = await openMemoryWorkbook(bytes);
  try {
    return await currentReport(workbook.port, language);
  } catch (cause) {
    if (cause instanceof NothingToReport) throw new UsageError("no-run", file, { cause });
    throw cause;
  } finally {
    workbook.close();
  }
}

/** Money in tables is in won, as the report keeps it. */
function reportJson({ report: { year, title, basis, blocks }, run, edited }: CurrentReport): unknown {
  return { year, complete: run.consolidation.complete, at: run.at, edited, title, basis, blocks };
}
