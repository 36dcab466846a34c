/** 작성요령: what to write into each column of the form, with one example project. */
import { COLUMNS } from "../submission/columns";
import type { Language } from "../words/language";
import { FORM_WORDS } from "../words/formSheets";
import type { SheetModel } from "../workbook/SheetModel";
import { listTable } from "./listTable";
import { SHEET } from "./names";
import { sheetOf, titlePart } from "./part";

const WIDTHS = [18, 62, 52] as const;

export function formGuideModel(language: Language = "ko"): SheetModel {
  const words = FORM_WORDS[language];
  const [column, how, example] = words.guideHeaders;
  const table = listTable(
    2,
    0,
    [
      { header: column, kind: "center" },
      { header: how, kind: "name" },
      { header: example, kind: "name" },
    ],
    COLUMNS.map(({ key, header }) => ({ cells: [header, words.guide[key].how, words.guide[key].example] })),
    { widths: WIDTHS },
  );
  return sheetOf(
    {
      name: SHEET.guide,
      columnWidths: WIDTHS,
      print: { orientation: "landscape", fitToOnePageWide: true, pageNumbers: true },
    },
    [titlePart(words.guideTitle, WIDTHS.length - 1), table.part],
  );
}
