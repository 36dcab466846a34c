import { officeError, startExcel, stopExcel } from "../../support/excelHost";

afterEach(stopExcel);

function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

test("settings keep JSON and are gone once deleted", async () => {
  startExcel();
  const seen = await onSheet(async (_sheet, { workbook }) => {
    workbook.settings.add("chwihap.models", { 목록: [1, "가", null] });
    const kept = workbook.settings.getItem("chwihap.models").load("key,value");
    await workbook.context.sync();
    workbook.settings.getItem("chwihap.models").delete();
    const gone = workbook.settings.getItemOrNullObject("chwihap.models").load("value");
    await workbook.context.sync();
    return [kept.key, kept.value, gone.isNullObject];
  });
  expect(seen).toEqual(["chwihap.models", { 목록: [1, "가", null] }, true]);
});

test("names: scope, constants, ranges, and what is no name", async () => {
  const host = startExcel();
  const seen = await onSheet(async (sheet, context) => {
    sheet.names.add("_chwihap_form", '="2022|총괄"').visible = false;
    context.workbook.names.add("총액", sheet.getRange("B2:B3"), "설명");
    sheet.names.load("items/name,items/value,items/visible,items/scope");
    const range = context.workbook.names.getItem("총액").getRange().load("address");
    await context.sync();
    return [sheet.names.items.map((item) => item.toJSON() as unknown), range.address];
  });
  expect(seen).toEqual([
    [{ name: "_chwihap_form", value: "2022|총괄", visible: false, scope: "Worksheet" }],
    "Sheet1!B2:B3",
  ]);
  expect(host.workbook.state.names).toEqual([
    { name: "총액", formula: "=Sheet1!$B$2:$B$3", visible: true, comment: "설명" },
  ]);
  for (const name of ["A1", "두 단어", "R1C1"]) {
    const failing = onSheet((sheet) => {
      sheet.names.add(name, "=1");
    });
    expect((await officeError(failing)).code).toBe("InvalidArgument");
  }
});

test("XML parts are found by their namespace", async () => {
  startExcel();
  const seen = await onSheet(async (_sheet, context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<?xml version="1.0"?><c:plan xmlns:c="urn:chwihap"><c:year>2022</c:year></c:plan>');
    customXmlParts.add('<other xmlns="urn:other"/>');
    const part = customXmlParts.getByNamespace("urn:chwihap").getOnlyItemOrNullObject().load("namespaceUri");
    const xml = part.getXml();
    const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject().load("id");
    await context.sync();
    return [part.namespaceUri, xml.value.includes("<c:year>2022"), none.isNullObject];
  });
  expect(seen).toEqual(["urn:chwihap", true, true]);
});

test("comments and replies", async () => {
  startExcel();
  const seen = await onSheet(async (sheet, context) => {
    const comment = sheet.comments.add("B2", "실적 근거를 적어 주십시오.");
    comment.replies.add("적었습니다.");
    comment.resolved = true;
    sheet.comments.load("items/content,items/resolved,items/authorName");
    comment.replies.load("items/content");
    const place = comment.getLocation().load("address");
    await context.sync();
    const [first] = sheet.comments.items;
    return [
      first?.content,
      first?.resolved,
      first?.authorName,
      comment.replies.items[0]?.content,
      place.address,
    ];
  });
  expect(seen).toEqual(["실적 근거를 적어 주십시오.", true, "사용자", "적었습니다.", "Sheet1!B2"]);
});

test("a chart takes its labels from the cells and can be dressed", async () => {
  const host = startExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:C3").values = [
      ["분야", "예산", "집행"],
      ["교육", 100, 90],
      ["문화", 200, 150],
    ];
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
    chart.name = "집행 현황";
    chart.title.text = "분야별 집행";
    chart.series.getItemAt(0).format.fill.setSolidColor("#3366CC");
    chart.series.getItemAt(1).hasDataLabels = true;
    chart.series.add("목표").setValues(sheet.getRange("B2:B3"));
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.legend.position = "Top";
  });
  const [chart] = host.workbook.activeSheet.state.charts;
  expect(
    chart?.series.map(({ name, values, categories, color, hasDataLabels }) => [
      name,
      values,
      categories,
      color,
      hasDataLabels,
    ]),
  ).toEqual([
    ["예산", "Sheet1!$B$2:$B$3", "Sheet1!$A$2:$A$3", "#3366CC", false],
    ["집행", "Sheet1!$C$2:$C$3", "Sheet1!$A$2:$A$3", null, true],
    ["목표", "Sheet1!$B$2:$B$3", null, null, false],
  ]);
  expect([chart?.name, chart?.title.text, chart?.valueAxis.numberFormat, chart?.legend.position]).toEqual([
    "집행 현황",
    "분야별 집행",
    "#,##0",
    "Top",
  ]);
});

test("panes, print titles, margins and footers", async () => {
  const host = startExcel();
  const frozen = await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.setPrintTitleRows("$3:$3");
    pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    const location = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return location.address;
  });
  const { freeze, pageLayout } = host.workbook.activeSheet.state;
  expect([frozen, freeze]).toEqual(["Sheet1!A1:B3", { rows: 3, columns: 2 }]);
  expect(pageLayout).toMatchObject({
    orientation: "Landscape",
    titleRows: { top: 2, bottom: 2 },
    leftMargin: 72,
    headerFooter: { centerFooter: "&P / &N" },
  });
});
