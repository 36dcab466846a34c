/** 보완요청: for each department a page with what it is asked to put right, as it hangs on an official letter. */
import type { DepartmentReturn, ReturnEntry } from "../review/returnList";
import type { Language } from "../words/language";
import { FLAG_WORDS, flagMessage } from "../words/review";
import { REVIEW_SHEET_WORDS } from "../words/reviewSheets";
import type { SheetModel } from "../workbook/SheetModel";
import { listTable, notePart, type ListLine } from "./listTable";
import { SHEET } from "./names";
import { cell, joinParts, sectionPart, sheetOf, titlePart, type Part } from "./part";
import { STYLE, area, styled } from "./style";

const WIDTHS: readonly number[] = [6, 24, 26, 44, 42, 28];
const LAST = WIDTHS.length - 1;

interface Page {
  readonly part: Part;
  readonly top: number;
  readonly next: number;
}

/** One page a department; with a single department the sheet is its own letter. */
export function reviewReturnsModel(
  returned: readonly DepartmentReturn[],
  year: number,
  language: Language,
): SheetModel {
  const words = REVIEW_SHEET_WORDS[language].returns;
  const pages: Page[] = [];
  for (const entry of returned) pages.push(pageOf(entry, pages.at(-1)?.next ?? 0, year, language));
  return sheetOf(
    {
      name: SHEET.returns,
      columnWidths: WIDTHS,
      freeze: null,
      print: {
        orientation: "landscape",
        fitToOnePageWide: true,
        pageNumbers: true,
        breakBefore: pages.slice(1).map(({ top }) => top),
      },
    },
    pages.length > 0
      ? pages.map(({ part }) => part)
      : [titlePart(words.title(year), LAST), notePart(1, words.none)],
  );
}

function pageOf(
  { department, entries }: DepartmentReturn,
  top: number,
  year: number,
  language: Language,
): Page {
  const words = REVIEW_SHEET_WORDS[language].returns;
  const table = listTable(
    top + 5,
    0,
    [
      { header: words.number, kind: "center" },
      { header: words.project, kind: "name" },
      { header: words.place, kind: "name" },
      { header: words.wrong, kind: "name" },
      { header: words.asked, kind: "name" },
      { header: words.comment, kind: "name" },
    ],
    entries.map((entry, index) => lineOf(entry, index, language)),
    { widths: WIDTHS },
  );
  return {
    top,
    next: table.last + 4,
    part: joinParts([
      titlePart(words.title(year), LAST, top),
      sectionPart(top + 2, words.to(department, entries.length), LAST, null),
      {
        content: [cell(top + 3, 0, words.request)],
        styles: [styled(area(top + 3, 0, top + 3, 0), { ...STYLE.base, vertical: "center" })],
      },
      table.part,
      notePart(table.last + 1, words.closing),
    ]),
  };
}

function lineOf({ flag, comment }: ReturnEntry, index: number, language: Language): ListLine {
  const { names, asked, returns } = FLAG_WORDS[language];
  const { file, sheet, row, cell: place } = flag.source;
  return {
    cells: [
      index + 1,
      `${flag.project} ${flag.name}`,
      [file, sheet, place ?? returns.row(row)].join("\n"),
      `${names[flag.flag]}: ${flagMessage(flag, language)}`,
      asked[flag.flag],
      comment,
    ],
  };
}
