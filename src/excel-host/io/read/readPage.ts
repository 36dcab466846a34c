import { DEFAULT_PAGE_LAYOUT, type HeaderFooter, type PageLayout, type PageZoom } from "../../document";
import { fromInches } from "../units";
import { paperSizes } from "../vocabulary";
import { child, descend, flag, numberAttribute, type XmlElement } from "../xml/parse";

type Section = "L" | "C" | "R";

/** `&L왼쪽&C&P / &N` → its three sections. */
function sectionsOf(text: string): Readonly<Record<Section, string>> {
  const sections = { L: "", C: "", R: "" };
  let current: Section = "C";
  for (const piece of text.match(/&&|&[\s\S]|[^&]+/g) ?? []) {
    const mark = piece.charAt(1);
    if (piece.startsWith("&") && (mark === "L" || mark === "C" || mark === "R")) current = mark;
    else sections[current] += piece;
  }
  return sections;
}

function readHeaderFooter(found: XmlElement | undefined): HeaderFooter {
  const header = sectionsOf(child(found, "oddHeader")?.text ?? "");
  const footer = sectionsOf(child(found, "oddFooter")?.text ?? "");
  return {
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
}

function readZoom(worksheet: XmlElement): PageZoom {
  const setup = child(worksheet, "pageSetup");
  if (!flag(descend(worksheet, "sheetPr", "pageSetUpPr"), "fitToPage")) {
    return { scale: numberAttribute(setup, "scale") ?? 100 };
  }
  const wide = numberAttribute(setup, "fitToWidth") ?? 1;
  const tall = numberAttribute(setup, "fitToHeight") ?? 1;
  return {
    ...(wide === 0 ? {} : { horizontalFitToPages: wide }),
    ...(tall === 0 ? {} : { verticalFitToPages: tall }),
  };
}

const commentWords: Readonly<Record<string, string>> = { atEnd: "EndSheet", asDisplayed: "InPlace" };
const errorWords: Readonly<Record<string, string>> = { blank: "Blank", dash: "Dash", NA: "NotAvailable" };

function paperOf(setup: XmlElement | undefined): string {
  const number = numberAttribute(setup, "paperSize");
  return [...paperSizes].find(([, each]) => each === number)?.[0] ?? DEFAULT_PAGE_LAYOUT.paperSize;
}

/** Page layout of a worksheet part; print areas and titles come from the defined names. */
export function readPage(worksheet: XmlElement): PageLayout {
  const options = child(worksheet, "printOptions");
  const margins = child(worksheet, "pageMargins");
  const setup = child(worksheet, "pageSetup");
  const margin = (name: string, standard: number): number => {
    const inches = numberAttribute(margins, name);
    return inches === undefined ? standard : fromInches(inches);
  };
  const standard = DEFAULT_PAGE_LAYOUT;
  return {
    ...standard,
    orientation: setup?.attributes.get("orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperOf(setup),
    zoom: readZoom(worksheet),
    centerHorizontally: flag(options, "horizontalCentered"),
    centerVertically: flag(options, "verticalCentered"),
    printGridlines: flag(options, "gridLines"),
    printHeadings: flag(options, "headings"),
    blackAndWhite: flag(setup, "blackAndWhite"),
    draftMode: flag(setup, "draft"),
    printOrder: setup?.attributes.get("pageOrder") === "overThenDown" ? "OverThenDown" : standard.printOrder,
    printComments: commentWords[setup?.attributes.get("cellComments") ?? ""] ?? standard.printComments,
    printErrors: errorWords[setup?.attributes.get("errors") ?? ""] ?? standard.printErrors,
    firstPageNumber: flag(setup, "useFirstPageNumber")
      ? (numberAttribute(setup, "firstPageNumber") ?? "")
      : "",
    leftMargin: margin("left", standard.leftMargin),
    rightMargin: margin("right", standard.rightMargin),
    topMargin: margin("top", standard.topMargin),
    bottomMargin: margin("bottom", standard.bottomMargin),
    headerMargin: margin("header", standard.headerMargin),
    footerMargin: margin("footer", standard.footerMargin),
    headerFooter: readHeaderFooter(child(worksheet, "headerFooter")),
  };
}
