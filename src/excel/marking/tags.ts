import type { MarkLayer } from "../../workbook/WorkbookPort";

/**
 * A mark is a conditional format whose formula is always true and carries a tag, so that it is known again after
 * saving, opening and copying. The tag names the layer, the tone and, as a hash, the cells and the look.
 */
const FORMULA = /^=LEN\("(chwihap\.(?:findings|flags)\.[^"]*)"\)>0$/;

export function formulaOfTag(tag: string): string {
  return `=LEN("${tag}")>0`;
}

export function isOurFormula(formula: string): boolean {
  return FORMULA.test(formula);
}

export function tagOfFormula(formula: string): string {
  return FORMULA.exec(formula)?.[1] ?? "";
}

/** FNV-1a, as text: tells sets of cells apart well enough for marks. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value.toString(36);
}

export function tagOf(layer: MarkLayer, tone: string, content: string): string {
  return `chwihap.${layer}.${tone}.${hash(content)}`;
}

export function isOfLayer(tag: string, layer: MarkLayer): boolean {
  return tag.startsWith(`chwihap.${layer}.`);
}

const PREFIX: Readonly<Record<MarkLayer, string>> = { findings: "점검", flags: "검토" };

/** `[취합 점검 D7] …`: the cell in its text tells where a comment of ours belongs without asking for each. */
export const COMMENT_TEXT = /^\[취합 (?:점검|검토) ([A-Z]{1,3}\d+)\] /;

export function commentText(layer: MarkLayer, cell: string, note: string): string {
  return `[취합 ${PREFIX[layer]} ${cell}] ${note}`;
}

export function isCommentOfLayer(text: string, layer: MarkLayer): boolean {
  return text.startsWith(`[취합 ${PREFIX[layer]} `);
}
