import { parseArea, splitSheet, type Area } from "../../document";

/** `A1:B2 D4` → its areas; what is no address is passed over. */
export function areasOf(sqref: string | undefined): Area[] {
  return (sqref ?? "")
    .split(/\s+/)
    .map((address) => parseArea(address))
    .filter((area) => area !== null);
}

/** `'제출 1'!$A$1:$B$2,'제출 1'!$D$4` → its areas without the sheet. */
export function areasOfReference(text: string): Area[] {
  const references = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return references
    .map((reference) => parseArea(splitSheet(reference.trim()).local))
    .filter((area) => area !== null);
}
