import { APP_PROPERTIES, CORE_PROPERTIES } from "../write/documentProperties";
import { child, type XmlElement } from "../xml/parse";

function readFrom(
  root: XmlElement | undefined,
  pairs: typeof CORE_PROPERTIES,
): readonly (readonly [string, string])[] {
  return pairs.flatMap(([key, name]) => {
    const text = child(root, name.slice(name.indexOf(":") + 1))?.text;
    return text === undefined || text === "" ? [] : [[key, text] as const];
  });
}

/** Document properties by their name in Office.js. */
export function readProperties(
  core: XmlElement | undefined,
  app: XmlElement | undefined,
): Record<string, string> {
  return Object.fromEntries([...readFrom(core, CORE_PROPERTIES), ...readFrom(app, APP_PROPERTIES)]);
}
