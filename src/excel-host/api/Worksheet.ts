import { areaOf, WHOLE_SHEET } from "../document/area";
import { intersectUsed } from "../document/edit/usedArea";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type Sheet } from "../document/Sheet";
import { objectOf, ONLINE_ONLY, type ApiClass } from "../protocol/ApiObject";
import { choiceOf, flagOf, numberOf, textOf } from "../protocol/Arguments";
import { invalidArgument, invalidOperation, itemNotFound } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { autoFilter } from "./AutoFilter";
import { chartCollection } from "./ChartCollection";
import { colorOf } from "./colors";
import { commentCollection } from "./CommentCollection";
import { eventMethods } from "./eventMethods";
import { namedItemCollection } from "./NamedItemCollection";
import { pageBreakCollection } from "./PageBreakCollection";
import { pageLayout } from "./PageLayout";
import { requireUnlockedWorkbook } from "./protection";
import { range } from "./Range";
import { rangeAreas } from "./RangeAreas";
import { rangeTarget, resolveAddress } from "./rangeTarget";
import { copySheet, deleteSheet, moveSheet } from "./sheetMoves";
import { checkSheetName } from "./sheetNames";
import { renameSheet } from "./renameSheet";
import { tableCollection } from "./TableCollection";
import { worksheetFreezePanes } from "./WorksheetFreezePanes";
import { worksheetProtection } from "./WorksheetProtection";

/** Excel takes no longer list of addresses. */
const LONGEST_ADDRESS = 8_192;

function neighbour(sheet: Sheet, by: 1 | -1, visibleOnly: boolean, host: HostContext): Sheet | null {
  const { sheets } = host.workbook.state;
  for (let index = sheets.indexOf(sheet) + by; ; index += by) {
    const next = sheets[index];
    if (next === undefined) return null;
    if (!visibleOnly || next.state.visibility === "Visible") return next;
  }
}

function setVisibility(sheet: Sheet, value: "Visible" | "Hidden" | "VeryHidden", host: HostContext): void {
  requireUnlockedWorkbook(host.workbook);
  const before = sheet.state.visibility;
  const others = host.workbook.state.sheets.filter(
    (other) => other !== sheet && other.state.visibility === "Visible",
  );
  if (value !== "Visible" && others.length === 0) {
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }
  sheet.state.visibility = value;
  const [next] = others;
  if (value !== "Visible" && host.workbook.activeSheet === sheet && next !== undefined) host.activate(next);
  if (before !== value) {
    host.raise("VisibilityChanged", sheet, { visibilityBefore: before, visibilityAfter: value });
  }
}

export const worksheet: ApiClass<Sheet> = {
  name: "Worksheet",
  id: (sheet) => ["Id", sheet.id],
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, host) => {
        const name = textOf(value);
        requireUnlockedWorkbook(host.workbook);
        checkSheetName(host.workbook, name, sheet);
        const nameBefore = sheet.name;
        renameSheet(host.workbook, sheet, name);
        host.raise("NameChanged", sheet, { nameBefore, nameAfter: name });
      },
    },
    Position: {
      get: (sheet, host) => host.workbook.state.sheets.indexOf(sheet),
      set: (sheet, value, host) => {
        moveSheet(host, sheet, numberOf(value));
      },
    },
    Visibility: {
      get: (sheet) => sheet.state.visibility,
      set: (sheet, value, host) => {
        setVisibility(sheet, choiceOf(value, ["Visible", "Hidden", "VeryHidden"]), host);
      },
    },
    TabColor: {
      get: (sheet) => sheet.state.tabColor,
      set: (sheet, value) => {
        sheet.state.tabColor = value === "" ? "" : colorOf(value);
      },
    },
    ShowGridlines: {
      get: (sheet) => sheet.state.showGridlines,
      set: (sheet, value) => {
        sheet.state.showGridlines = flagOf(value);
      },
    },
    ShowHeadings: {
      get: (sheet) => sheet.state.showHeadings,
      set: (sheet, value) => {
        sheet.state.showHeadings = flagOf(value);
      },
    },
    StandardWidth: { get: () => STANDARD_WIDTH },
    StandardHeight: { get: () => STANDARD_HEIGHT },
    EnableCalculation: { get: () => true },
  },
  setterNames: { Gridlines: "ShowGridlines", Headings: "ShowHeadings" },
  navigation: {
    AutoFilter: (sheet) => objectOf(autoFilter, { kind: "sheet", sheet }),
    Charts: (sheet) => objectOf(chartCollection, sheet),
    Comments: (sheet) => objectOf(commentCollection, { sheet }),
    FreezePanes: (sheet) => objectOf(worksheetFreezePanes, sheet),
    Names: (sheet) => objectOf(namedItemCollection, { sheet }),
    HorizontalPageBreaks: (sheet) => objectOf(pageBreakCollection, sheet),
    PageLayout: (sheet) => objectOf(pageLayout, sheet),
    Protection: (sheet) => objectOf(worksheetProtection, sheet),
    Tables: (sheet) => objectOf(tableCollection, { sheet }),
  },
  methods: {
    ...eventMethods<Sheet>(
      {
        DataChangedEvent: "DataChanged",
        CalculatedEvent: "Calculated",
        SelectionChangedEvent: "SelectionChanged",
        ActivatedEvent: "Activated",
        DeactivatedEvent: "Deactivated",
        FormatChangedEvent: "FormatChanged",
        RowHiddenChangedEvent: "RowHiddenChanged",
        ProtectionChangedEvent: "ProtectionChanged",
        EventNameChanged: "NameChanged",
        EventVisibilityChanged: "VisibilityChanged",
      },
      (sheet) => sheet.id,
    ),
    Activate: (sheet, _args, host) => {
      if (sheet.state.visibility !== "Visible")
        throw invalidOperation("A hidden worksheet cannot be activated.");
      host.activate(sheet);
    },
    Calculate: (_sheet, _args, host) => {
      host.calculate(true);
    },
    Copy: (sheet, args, host) => objectOf(worksheet, copySheet(host, sheet, args)),
    Delete: (sheet, _args, host) => {
      deleteSheet(host, sheet);
    },
    GetCell: (sheet, args) => objectOf(range, rangeTarget(sheet, areaOf(args.integer(0), args.integer(1)))),
    GetRange: (sheet, args, host) =>
      objectOf(range, resolveAddress(host.workbook, sheet, args.optionalText(0) ?? "")),
    GetRangeByIndexes: (sheet, args) => {
      const [rows, columns] = [args.integer(2), args.integer(3)];
      if (rows < 1 || columns < 1) throw invalidArgument();
      return objectOf(range, rangeTarget(sheet, areaOf(args.integer(0), args.integer(1), rows, columns)));
    },
    GetRanges: (sheet, args, host) => {
      const text = args.optionalText(0) ?? "";
      if (text.length > LONGEST_ADDRESS) throw invalidArgument();
      const addresses = text.split(",");
      const areas = addresses.map((address) => resolveAddress(host.workbook, sheet, address.trim()).area);
      return objectOf(rangeAreas, { sheet, areas });
    },
    GetUsedRange: (sheet, args) => {
      // An empty sheet answers with A1.
      const area = intersectUsed(sheet, WHOLE_SHEET, args.flag(0, false)) ?? areaOf(0, 0);
      return objectOf(range, { sheet, area });
    },
    GetUsedRangeOrNullObject: (sheet, args) => {
      const area = intersectUsed(sheet, WHOLE_SHEET, args.flag(0, false));
      return area === null ? null : objectOf(range, { sheet, area });
    },
    GetNext: (sheet, args, host) => {
      const next = neighbour(sheet, 1, args.flag(0, false), host);
      if (next === null) throw itemNotFound();
      return objectOf(worksheet, next);
    },
    GetNextOrNullObject: (sheet, args, host) => {
      const next = neighbour(sheet, 1, args.flag(0, false), host);
      return next === null ? null : objectOf(worksheet, next);
    },
    GetPrevious: (sheet, args, host) => {
      const previous = neighbour(sheet, -1, args.flag(0, false), host);
      if (previous === null) throw itemNotFound();
      return objectOf(worksheet, previous);
    },
    GetPreviousOrNullObject: (sheet, args, host) => {
      const previous = neighbour(sheet, -1, args.flag(0, false), host);
      return previous === null ? null : objectOf(worksheet, previous);
    },
    _GetSheetById: (_sheet, args, host) => {
      const found = host.workbook.findSheet(args.text(0));
      return found === null ? null : objectOf(worksheet, found);
    },
    _GetAnotherWorksheetById: (_sheet, args, host) => {
      const found = host.workbook.findSheet(args.text(0));
      if (found === null) throw itemNotFound();
      return objectOf(worksheet, found);
    },
  },
  since: {
    _RegisterEventNameChanged: "1.17",
    _UnregisterEventNameChanged: "1.17",
    _RegisterEventVisibilityChanged: "1.17",
    _UnregisterEventVisibilityChanged: "1.17",
    NamedSheetViews: ONLINE_ONLY,
  },
};
