import type { Sheet } from "../document/Sheet";
import type { Workbook } from "../document/Workbook";
import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { itemNotFound } from "../protocol/errors";
import { WORKBOOK_TARGET } from "../protocol/EventQueue";
import { eventMethods } from "./eventMethods";
import { requireUnlockedWorkbook } from "./protection";
import { checkSheetName, freeSheetName } from "./sheetNames";
import { worksheet } from "./Worksheet";

function visible(workbook: Workbook, only: boolean): readonly Sheet[] {
  return workbook.state.sheets.filter((sheet) => !only || sheet.state.visibility === "Visible");
}

function existing(sheet: Sheet | undefined): Sheet {
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}

export const worksheetCollection: ApiClass<Workbook> = {
  name: "WorksheetCollection",
  items: (workbook) => workbook.state.sheets.map((sheet) => objectOf(worksheet, sheet)),
  item: (workbook, args) => {
    const sheet = workbook.findSheet(args.text(0));
    return sheet === null ? null : objectOf(worksheet, sheet);
  },
  methods: {
    ...eventMethods<Workbook>(
      {
        AddedEvent: "Added",
        DeletedEvent: "Deleted",
        ActivatedEvent: "Activated",
        DeactivatedEvent: "Deactivated",
        DataChangedEvent: "DataChanged",
        CalculatedEvent: "Calculated",
        SelectionChangedEvent: "SelectionChanged",
        FormatChangedEvent: "FormatChanged",
        RowHiddenChangedEvent: "RowHiddenChanged",
        ProtectionChangedEvent: "ProtectionChanged",
        EventNameChanged: "NameChanged",
        EventVisibilityChanged: "VisibilityChanged",
        EventMoved: "Moved",
      },
      () => WORKBOOK_TARGET,
    ),
    Add: (workbook, args, host) => {
      const name = args.optionalText(0) ?? freeSheetName(workbook);
      requireUnlockedWorkbook(workbook);
      checkSheetName(workbook, name, null);
      const sheet = workbook.addSheet(name);
      host.raise("Added", sheet, {});
      return objectOf(worksheet, sheet);
    },
    GetActiveWorksheet: (workbook) => objectOf(worksheet, workbook.activeSheet),
    GetCount: (workbook, args) => visible(workbook, args.flag(0, false)).length,
    GetFirst: (workbook, args) => objectOf(worksheet, existing(visible(workbook, args.flag(0, false))[0])),
    GetLast: (workbook, args) => objectOf(worksheet, existing(visible(workbook, args.flag(0, false)).at(-1))),
    GetItemOrNullObject: (workbook, args) => {
      const sheet = workbook.findSheet(args.text(0));
      return sheet === null ? null : objectOf(worksheet, sheet);
    },
  },
  since: {
    _RegisterEventNameChanged: "1.17",
    _UnregisterEventNameChanged: "1.17",
    _RegisterEventVisibilityChanged: "1.17",
    _UnregisterEventVisibilityChanged: "1.17",
    _RegisterEventMoved: "1.17",
    _UnregisterEventMoved: "1.17",
  },
};
