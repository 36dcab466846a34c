import type { Workbook } from "../../document";
import { settingsXml } from "../settings";
import { XML_HEAD, element } from "../xml/element";
import type { Package } from "./Package";

const DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const SETTINGS_ID = "{5E771465-0000-4000-8000-000000000000}";

/** Adds the custom XML parts of a workbook and, as one more of them, its add-in settings. */
export function addCustomXmlParts(target: Package, workbookPath: string, { state }: Workbook): void {
  const own = state.settings.size === 0 ? [] : [{ id: SETTINGS_ID, xml: settingsXml(state.settings) }];
  for (const [at, { id, xml }] of [...state.customXmlParts, ...own].entries()) {
    const item = `customXml/item${at + 1}.xml`;
    const properties = `itemProps${at + 1}.xml`;
    target.add(item, null, xml);
    target.add(
      `customXml/${properties}`,
      PROPERTIES_TYPE,
      XML_HEAD + element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": DATASTORE }, "<ds:schemaRefs/>"),
    );
    target.relate(item, "customXmlProps", properties);
    target.relate(workbookPath, "customXml", `../${item}`);
  }
}
