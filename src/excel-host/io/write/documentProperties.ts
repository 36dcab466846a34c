import { XML_HEAD, element, textElement } from "../xml/element";

type Properties = Readonly<Record<string, string | number>>;

/** Property of Office.js beside its element in the core properties part. */
export const CORE_PROPERTIES: readonly (readonly [string, string])[] = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["lastAuthor", "cp:lastModifiedBy"],
  ["category", "cp:category"],
];

export const APP_PROPERTIES: readonly (readonly [string, string])[] = [
  ["manager", "Manager"],
  ["company", "Company"],
];

function written(properties: Properties, pairs: typeof CORE_PROPERTIES): string[] {
  return pairs.flatMap(([key, name]) => {
    const value = properties[key];
    return value === undefined || value === "" ? [] : [textElement(name, String(value))];
  });
}

export function coreXml(properties: Properties): string {
  return (
    XML_HEAD +
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      ...written(properties, CORE_PROPERTIES),
    )
  );
}

export function appXml(properties: Properties): string {
  const xmlns = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  return (
    XML_HEAD +
    element(
      "Properties",
      { xmlns },
      "<Application>excel-host</Application>",
      ...written(properties, APP_PROPERTIES),
    )
  );
}
