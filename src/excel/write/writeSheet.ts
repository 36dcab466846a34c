import type { SheetModel } from "../../workbook/SheetModel";
import { OWN_SHEET_NAME, textFormula } from "../marks";
import type { SheetInventory } from "../read/Inventory";
import { chartSteps } from "./charts";
import { clearSteps, keptTables } from "./clearSheet";
import { contentSteps } from "./content";
import { layoutSteps } from "./layout";
import { addressOfArea } from "./ranges";
import { call, type Step } from "./steps";
import { styleSteps } from "./styles";
import { conditionalSteps, validationSteps } from "./validation";

/** Of every sheet. */
const COLUMNS = 16_384;
const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function tableSteps(sheet: Excel.Worksheet, model: SheetModel, kept: readonly string[]): Step[] {
  return model.tables.map((table) =>
    call(() => {
      if (kept.includes(table.name)) {
        const { top, right } = table.area;
        sheet.tables.getItem(table.name).resize(addressOfArea(table.area));
        // Headers of columns that were put into the table: they were not cleared with the rest.
        sheet.getRangeByIndexes(top, right + 1, 1, COLUMNS - right - 1).clear("All");
        return;
      }
      const added = sheet.tables.add(addressOfArea(table.area), true);
      added.name = table.name;
      added.showFilterButton = table.showFilter;
      added.style = table.style ?? "TableStyleLight1";
      added.showBandedRows = false;
    }, 5),
  );
}

function nameSteps(sheet: Excel.Worksheet, model: SheetModel, before: SheetInventory | null): Step[] {
  const names = [{ name: OWN_SHEET_NAME, text: model.name }, ...model.names];
  return names.map(({ name, text }) =>
    call(() => {
      if (before?.names.includes(name) === true) sheet.names.getItem(name).formula = textFormula(text);
      else sheet.names.add(name, textFormula(text)).visible = false;
    }, 2),
  );
}

/**
 * The steps that make a sheet equal to its model. Content comes before number formats, so that a text format never
 * turns a formula into text.
 */
export function sheetSteps(
  context: Excel.RequestContext,
  model: SheetModel,
  before: SheetInventory | null,
): Step[] {
  const sheets = context.workbook.worksheets;
  const sheet = before === null ? sheets.add(model.name) : sheets.getItem(model.name);
  const kept = before === null ? [] : keptTables(before, model);
  return [
    ...(before === null ? [] : clearSteps(sheet, before, model)),
    ...model.content.flatMap((block) => contentSteps(sheet, block)),
    ...tableSteps(sheet, model, kept),
    ...styleSteps(sheet, model.styles),
    ...validationSteps(sheet, model.validations),
    ...conditionalSteps(sheet, model.conditional),
    ...layoutSteps(sheet, model),
    ...chartSteps(sheet, model.charts),
    ...nameSteps(sheet, model, before),
    ...(model.protected
      ? [
          call(() =>
            sheet.protection.protect({
              allowAutoFilter: true,
              // The officer's own colours and remarks, and the marks of a check.
              allowEditObjects: true,
              allowFormatCells: true,
              allowFormatColumns: true,
              allowFormatRows: true,
              allowInsertRows: true,
              allowSort: true,
            }),
          ),
        ]
      : []),
    call(() => {
      sheet.visibility = VISIBILITY[model.visibility ?? "visible"];
    }),
  ];
}
