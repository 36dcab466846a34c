import { XML_HEAD, element, textElement } from "./xml/element";
import { allText, childrenOf, type XmlElement } from "./xml/parse";

/** Excel keeps add-in settings with the add-in's own part; ours go into a custom XML part that Excel leaves alone. */
export const SETTINGS_NAMESPACE = "urn:excel-host:settings";

/** Settings as a custom XML part: one element a setting, its value as JSON. */
export function settingsXml(settings: ReadonlyMap<string, unknown>): string {
  const items = [...settings].map(([key, value]) =>
    textElement("setting", JSON.stringify(value) ?? "null", { key }),
  );
  return XML_HEAD + element("settings", { xmlns: SETTINGS_NAMESPACE }, ...items);
}

export function readSettings(root: XmlElement): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const setting of childrenOf(root, "setting")) {
    settings.set(setting.attributes.get("key") ?? "", JSON.parse(allText(setting)));
  }
  return settings;
}
