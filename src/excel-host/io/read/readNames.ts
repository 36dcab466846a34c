import type { DefinedName, Sheet, Workbook } from "../../document";
import { fromFile } from "../formulaSpelling";
import { unescapeCellText } from "../xml/element";
import { child, childrenOf, flag, numberAttribute, type XmlElement } from "../xml/parse";
import { areasOfReference } from "./areas";

function applyReserved(name: string, text: string, sheet: Sheet): void {
  const areas = areasOfReference(text);
  const { pageLayout } = sheet.state;
  if (name === "_xlnm.Print_Area") sheet.state.pageLayout = { ...pageLayout, printArea: areas };
  if (name !== "_xlnm.Print_Titles") return;
  const titleRows = areas.find(({ left, right }) => left === 0 && right > 255) ?? null;
  const titleColumns = areas.find((area) => area !== titleRows) ?? null;
  sheet.state.pageLayout = { ...pageLayout, titleRows, titleColumns };
}

function readName(found: XmlElement, text: string): DefinedName {
  return {
    name: found.attributes.get("name") ?? "",
    formula: fromFile(text),
    visible: !flag(found, "hidden"),
    comment: found.attributes.get("comment") ?? "",
  };
}

/** Puts defined names where they belong: in the workbook, on their sheet, or into its page layout. */
export function readNames(root: XmlElement, workbook: Workbook): void {
  for (const found of childrenOf(child(root, "definedNames"), "definedName")) {
    const text = unescapeCellText(found.text);
    const name = found.attributes.get("name") ?? "";
    const scope = numberAttribute(found, "localSheetId");
    const sheet = scope === undefined ? undefined : workbook.state.sheets[scope];
    if (name.startsWith("_xlnm.")) {
      if (sheet !== undefined) applyReserved(name, text, sheet);
    } else if (sheet === undefined) workbook.state.names = [...workbook.state.names, readName(found, text)];
    else sheet.state.names = [...sheet.state.names, readName(found, text)];
  }
}
