import {
  DEFAULT_AXIS,
  DEFAULT_PAGE_LAYOUT,
  DEFAULT_SERIES,
  DEFAULT_STYLE,
  MAX_COLUMNS,
  Workbook,
  areaOf,
  patchStyle,
  type CellStyle,
  type CellValue,
  type Chart,
  type Sheet,
} from "../../../src/excel-host/document";
import { createCalculator } from "../../../src/excel-host/calc";

export function put(
  sheet: Sheet,
  row: number,
  column: number,
  content: CellValue,
  style: CellStyle | null = null,
): void {
  const isFormula = typeof content === "string" && content.startsWith("=");
  sheet.cells.set(row, column, {
    value: isFormula ? null : content,
    formula: isFormula ? content : null,
    style,
  });
}

const titleStyle = patchStyle(DEFAULT_STYLE, {
  numberFormat: "@",
  font: {
    name: "함초롬바탕",
    size: 16.5,
    bold: true,
    italic: true,
    underline: "Single",
    strikethrough: true,
    color: "#1F4E79",
  },
  fill: "#DDEBF7",
  horizontalAlignment: "CenterAcrossSelection",
  verticalAlignment: "Top",
  wrapText: true,
  shrinkToFit: true,
  textOrientation: -45,
  locked: false,
  formulaHidden: true,
  borders: {
    top: { style: "Continuous", weight: "Medium", color: "#000000" },
    bottom: { style: "Continuous", weight: "Hairline", color: "#808080" },
    left: { style: "Dash", weight: "Thin", color: "#FF0000" },
    right: { style: "Double", weight: "Thick", color: "#00FF00" },
    diagonalUp: { style: "Continuous", weight: "Thin", color: "#0000FF" },
  },
});
const amount = patchStyle(DEFAULT_STYLE, {
  numberFormat: "#,##0;△#,##0",
  indentLevel: 1,
  horizontalAlignment: "Right",
});
const date = patchStyle(DEFAULT_STYLE, { numberFormat: "yyyy-mm-dd hh:mm" });
const open = patchStyle(DEFAULT_STYLE, { locked: false });

const chart: Chart = {
  id: "chart",
  name: "분야별 집행률",
  type: "ColumnClustered",
  title: {
    text: "분야별\n집행",
    visible: true,
    font: { name: "맑은 고딕", size: 12, bold: true, color: "#404040" },
  },
  legend: { visible: true, position: "Bottom" },
  series: [
    {
      ...DEFAULT_SERIES,
      id: "s1",
      name: "예산",
      chartType: "ColumnClustered",
      values: "'제출 1'!$B$4:$B$5",
      categories: "'제출 1'!$A$4:$A$5",
      color: "#1F4E79",
      hasDataLabels: true,
      dataLabelFormat: "#,##0",
      gapWidth: 80,
      overlap: -10,
    },
    {
      ...DEFAULT_SERIES,
      id: "s2",
      name: "='제출 1'!$C$3",
      chartType: "LineMarkers",
      values: "'제출 1'!$C$4:$C$5",
      categories: "'제출 1'!$A$4:$A$5",
      color: "#C00000",
      axisGroup: "Secondary",
    },
  ],
  valueAxis: {
    ...DEFAULT_AXIS,
    title: "백만원",
    titleVisible: true,
    numberFormat: "#,##0",
    minimum: 0,
    maximum: 500,
    majorUnit: 100,
    majorGridlines: true,
  },
  categoryAxis: { ...DEFAULT_AXIS, reversePlotOrder: true, fontSize: 8, fontColor: "#112233" },
  top: 200,
  left: 30,
  width: 320,
  height: 180,
  fill: "#FFFFFF",
};

function addCells(sheet: Sheet): void {
  put(sheet, 0, 0, "평생교육 추진실적", titleStyle);
  put(sheet, 1, 0, '글자 그대로: <&>"\n_x0041_ \u0001 ');
  put(sheet, 1, 1, "-시작");
  sheet.cells.set(1, 2, { value: "=SUM(1)", formula: null, style: null });
  for (const [column, header] of ["부서", "예산(천원)", "집행률(%)", "비고\n두 줄"].entries())
    put(sheet, 2, column, header);
  put(sheet, 3, 0, "도서관");
  put(sheet, 3, 1, 100, amount);
  put(sheet, 3, 2, "=[@[예산(천원)]]/SUM([예산(천원)])*100");
  put(sheet, 4, 0, "복지국");
  put(sheet, 4, 1, -300.25, amount);
  put(sheet, 4, 2, "=IF([@[예산(천원)]]<0,-1,1)");
  put(sheet, 5, 1, "=SUBTOTAL(109,[예산(천원)])");
  put(sheet, 7, 0, 44926.39583333333, date);
  put(sheet, 7, 1, true);
  sheet.cells.set(7, 2, { value: { error: "#N/A" }, formula: null, style: null });
  put(sheet, 7, 3, "=1/0");
  put(sheet, 7, 4, '=IFNA("문자"&A4,"")');
  put(sheet, 7, 5, "=B8");
  sheet.cells.set(8, 0, { value: null, formula: "=1+1", style: null });
  put(sheet, 9, 6, null, patchStyle(DEFAULT_STYLE, { fill: "#FF0000" }));
  put(sheet, 9, 2, 1, open);
}

function addParts(sheet: Sheet): void {
  Object.assign(sheet.state, {
    tabColor: "#00B050",
    showGridlines: false,
    showHeadings: false,
    columns: new Map([
      [0, { size: 120 }],
      [1, { size: 66, hidden: true }],
      [2, { style: open }],
      [3, { style: open }],
    ]),
    rows: new Map([
      [0, { size: 30 }],
      [4, { hidden: true }],
      [11, { style: amount }],
    ]),
    merges: [areaOf(0, 0, 1, 4), areaOf(12, 0, 2, 2)],
    freeze: { rows: 3, columns: 1 },
    tables: [
      {
        id: "table",
        name: "tblForm",
        area: areaOf(2, 0, 4, 4),
        columns: ["부서", "예산(천원)", "집행률(%)", "비고\n두 줄"].map((name, at) => ({ id: at + 1, name })),
        showHeaders: true,
        showTotals: true,
        style: "TableStyleLight1",
        showFilterButton: true,
        showBandedRows: true,
        showBandedColumns: false,
        highlightFirstColumn: true,
        highlightLastColumn: false,
        filters: [
          { column: 0, criteria: { filterOn: "Values", values: ["도서관"] } },
          {
            column: 1,
            criteria: { filterOn: "Custom", criterion1: ">=80", criterion2: "<>90", operator: "And" },
          },
        ],
      },
    ],
    names: [
      {
        name: "_chwihap_form",
        formula: '="{""year"":2022,""부서"":""A&B""}"',
        visible: false,
        comment: "표지",
      },
      { name: "합계", formula: "='제출 1'!$B$6", visible: true, comment: "" },
    ],
    validations: [
      {
        areas: [areaOf(3, 3, 2), areaOf(9, 3)],
        rule: { list: { inCellDropDown: true, source: "완료,정상추진,지연,미운영" } },
        prompt: { title: "추진상태", message: "하나를 고릅니다", showPrompt: true },
        errorAlert: { title: "오류", message: "목록에서 고릅니다", showAlert: true, style: "Warning" },
        ignoreBlanks: true,
      },
      {
        areas: [areaOf(0, 1, 1_048_576)],
        rule: { decimal: { formula1: 0, formula2: "=$B$6", operator: "Between" } },
        prompt: { title: "", message: "", showPrompt: false },
        errorAlert: { title: "", message: "", showAlert: true, style: "Stop" },
        ignoreBlanks: false,
      },
      {
        areas: [areaOf(3, 4)],
        rule: { custom: { formula: "=LEN(E4)<10" } },
        prompt: { title: "", message: "", showPrompt: false },
        errorAlert: { title: "", message: "", showAlert: false, style: "Information" },
        ignoreBlanks: true,
      },
    ],
    conditionalFormats: [
      {
        id: "cf1",
        areas: [areaOf(3, 0, 2, 4), areaOf(9, 0)],
        rule: { type: "Custom", formula: "=$C4<80" },
        look: { fill: "#FCE4D6", fontColor: "#C00000", bold: true },
        stopIfTrue: true,
      },
      {
        id: "cf2",
        areas: [areaOf(3, 1, 2)],
        rule: { type: "CellValue", formula1: "=10", formula2: "=20", operator: "Between" },
        look: {
          numberFormat: "0.0",
          borders: { top: { style: "Continuous", weight: "Thin", color: "#000000" } },
        },
        stopIfTrue: false,
      },
      {
        id: "cf3",
        areas: [areaOf(3, 0, 2)],
        rule: { type: "ContainsText", operator: "Contains", text: '"도서"' },
        look: { italic: true, underline: "Single", strikethrough: true },
        stopIfTrue: false,
      },
    ],
    comments: [
      {
        id: "{00000001-0000-4000-8000-0000000000AA}",
        content: "확인 바랍니다 <끝>",
        authorName: "검토자",
        authorEmail: "a@b.kr",
        created: "2022-12-31T09:00:00.000Z",
        row: 4,
        column: 1,
        resolved: true,
        replies: [
          {
            id: "{00000002-0000-4000-8000-0000000000AA}",
            content: "고쳤습니다",
            authorName: "담당자",
            authorEmail: "",
            created: "2023-01-02T09:00:00.000Z",
          },
        ],
      },
    ],
    charts: [chart],
    protection: {
      options: {
        allowAutoFilter: true,
        allowDeleteColumns: false,
        allowDeleteRows: false,
        allowEditObjects: true,
        allowEditScenarios: false,
        allowFormatCells: true,
        allowFormatColumns: false,
        allowFormatRows: false,
        allowInsertColumns: false,
        allowInsertHyperlinks: false,
        allowInsertRows: false,
        allowPivotTables: false,
        allowSort: true,
        selectionMode: "Unlocked",
      },
      password: null,
    },
    pageLayout: {
      ...DEFAULT_PAGE_LAYOUT,
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      printGridlines: true,
      printComments: "EndSheet",
      printErrors: "Dash",
      printOrder: "OverThenDown",
      firstPageNumber: 3,
      leftMargin: 36,
      topMargin: 43.2,
      printArea: [areaOf(0, 0, 20, 7)],
      titleRows: areaOf(0, 0, 3, MAX_COLUMNS),
      headerFooter: {
        ...DEFAULT_PAGE_LAYOUT.headerFooter,
        leftHeader: "A && B",
        centerFooter: "- &P / &N -",
        rightFooter: "&D",
      },
    },
  } satisfies Partial<Sheet["state"]>);
}

/** A workbook that holds something of every kind the model knows, calculated. */
export function kitchenSink(): Workbook {
  const workbook = new Workbook(
    createCalculator(() => new Date(2022, 11, 31)),
    "제출 1",
  );
  const [form] = workbook.state.sheets;
  const summary = workbook.addSheet("총괄");
  workbook.addSheet("숨김").state.visibility = "VeryHidden";
  workbook.addSheet("감춤").state.visibility = "Hidden";
  if (form !== undefined) {
    addCells(form);
    addParts(form);
  }
  put(summary, 0, 0, "='제출 1'!B6+총계");
  put(summary, 1, 0, '=SUMIFS(tblForm[예산(천원)],tblForm[부서],"도서관")');
  summary.state.autoFilter = { area: areaOf(0, 0, 2), filters: [] };
  Object.assign(workbook.state, {
    names: [{ name: "총계", formula: "=SUM(tblForm[예산(천원)])", visible: true, comment: "" }],
    settings: new Map<string, unknown>([
      ["chwihap.mapping", { "예산액 ": ["예산", 1, null] }],
      ["켜짐", true],
    ]),
    customXmlParts: [
      {
        id: "{00000009-0000-4000-8000-000000000000}",
        namespaceUri: "urn:chwihap:snapshot",
        xml: '<s xmlns="urn:chwihap:snapshot"><v>가 &amp; 나</v></s>',
      },
      { id: "{0000000A-0000-4000-8000-000000000000}", namespaceUri: "urn:x", xml: '<x:y xmlns:x="urn:x"/>' },
    ],
    properties: { title: "취합", author: "평생교육국", company: "시" },
    protection: { password: null },
    calculationMode: "Manual",
  } satisfies Partial<Workbook["state"]>);
  workbook.activeSheetId = summary.id;
  workbook.calculate(true);
  // One formula is left without a result, as files from elsewhere have them.
  form?.cells.setResult(8, 0, null);
  return workbook;
}
