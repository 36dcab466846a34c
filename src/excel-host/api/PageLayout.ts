import { MAX_COLUMNS, MAX_ROWS, type Area } from "../document/area";
import type { PageLayout } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import { objectOf, type ApiClass, type ApiObject, type PropertyTable } from "../protocol/ApiObject";
import { choiceOf, flagOf, numberOf, recordOf, type Argument, type Arguments } from "../protocol/Arguments";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { headerFooterGroup } from "./HeaderFooterGroup";
import { range } from "./Range";
import { rangeAreas } from "./RangeAreas";
import { rangeArgument } from "./rangeArgument";
import { PAPER_SIZES } from "./paperSizes";

type Key = Exclude<keyof PageLayout, "printArea" | "titleRows" | "titleColumns" | "headerFooter" | "zoom">;

function change(sheet: Sheet, patch: Partial<PageLayout>): void {
  sheet.state.pageLayout = { ...sheet.state.pageLayout, ...patch };
}

function plain<K extends Key>(
  key: K,
  read: (value: Argument) => PageLayout[K],
): PropertyTable<Sheet>[string] {
  return {
    get: ({ state }) => state.pageLayout[key],
    set: (sheet, value) => {
      change(sheet, { [key]: read(value) });
    },
  };
}

function margin(value: Argument): number {
  const points = numberOf(value);
  if (points < 0) throw invalidArgument();
  return points;
}

function pages(value: Argument | undefined): number | undefined {
  if (value === undefined || value === null) return undefined;
  const count = numberOf(value);
  if (!Number.isInteger(count) || count < 0 || count > 32_767) throw invalidArgument();
  return count;
}

/** A scale, or pages wide and tall (0 leaves one of them free), not both. */
function setZoom(sheet: Sheet, value: Argument): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordOf(value);
  const wide = pages(horizontalFitToPages);
  const tall = pages(verticalFitToPages);
  if (scale !== undefined && scale !== null) {
    const percent = numberOf(scale);
    if (percent < 10 || percent > 400 || wide !== undefined || tall !== undefined) throw invalidArgument();
    change(sheet, { zoom: { scale: percent } });
    return;
  }
  if (wide === undefined && tall === undefined) throw invalidArgument();
  change(sheet, {
    zoom: {
      ...(wide === undefined ? {} : { horizontalFitToPages: wide }),
      ...(tall === undefined ? {} : { verticalFitToPages: tall }),
    },
  });
}

function titleArea(sheet: Sheet, args: Arguments, direction: "rows" | "columns", host: HostContext): Area {
  const { area } = rangeArgument(args.at(0), { sheet }, host);
  if (direction === "rows") return { ...area, left: 0, right: MAX_COLUMNS - 1 };
  return { ...area, top: 0, bottom: MAX_ROWS - 1 };
}

function areaObject(sheet: Sheet, area: Area | null): ApiObject | null {
  return area === null ? null : objectOf(range, { sheet, area });
}

function required(object: ApiObject | null): ApiObject {
  if (object === null) throw itemNotFound();
  return object;
}

function printArea(sheet: Sheet): ApiObject | null {
  const areas = sheet.state.pageLayout.printArea;
  return areas.length === 0 ? null : objectOf(rangeAreas, { sheet, areas });
}

export const pageLayout: ApiClass<Sheet> = {
  name: "PageLayout",
  properties: {
    Orientation: plain("orientation", (value) => choiceOf(value, ["Portrait", "Landscape"])),
    PaperSize: plain("paperSize", (value) => choiceOf(value, PAPER_SIZES)),
    Zoom: { get: ({ state }) => state.pageLayout.zoom, set: setZoom },
    CenterHorizontally: plain("centerHorizontally", flagOf),
    CenterVertically: plain("centerVertically", flagOf),
    PrintGridlines: plain("printGridlines", flagOf),
    PrintHeadings: plain("printHeadings", flagOf),
    BlackAndWhite: plain("blackAndWhite", flagOf),
    DraftMode: plain("draftMode", flagOf),
    PrintOrder: plain("printOrder", (value) => choiceOf(value, ["DownThenOver", "OverThenDown"])),
    FirstPageNumber: plain("firstPageNumber", (value) => (value === "" ? "" : numberOf(value))),
    LeftMargin: plain("leftMargin", margin),
    RightMargin: plain("rightMargin", margin),
    TopMargin: plain("topMargin", margin),
    BottomMargin: plain("bottomMargin", margin),
    HeaderMargin: plain("headerMargin", margin),
    FooterMargin: plain("footerMargin", margin),
  },
  navigation: { HeadersFooters: (sheet) => objectOf(headerFooterGroup, sheet) },
  methods: {
    SetPrintArea: (sheet, args, host) => {
      const value = args.at(0);
      const addresses = typeof value === "string" ? value.split(",") : [value];
      change(sheet, { printArea: addresses.map((each) => rangeArgument(each, { sheet }, host).area) });
    },
    SetPrintTitleRows: (sheet, args, host) => {
      change(sheet, { titleRows: titleArea(sheet, args, "rows", host) });
    },
    SetPrintTitleColumns: (sheet, args, host) => {
      change(sheet, { titleColumns: titleArea(sheet, args, "columns", host) });
    },
    SetPrintMargins: (sheet, args) => {
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
      const unit = points[args.choice(0, ["Points", "Inches", "Centimeters"], "Points")];
      const names = {
        left: "leftMargin",
        right: "rightMargin",
        top: "topMargin",
        bottom: "bottomMargin",
        header: "headerMargin",
        footer: "footerMargin",
      } as const;
      for (const [name, value] of Object.entries(args.record(1))) {
        const key = names[choiceOf(name, ["left", "right", "top", "bottom", "header", "footer"])];
        change(sheet, { [key]: margin(value) * unit });
      }
    },
    GetPrintArea: (sheet) => required(printArea(sheet)),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (sheet) => required(areaObject(sheet, sheet.state.pageLayout.titleRows)),
    GetPrintTitleRowsOrNullObject: (sheet) => areaObject(sheet, sheet.state.pageLayout.titleRows),
    GetPrintTitleColumns: (sheet) => required(areaObject(sheet, sheet.state.pageLayout.titleColumns)),
    GetPrintTitleColumnsOrNullObject: (sheet) => areaObject(sheet, sheet.state.pageLayout.titleColumns),
  },
};
