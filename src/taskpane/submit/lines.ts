import type { Finding } from "../../findings/Finding";

/** The list as it is drawn: a heading for each sheet row, then its findings. */
export type Line =
  | {
      readonly kind: "row";
      readonly key: string;
      readonly sheet: string | null;
      readonly row: number | null;
      readonly project: string | null;
    }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly finding: Finding;
      /** Index among the findings. */
      readonly index: number;
    };

/** @param keys of the findings, in the same order */
export function toLines(findings: readonly Finding[], keys: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  const headings = new Map<string, number>();
  let last: string | null = null;
  findings.forEach((finding, index) => {
    const { sheet, row, project } = finding;
    const group = JSON.stringify([sheet, row]);
    if (group !== last) {
      // A row may come twice, when something about its sheet stands in between.
      const times = headings.get(group) ?? 0;
      headings.set(group, times + 1);
      lines.push({ kind: "row", key: `row ${group} ${times}`, sheet, row, project });
    }
    lines.push({ kind: "finding", key: keys[index] ?? "", finding, index });
    last = group;
  });
  return lines;
}
