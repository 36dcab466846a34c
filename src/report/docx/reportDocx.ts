/** The report as a Word document: real headings, real header rows, page numbers, its language stated. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  type Paragraph,
  TextRun,
  type FileChild,
} from "docx";
import { REPORT_WORDS } from "../../words/report";
import { headingText, itemText, type Block, type Report } from "../Report";
import { documentStyles, ITEM_STYLE, PAGE, STYLE_ID } from "./look";
import { settled } from "./settled";
import { line } from "./line";
import { areasBlock, statusBlock, tableBlock } from "./tables";

const PROGRAM = "Chwihap";

/** The bytes of a .docx; the same report gives the same bytes. */
export async function reportDocx(report: Report): Promise<Uint8Array> {
  const { title, basis, language, blocks } = report;
  const document = new Document({
    title,
    description: basis,
    creator: PROGRAM,
    lastModifiedBy: PROGRAM,
    styles: documentStyles(language),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(report) },
        children: [
          line({ heading: HeadingLevel.TITLE, text: title }),
          line({
            style: STYLE_ID.basis,
            alignment: AlignmentType.RIGHT,
            spacing: { after: 160 },
            text: basis,
          }),
          ...blocks.flatMap((block) => childrenOf(block, report)),
        ],
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function childrenOf(block: Block, { language }: Report): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [
        line({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          text: headingText(block),
          pageBreakBefore: block.newPage === true,
        }),
      ];
    case "item":
      return [line({ style: ITEM_STYLE[block.level], text: itemText(block) })];
    case "note":
      return [line({ style: STYLE_ID.note, text: block.text, keepNext: true })];
    case "status":
      return [statusBlock(block), gap()];
    case "areas":
      return [gap(), areasBlock(block.boxes), gap()];
    case "table":
      return [
        line({
          style: STYLE_ID.note,
          alignment: AlignmentType.RIGHT,
          keepNext: true,
          text: block.unit,
        }),
        tableBlock(block, language),
        gap(),
      ];
  }
}

/** Word joins tables that touch, and a table stands close to the line above it. */
function gap(): Paragraph {
  return line({ style: STYLE_ID.gap });
}

function footer({ language }: Report): Footer {
  const [before, between, after] = REPORT_WORDS[language].pageNumber;
  return new Footer({
    children: [
      line({
        style: STYLE_ID.note,
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  });
}
