/** Every class of the API this Excel has: the list the drift test compares with office.js. */
import type { ApiClass } from "../protocol/ApiObject";
import { application } from "./Application";
import { autoFilter } from "./AutoFilter";
import { cellValueConditionalFormat } from "./CellValueConditionalFormat";
import { chart } from "./Chart";
import { chartAreaFormat } from "./ChartAreaFormat";
import { chartAxes } from "./ChartAxes";
import { chartAxis } from "./ChartAxis";
import { chartAxisFormat } from "./ChartAxisFormat";
import { chartAxisTitle } from "./ChartAxisTitle";
import { chartCollection } from "./ChartCollection";
import { chartDataLabels } from "./ChartDataLabels";
import { chartFill } from "./ChartFill";
import { chartFont } from "./ChartFont";
import { chartGridlines } from "./ChartGridlines";
import { chartLegend } from "./ChartLegend";
import { chartLineFormat } from "./ChartLineFormat";
import { chartSeries } from "./ChartSeries";
import { chartSeriesCollection } from "./ChartSeriesCollection";
import { chartSeriesFormat } from "./ChartSeriesFormat";
import { chartTitle } from "./ChartTitle";
import { chartTitleFormat } from "./ChartTitleFormat";
import { comment } from "./Comment";
import { commentCollection } from "./CommentCollection";
import { commentReply } from "./CommentReply";
import { commentReplyCollection } from "./CommentReplyCollection";
import { conditionalFormat } from "./ConditionalFormat";
import { conditionalFormatCollection } from "./ConditionalFormatCollection";
import { conditionalFormatRule } from "./ConditionalFormatRule";
import { conditionalRangeBorder } from "./ConditionalRangeBorder";
import { conditionalRangeBorderCollection } from "./ConditionalRangeBorderCollection";
import { conditionalRangeFill } from "./ConditionalRangeFill";
import { conditionalRangeFont } from "./ConditionalRangeFont";
import { conditionalRangeFormat } from "./ConditionalRangeFormat";
import { customConditionalFormat } from "./CustomConditionalFormat";
import { customXmlPart } from "./CustomXmlPart";
import { customXmlPartCollection } from "./CustomXmlPartCollection";
import { customXmlPartScopedCollection } from "./CustomXmlPartScopedCollection";
import { dataValidation } from "./DataValidation";
import { documentProperties } from "./DocumentProperties";
import { filter } from "./Filter";
import { formatProtection } from "./FormatProtection";
import { headerFooter } from "./HeaderFooter";
import { headerFooterGroup } from "./HeaderFooterGroup";
import { namedItem } from "./NamedItem";
import { namedItemCollection } from "./NamedItemCollection";
import { pageBreak, pageBreakCollection } from "./PageBreakCollection";
import { pageLayout } from "./PageLayout";
import { range } from "./Range";
import { rangeAreas } from "./RangeAreas";
import { rangeBorder } from "./RangeBorder";
import { rangeBorderCollection } from "./RangeBorderCollection";
import { rangeCollection } from "./RangeCollection";
import { rangeFill } from "./RangeFill";
import { rangeFont } from "./RangeFont";
import { rangeFormat } from "./RangeFormat";
import { rangeSort } from "./RangeSort";
import { runtime } from "./Runtime";
import { setting } from "./Setting";
import { settingCollection } from "./SettingCollection";
import { table } from "./Table";
import { tableCollection } from "./TableCollection";
import { tableColumn } from "./TableColumn";
import { tableColumnCollection } from "./TableColumnCollection";
import { tableRow } from "./TableRow";
import { tableRowCollection } from "./TableRowCollection";
import { tableSort } from "./TableSort";
import { textConditionalFormat } from "./TextConditionalFormat";
import { workbook } from "./Workbook";
import { workbookCreated } from "./WorkbookCreated";
import { workbookProtection } from "./WorkbookProtection";
import { worksheet } from "./Worksheet";
import { worksheetCollection } from "./WorksheetCollection";
import { worksheetFreezePanes } from "./WorksheetFreezePanes";
import { worksheetProtection } from "./WorksheetProtection";

export const apiClasses: readonly ApiClass<never>[] = [
  application,
  autoFilter,
  cellValueConditionalFormat,
  chart,
  chartAreaFormat,
  chartAxes,
  chartAxis,
  chartAxisFormat,
  chartAxisTitle,
  chartCollection,
  chartDataLabels,
  chartFill,
  chartFont,
  chartGridlines,
  chartLegend,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
  chartTitle,
  chartTitleFormat,
  comment,
  commentCollection,
  commentReply,
  commentReplyCollection,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  dataValidation,
  documentProperties,
  filter,
  formatProtection,
  headerFooter,
  headerFooterGroup,
  namedItem,
  namedItemCollection,
  pageBreak,
  pageBreakCollection,
  pageLayout,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  rangeSort,
  runtime,
  setting,
  settingCollection,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  tableSort,
  textConditionalFormat,
  workbook,
  workbookCreated,
  workbookProtection,
  worksheet,
  worksheetCollection,
  worksheetFreezePanes,
  worksheetProtection,
];
