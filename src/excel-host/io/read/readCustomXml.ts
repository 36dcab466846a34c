import type { CustomXmlPart, Workbook } from "../../document";
import { SETTINGS_NAMESPACE, readSettings } from "../settings";
import { parseXml } from "../xml/parse";
import type { Archive } from "./Archive";

function idOf(archive: Archive, path: string): string | undefined {
  const properties = archive.relationships(path).find(({ kind }) => kind === "customXmlProps");
  return properties === undefined ? undefined : archive.xml(properties.target)?.attributes.get("itemID");
}

/** Custom XML parts; the one with add-in settings becomes the workbook's settings. */
export function readCustomXml(archive: Archive, paths: readonly string[], workbook: Workbook): void {
  const parts: CustomXmlPart[] = [];
  for (const path of paths) {
    const xml = archive.text(path);
    if (xml === undefined) continue;
    const root = parseXml(xml, path);
    const namespaceUri = namespaceOf(xml, root.name);
    if (namespaceUri === SETTINGS_NAMESPACE) workbook.state.settings = readSettings(root);
    else parts.push({ id: idOf(archive, path) ?? workbook.newGuid(), namespaceUri, xml });
  }
  workbook.state.customXmlParts = parts;
}

/** Namespace of the root element, by its own prefix or by default. */
function namespaceOf(xml: string, rootName: string): string {
  const tag = new RegExp(`<(?:([\\w.-]+):)?${rootName.replace(/[.]/g, "\\.")}\\b[^>]*>`).exec(xml);
  const mark = tag?.[1] === undefined ? "xmlns" : `xmlns:${tag[1]}`;
  return new RegExp(`\\s${mark}\\s*=\\s*["']([^"']*)["']`).exec(tag?.[0] ?? "")?.[1] ?? "";
}
