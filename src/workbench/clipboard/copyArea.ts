import type { Area, Sheet } from "../../excel-host";
import { intersection } from "../../excel-host/document/area";
import { shownText } from "../../excel-host/api/rangeValues";

function tabField(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function htmlField(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<td>${escaped.replaceAll("\n", "<br>")}</td>`;
}

/** What copying puts on the clipboard: the texts shown, without hidden rows and columns, as Excel has it. */
export function copyArea(sheet: Sheet, area: Area): { readonly text: string; readonly html: string } {
  const used = sheet.usedArea() ?? area;
  // Whole rows and columns are copied as far as they hold something.
  const within = intersection(area, used) ?? { ...area, bottom: area.top, right: area.left };
  const lines: string[][] = [];
  for (let row = within.top; row <= within.bottom; row += 1) {
    if (sheet.state.rows.get(row)?.hidden === true) continue;
    const line: string[] = [];
    for (let column = within.left; column <= within.right; column += 1) {
      if (sheet.state.columns.get(column)?.hidden !== true) line.push(shownText(sheet, row, column));
    }
    lines.push(line);
  }
  const rows = lines.map((line) => `<tr>${line.map(htmlField).join("")}</tr>`).join("");
  return {
    text: lines.map((line) => line.map(tabField).join("\t")).join("\r\n"),
    html: `<table>${rows}</table>`,
  };
}
