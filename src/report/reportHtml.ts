/**
 * The report for the clipboard. 한글, Word and Outlook drop style sheets and classes when pasting, so every element says
 * itself how it looks, and figures are texts: what is pasted is what is seen.
 */
import { FONT, PALETTE } from "../sheets/style";
import { boxRows } from "./boxRows";
import { cellText } from "./figures";
import { columnShares } from "./pageGrid";
import {
  headingText,
  itemText,
  type AreaBoxes,
  type Block,
  type Heading,
  type Item,
  type Report,
  type ReportCellKind,
  type ReportLine,
  type ReportTable,
  type StatusBox,
} from "./Report";

type Styles = Readonly<Record<string, string | number>>;

const BODY: Styles = { "font-family": `'${FONT}',sans-serif`, "font-size": "10.5pt", color: PALETTE.ink };
const TABLE: Styles = { "border-collapse": "collapse", width: "100%" };
const EDGE = `1px solid ${PALETTE.hair}`;
const CELL: Styles = { border: EDGE, padding: "2pt 4pt", "font-size": "9pt", "vertical-align": "middle" };
const LEFT: Readonly<Record<Item["level"], number>> = { 1: 10, 2: 24, 3: 38 };
const ALIGN: Readonly<Record<ReportCellKind, string>> = {
  name: "left",
  text: "left",
  center: "center",
  count: "right",
  money: "right",
  rate: "right",
};

/** A piece of a page, whole in itself. */
export function reportHtml({ language, title, basis, blocks }: Report): string {
  const head = element("h1", { "font-size": "18pt", "text-align": "center" }, escaped(title));
  const under = element(
    "p",
    { "text-align": "right", color: PALETTE.quiet, "font-size": "10pt" },
    escaped(basis),
  );
  const body = blocks.map((block) => blockHtml(block, language)).join("");
  return `<div lang="${language}" style="${css(BODY)}">${head}${under}${body}</div>`;
}

function blockHtml(block: Block, language: Report["language"]): string {
  switch (block.kind) {
    case "heading":
      return headingHtml(block);
    case "item": {
      const indent = { margin: `2pt 0 2pt ${LEFT[block.level] + 12}pt`, "text-indent": "-12pt" };
      return element("p", indent, escaped(itemText(block)));
    }
    case "note":
      return element("p", { "font-size": "9pt", color: PALETTE.quiet, margin: "2pt 0" }, escaped(block.text));
    case "status":
      return statusHtml(block);
    case "areas":
      return areasHtml(block);
    case "table":
      return tableHtml(block, language);
  }
}

function headingHtml(heading: Heading): string {
  const { level } = heading;
  const look = {
    "font-size": level === 1 ? "13pt" : "11.5pt",
    color: level === 1 ? PALETTE.rule : PALETTE.ink,
    margin: "10pt 0 4pt",
  };
  return element(level === 1 ? "h2" : "h3", look, escaped(headingText(heading)));
}

function statusHtml({ title, lines }: StatusBox): string {
  const inside = [element("b", {}, escaped(title)), ...lines.map(escaped)].join("<br>");
  const td = element("td", { ...CELL, "background-color": PALETTE.caution.fill }, inside);
  return element("table", { ...TABLE, "margin-bottom": "6pt" }, `<tr>${td}</tr>`);
}

function areasHtml({ boxes }: AreaBoxes): string {
  const rows = boxRows(boxes).map((row) => {
    const share = { width: `${Math.floor(100 / row.length)}%`, "text-align": "center" };
    const titles = row.map((box) =>
      element("th", { ...CELL, ...share, "background-color": PALETTE.header }, escaped(box?.title ?? "")),
    );
    const bodies = row.map((box) =>
      element("td", { ...CELL, ...share }, (box?.lines ?? []).map(escaped).join("<br>")),
    );
    return `<tr>${titles.join("")}</tr><tr>${bodies.join("")}</tr>`;
  });
  return element("table", { ...TABLE, margin: "6pt 0" }, rows.join(""));
}

function tableHtml(table: ReportTable, language: Report["language"]): string {
  const widths = columnShares(table.columns, 100);
  const headers = table.columns.map(({ header }, index) =>
    element(
      "th",
      {
        ...CELL,
        width: `${widths[index] ?? 0}%`,
        "background-color": PALETTE.header,
        "text-align": "center",
      },
      escaped(header),
      ' scope="col"',
    ),
  );
  const unit = element("p", { "text-align": "right", "font-size": "9pt", margin: "0" }, escaped(table.unit));
  const lines = table.lines.map((line) => lineHtml(line, table, language)).join("");
  const body = `<thead><tr>${headers.join("")}</tr></thead><tbody>${lines}</tbody>`;
  return `${unit}${element("table", TABLE, body)}`;
}

function lineHtml(
  { cells, emphasis }: ReportLine,
  { columns }: ReportTable,
  language: Report["language"],
): string {
  const strong = { "background-color": PALETTE.total, "font-weight": "bold" };
  if (emphasis === "group") {
    const text = escaped(cellText(cells[0], "name", language));
    return `<tr>${element("td", { ...CELL, ...strong }, text, ` colspan="${columns.length}"`)}</tr>`;
  }
  const tds = columns.map(({ kind }, index) =>
    element(
      "td",
      { ...CELL, "text-align": ALIGN[kind], ...(emphasis === "total" ? strong : {}) },
      cellText(cells[index], kind, language).split("\n").map(escaped).join("<br>"),
    ),
  );
  return `<tr>${tds.join("")}</tr>`;
}

function element(name: string, styles: Styles, inside: string, attributes = ""): string {
  const look = css(styles);
  return `<${name}${attributes}${look === "" ? "" : ` style="${look}"`}>${inside}</${name}>`;
}

function css(styles: Styles): string {
  return Object.entries(styles)
    .map(([name, value]) => `${name}:${value}`)
    .join(";");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}
