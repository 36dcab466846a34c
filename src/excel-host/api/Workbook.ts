import { areaOf } from "../document/area";
import type { Workbook } from "../document/Workbook";
import { objectOf, ONLINE_ONLY, type ApiClass, type ApiObject } from "../protocol/ApiObject";
import type { Arguments } from "../protocol/Arguments";
import { itemNotFound } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { application } from "./Application";
import { commentCollection } from "./CommentCollection";
import { customXmlPartCollection } from "./CustomXmlPartCollection";
import { documentProperties } from "./DocumentProperties";
import { namedItemCollection } from "./NamedItemCollection";
import { range } from "./Range";
import { rangeAreas } from "./RangeAreas";
import { runtime } from "./Runtime";
import { settingCollection } from "./SettingCollection";
import { tableCollection } from "./TableCollection";
import { workbookProtection } from "./WorkbookProtection";
import { worksheetCollection } from "./WorksheetCollection";

function eventRange(_workbook: Workbook, args: Arguments, host: HostContext): ApiObject | null {
  return host.eventRange(args.text(0));
}

export const workbook: ApiClass<Workbook> = {
  name: "Workbook",
  properties: {
    Name: { get: ({ state }) => state.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: ({ history }) => history.labels.length > 0, set: () => undefined },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => 191029 },
    UsePrecisionAsDisplayed: { get: () => false },
    ChartDataPointTrack: { get: () => true },
  },
  navigation: {
    Application: (target) => objectOf(application, target),
    Comments: () => objectOf(commentCollection, { sheet: null }),
    CustomXmlParts: (target) => objectOf(customXmlPartCollection, { workbook: target, namespace: null }),
    Names: () => objectOf(namedItemCollection, { sheet: null }),
    Properties: (target) => objectOf(documentProperties, target),
    Protection: (target) => objectOf(workbookProtection, target),
    Settings: (target) => objectOf(settingCollection, target),
    Tables: () => objectOf(tableCollection, { sheet: null }),
    Worksheets: (target) => objectOf(worksheetCollection, target),
    _Runtime: (target) => objectOf(runtime, target),
  },
  methods: {
    GetSelectedRange: ({ activeSheet }) =>
      objectOf(range, { sheet: activeSheet, area: activeSheet.selection }),
    GetSelectedRanges: ({ activeSheet }) =>
      objectOf(rangeAreas, { sheet: activeSheet, areas: [activeSheet.selection] }),
    GetActiveCell: ({ activeSheet }) => {
      const { top, left } = activeSheet.selection;
      return objectOf(range, { sheet: activeSheet, area: areaOf(top, left) });
    },
    GetActiveChartOrNullObject: () => null,
    GetIsActiveCollabSession: () => false,
    _GetRangeForEventByReferenceId: (target, args, host) => {
      const found = eventRange(target, args, host);
      if (found === null) throw itemNotFound();
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    _GetReferenceCount: (_target, _args, host) => host.references.size,
    _RemoveReference: (_target, args, host) => {
      host.references.release(args.text(0));
    },
    _RemoveAllReferences: (_target, _args, host) => {
      host.references.releaseAll();
    },
  },
  since: { LinkedWorkbooks: ONLINE_ONLY, EnableOfficeScriptRecording: ONLINE_ONLY },
};
