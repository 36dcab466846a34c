import type { Finding } from "../../findings/Finding";
import { findingKey } from "./findingKey";

/** The list as it is drawn: a heading for each sheet row, then its findings. */
export type Line =
  | {
      readonly kind: "row";
      readonly key: string;
      readonly sheet: string | null;
      readonly row: number | null;
      readonly project: string | null;
    }
  | { readonly kind: "finding"; readonly key: string; readonly finding: Finding };

export function toLines(findings: readonly Finding[]): readonly Line[] {
  const lines: Line[] = [];
  let last: string | null = null;
  for (const finding of findings) {
    const { sheet, row, project } = finding;
    const group = JSON.stringify([sheet, row]);
    if (group !== last) lines.push({ kind: "row", key: `row ${group} ${lines.length}`, sheet, row, project });
    lines.push({ kind: "finding", key: findingKey(finding), finding });
    last = group;
  }
  return lines;
}
