import { absoluteAddress, quoteSheetName, type Sheet, type Workbook } from "../../document";
import { toFile } from "../formulaSpelling";
import { element, escapeCellText } from "../xml/element";

interface Name {
  readonly name: string;
  readonly text: string;
  readonly localSheetId: number | null;
  readonly hidden: boolean;
  readonly comment: string;
}

function reserved(name: string, text: string, localSheetId: number, hidden = false): Name {
  return { name: `_xlnm.${name}`, text, localSheetId, hidden, comment: "" };
}

/** Print areas, print titles and filters are names that Excel reserves. */
function reservedNames(sheet: Sheet, index: number): Name[] {
  const { pageLayout, autoFilter } = sheet.state;
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const areas = pageLayout.printArea.map((area) => prefix + absoluteAddress(area));
  const titles = [pageLayout.titleColumns, pageLayout.titleRows]
    .filter((area) => area !== null)
    .map((area) => prefix + absoluteAddress(area));
  return [
    ...(autoFilter === null
      ? []
      : [reserved("_FilterDatabase", prefix + absoluteAddress(autoFilter.area), index, true)]),
    ...(areas.length === 0 ? [] : [reserved("Print_Area", areas.join(","), index)]),
    ...(titles.length === 0 ? [] : [reserved("Print_Titles", titles.join(","), index)]),
  ];
}

function ownNames(
  names: Workbook["state"]["names"],
  localSheetId: number | null,
  tables: ReadonlySet<string>,
): Name[] {
  return names.map(({ name, formula, visible, comment }) => ({
    name,
    text: toFile(formula, { tableHere: null, tables }),
    localSheetId,
    hidden: !visible,
    comment,
  }));
}

/** The `definedNames` element, or nothing. */
export function definedNamesXml({ state }: Workbook, tables: ReadonlySet<string>): string {
  const local = state.sheets.flatMap((sheet, index) => [
    ...reservedNames(sheet, index),
    ...ownNames(sheet.state.names, index, tables),
  ]);
  const all = [...local, ...ownNames(state.names, null, tables)];
  if (all.length === 0) return "";
  const items = all.map(({ name, text, localSheetId, hidden, comment }) =>
    element(
      "definedName",
      { name, comment: comment === "" ? null : comment, localSheetId, hidden: hidden ? true : null },
      escapeCellText(text),
    ),
  );
  return element("definedNames", {}, ...items);
}
