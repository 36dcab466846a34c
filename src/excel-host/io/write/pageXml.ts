import type { PageLayout } from "../../document";
import { toInches } from "../units";
import { paperSizes } from "../vocabulary";
import { element, textElement } from "../xml/element";

const comments: Readonly<Record<string, string>> = { EndSheet: "atEnd", InPlace: "asDisplayed" };
const errors: Readonly<Record<string, string>> = { Blank: "blank", Dash: "dash", NotAvailable: "NA" };

export function fitsToPage({ zoom }: PageLayout): boolean {
  return zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
}

function side(mark: string, text: string): string {
  return text === "" ? "" : `&${mark}${text}`;
}

function headerFooterXml({ headerFooter }: PageLayout): string {
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = headerFooter;
  const header = side("L", leftHeader) + side("C", centerHeader) + side("R", rightHeader);
  const footer = side("L", leftFooter) + side("C", centerFooter) + side("R", rightFooter);
  if (header === "" && footer === "") return "";
  return element(
    "headerFooter",
    {},
    header === "" ? "" : textElement("oddHeader", header),
    footer === "" ? "" : textElement("oddFooter", footer),
  );
}

function pageSetupXml(layout: PageLayout): string {
  const { zoom, firstPageNumber } = layout;
  const fits = fitsToPage(layout);
  return element("pageSetup", {
    paperSize: paperSizes.get(layout.paperSize) ?? null,
    scale: fits || zoom.scale === undefined || zoom.scale === 100 ? null : zoom.scale,
    firstPageNumber: firstPageNumber === "" ? null : firstPageNumber,
    fitToWidth: fits ? (zoom.horizontalFitToPages ?? 0) : null,
    fitToHeight: fits ? (zoom.verticalFitToPages ?? 0) : null,
    pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : null,
    orientation: layout.orientation.toLowerCase(),
    blackAndWhite: layout.blackAndWhite ? true : null,
    draft: layout.draftMode ? true : null,
    cellComments: comments[layout.printComments],
    useFirstPageNumber: firstPageNumber === "" ? null : true,
    errors: errors[layout.printErrors],
  });
}

/** `printOptions` to `headerFooter`, in the order the format wants. */
export function pageXml(layout: PageLayout): string {
  const options = {
    horizontalCentered: layout.centerHorizontally ? true : null,
    verticalCentered: layout.centerVertically ? true : null,
    headings: layout.printHeadings ? true : null,
    gridLines: layout.printGridlines ? true : null,
  };
  const hasOptions = Object.values(options).some((value) => value !== null);
  const margins = element("pageMargins", {
    left: toInches(layout.leftMargin),
    right: toInches(layout.rightMargin),
    top: toInches(layout.topMargin),
    bottom: toInches(layout.bottomMargin),
    header: toInches(layout.headerMargin),
    footer: toInches(layout.footerMargin),
  });
  return (
    (hasOptions ? element("printOptions", options) : "") +
    margins +
    pageSetupXml(layout) +
    headerFooterXml(layout)
  );
}
