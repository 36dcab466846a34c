import type { SheetProtection } from "../document";
import { element } from "./xml/element";
import { flag, type XmlElement } from "./xml/parse";

/** Option of Office.js beside the attribute that forbids the same. */
const forbidding = [
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
] as const;

/** A password read from a file is known only by its hash. */
const HASHED = "hash:";

/** The 16-bit hash sheets have always had for their passwords. It keeps nobody out; it only matches. */
function passwordHash(password: string): string {
  let hash = 0;
  for (const letter of [...password].reverse()) {
    hash = (hash >> 14) | ((hash << 1) & 0x7fff);
    hash ^= letter.charCodeAt(0);
  }
  hash = ((hash >> 14) | ((hash << 1) & 0x7fff)) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

function hashOf(password: string | null): string | null {
  if (password === null || password === "") return null;
  return password.startsWith(HASHED) ? password.slice(HASHED.length) : passwordHash(password);
}

/** The `sheetProtection` element, or nothing. */
export function protectionXml(protection: SheetProtection | null): string {
  if (protection === null) return "";
  const { options, password } = protection;
  const attributes: Record<string, boolean | string | null> = { password: hashOf(password), sheet: true };
  for (const [option, attribute, forbiddenWhenAbsent] of forbidding) {
    const forbidden = options[option] !== true;
    attributes[attribute] = forbidden === forbiddenWhenAbsent ? null : forbidden;
  }
  const { selectionMode } = options;
  if (selectionMode === "None" || selectionMode === "Unlocked") attributes["selectLockedCells"] = true;
  if (selectionMode === "None") attributes["selectUnlockedCells"] = true;
  return element("sheetProtection", attributes);
}

function selectionModeOf(found: XmlElement): string {
  if (flag(found, "selectUnlockedCells")) return "None";
  return flag(found, "selectLockedCells") ? "Unlocked" : "Normal";
}

/** The protection an element describes, or null when the sheet is open. */
export function readProtection(found: XmlElement | undefined): SheetProtection | null {
  if (found === undefined || !flag(found, "sheet")) return null;
  const options: Record<string, boolean | string> = { selectionMode: selectionModeOf(found) };
  for (const [option, attribute, forbiddenWhenAbsent] of forbidding) {
    options[option] = !flag(found, attribute, forbiddenWhenAbsent);
  }
  const hash = found.attributes.get("password") ?? found.attributes.get("hashValue");
  return { options, password: hash === undefined ? null : `${HASHED}${hash}` };
}
