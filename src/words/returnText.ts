import type { DepartmentReturn, ReturnEntry } from "../review/returnList";
import type { Language } from "./language";
import { FLAG_WORDS, flagMessage } from "./review";

/** What is sent back to a department, as text to copy into a message: numbered, with place, fault and request. */
export function returnText({ department, entries }: DepartmentReturn, language: Language): string {
  const { returns } = FLAG_WORDS[language];
  return [
    returns.title(department, entries.length),
    ...entries.map((entry, index) => entryText(entry, index + 1, language)),
    returns.closing,
  ].join("\n\n");
}

function entryText({ flag, comment }: ReturnEntry, number: number, language: Language): string {
  const { names, asked, returns } = FLAG_WORDS[language];
  const { file, sheet, row, cell } = flag.source;
  return [
    `${number}. ${flag.project} ${flag.name} (${names[flag.flag]})`,
    `   ${returns.place(file, sheet, cell ?? returns.row(row))}`,
    `   ${returns.wrong(flagMessage(flag, language))}`,
    `   ${returns.asked(asked[flag.flag])}`,
    ...(comment === "" ? [] : [`   ${returns.comment(comment)}`]),
  ].join("\n");
}
