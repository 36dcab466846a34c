import { checkSheet } from "../findings/checkSheet";
import { countLevels } from "../findings/counts";
import type { Finding } from "../findings/Finding";
import type { ReadingSettings } from "../actions/settingsOf";
import { isRefused, receive, type ReceivedFile } from "../actions/receive";
import { skippedSheets } from "../actions/skippedSheets";
import type { SourceBook } from "../submission/Grid";
import type { SubmissionSheet } from "../submission/SubmissionSheet";
import { cliWords } from "../words/cli";
import type { Language } from "../words/language";
import { refusalText } from "../words/refusals";
import { findingMessage } from "../words/rules";
import { skippedText } from "../words/skippedSheets";
import { isRefusal } from "../xlsx/readSourceBook";
import type { Arguments } from "./args";
import { findingJson } from "./findingJson";
import { exitCode, type ExitCode, type Output } from "./output";
import { readBookAt, type Received } from "./readInput";
import { carriedSettings } from "./readPlan";
import { UsageError } from "./UsageError";

interface CheckedSheet {
  readonly sheet: SubmissionSheet;
  readonly findings: readonly Finding[];
}

interface CheckedFile {
  readonly received: Received;
  readonly sheets: readonly CheckedSheet[];
}

/**
 * `validate`: every submission sheet of every file on its own, by the plan named with --plan, else by the one its own
 * 설정 carries (as in the pane of the officer who has it open), else by the bundled one.
 */
export async function validate(
  args: Arguments,
  settings: ReadingSettings,
  output: Output,
): Promise<ExitCode> {
  const words = cliWords[args.language];
  const checked: CheckedFile[] = [];
  for (const path of args.files) {
    output.progress(words.reading(path));
    const book = await readBookAt(path);
    if (isRefusal(book)) {
      checked.push({ received: book, sheets: [] });
      continue;
    }
    const own = args.plan === null ? carriedSettings(book, args.language) : null;
    if (own !== null) output.progress(words.ownPlan(book.file, own.plan.year));
    checked.push(check(book, own ?? settings));
  }
  const received = checked.map((file) => file.received);
  const findings = checked.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.findings));
  if (args.json) output.result(JSON.stringify(toJson(checked, findings, args.language)));
  else output.result(toText(checked, findings, args.language));
  const refused = received.filter(isRefused);
  if (refused.length === received.length) throw new UsageError("nothing-usable", "");
  return exitCode(findings, refused);
}

function check(book: SourceBook, { plan, mapping }: ReadingSettings): CheckedFile {
  const received = receive(book, plan, mapping);
  if (isRefused(received)) return { received, sheets: [] };
  return { received, sheets: received.sheets.map((sheet) => ({ sheet, findings: checkSheet(sheet, plan) })) };
}

function fileName(received: Received): string {
  return isRefused(received) ? received.file : received.book.file;
}

function toJson(checked: readonly CheckedFile[], findings: readonly Finding[], language: Language): unknown {
  return {
    files: checked.map(({ received, sheets }) => ({
      file: fileName(received),
      refused: isRefused(received)
        ? { reason: received.reason, message: refusalText(received, language) }
        : null,
      sheets: sheets.map(({ sheet, findings: found }) => ({
        sheet: sheet.sheet,
        department: sheet.department,
        unit: sheet.unit,
        headerRow: sheet.headerRow,
        rows: sheet.rows.length,
        findings: found.map((finding) => findingJson(finding, language)),
      })),
    })),
    counts: countLevels(findings),
  };
}

/** One line, whatever line breaks the cell it quotes has. */
function findingLine(finding: Finding, language: Language): string {
  const place = finding.cell ?? (finding.row === null ? "" : String(finding.row));
  const message = findingMessage(finding, language).replace(/\s*\n\s*/gu, " / ");
  const parts = [cliWords[language].levels[finding.level], place, message, `[${finding.rule}]`];
  return `    ${parts.filter((part) => part !== "").join(" ")}`;
}

function sheetLines(file: ReceivedFile, sheets: readonly CheckedSheet[], language: Language): string[] {
  const words = cliWords[language];
  return [
    file.book.file,
    ...sheets.flatMap(({ sheet, findings }) => [
      words.sheetLine(sheet.sheet, sheet.rows.length, findings.length),
      ...findings.map((finding) => findingLine(finding, language)),
    ]),
    ...skippedSheets(file).map(({ sheet, ...reason }) =>
      words.skippedLine(sheet, skippedText(reason, language)),
    ),
  ];
}

function toText(checked: readonly CheckedFile[], findings: readonly Finding[], language: Language): string {
  const words = cliWords[language];
  const counts = countLevels(findings);
  return [
    ...checked.flatMap(({ received, sheets }) =>
      isRefused(received)
        ? [words.refused(received.file, refusalText(received, language))]
        : sheetLines(received, sheets, language),
    ),
    words.counts(counts.error, counts.warning, counts.info),
  ].join("\n");
}
