/** The report as plain text: what programs take that paste no HTML, and the first lines the pane shows. */
import { cellText } from "./figures";
import { headingText, itemText, type Block, type Report } from "./Report";

const TAB = "\t";

export function reportText({ title, basis, blocks, language }: Report): string {
  return [title, basis, ...blocks.flatMap((block) => linesOf(block, language))].join("\n");
}

/** Tables with a tab between cells, so that they paste into a sheet. */
function linesOf(block: Block, language: Report["language"]): string[] {
  switch (block.kind) {
    case "heading":
      return ["", headingText(block)];
    case "item":
      return [`${" ".repeat(block.level)}${itemText(block)}`];
    case "note":
      return [block.text];
    case "status":
      return ["", `[${block.title}]`, ...block.lines.map((line) => ` ${line}`)];
    case "areas":
      return block.boxes.map((box) => `  [${box.title}] ${box.lines.join(", ")}`);
    case "table":
      return [
        block.unit,
        block.columns.map(({ header }) => header).join(TAB),
        ...block.lines.map(({ cells }) =>
          cells
            .map((value, index) => cellText(value, block.columns[index]?.kind ?? "name", language))
            .map((text) => text.replace(/\s*\n\s*/gu, " / "))
            .join(TAB),
        ),
      ];
  }
}
