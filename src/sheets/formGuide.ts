/** 작성요령: what to write into each column of the form, with one example project. */
import type { MoneyUnit } from "../plan/Plan";
import { fromWon } from "../plan/units";
import { COLUMNS, type ColumnKey } from "../submission/columns";
import { numberText } from "../words/figures";
import type { Language } from "../words/language";
import { FORM_WORDS } from "../words/formSheets";
import type { SheetModel } from "../workbook/SheetModel";
import { listTable } from "./listTable";
import { SHEET } from "./names";
import { sheetOf, titlePart } from "./part";

const WIDTHS = [18, 62, 52] as const;

/** The amounts of the example project in won. */
const EXAMPLE_WON: Readonly<Partial<Record<ColumnKey, number>>> = {
  priorBudget: 300_000_000,
  budget: 380_000_000,
  executed: 342_000_000,
};

export function formGuideModel(language: Language = "ko", unit: MoneyUnit = "백만원"): SheetModel {
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
    COLUMNS.map(({ key, header }) => {
      const won = EXAMPLE_WON[key];
      const shown = won === undefined ? words.guide[key].example : numberText(fromWon(won, unit));
      return { cells: [header, words.guide[key].how, shown] };
    }),
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
