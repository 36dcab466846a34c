import type { Statement } from "./Statement";

export const lookStatements: readonly Statement[] = [
  {
    id: "format/mixed-is-null",
    basis: "documented",
    ask: async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const font = sheet.getRange("A1:B1").format.font.load("bold");
      await context.sync();
      return font.bold;
    },
    answer: null,
  },
  {
    id: "format/no-fill-is-white",
    basis: "assumed",
    ask: async (sheet, context) => {
      const fill = sheet.getRange("A1").format.fill.load("color");
      await context.sync();
      return fill.color;
    },
    answer: "#FFFFFF",
  },
  {
    id: "format/mixed-fill-is-empty",
    basis: "assumed",
    ask: async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "red";
      const fill = sheet.getRange("A1:B1").format.fill.load("color");
      await context.sync();
      return fill.color;
    },
    answer: "",
  },
  {
    id: "format/inside-border-of-one-row",
    basis: "assumed",
    ask: async (sheet, context) => {
      sheet.getRange("A1:B1").format.borders.getItem("InsideHorizontal").style = "Continuous";
      await context.sync();
    },
    answer: "error InvalidArgument",
  },
  {
    id: "validation/two-rules-are-inconsistent",
    basis: "documented",
    ask: async (sheet, context) => {
      sheet.getRange("A1:A2").dataValidation.rule = { list: { inCellDropDown: true, source: "가,나" } };
      sheet.getRange("A2").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      const validation = sheet.getRange("A1:A2").dataValidation.load("type");
      await context.sync();
      return validation.type;
    },
    answer: "Inconsistent",
  },
  {
    id: "conditional/newest-first",
    basis: "assumed",
    ask: async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1");
      conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=1", operator: "GreaterThan" };
      conditionalFormats.load("items/type");
      await context.sync();
      return conditionalFormats.items.map(({ type }) => type);
    },
    answer: ["CellValue", "Custom"],
  },
  {
    id: "page/fit-to-one-page-wide",
    basis: "assumed",
    ask: async (sheet, context) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.load("zoom");
      await context.sync();
      return sheet.pageLayout.zoom;
    },
    answer: { horizontalFitToPages: 1, verticalFitToPages: 0 },
  },
  {
    id: "chart/covers-the-cells-named",
    basis: "documented",
    ask: async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["가", 1],
        ["나", 2],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns");
      chart.setPosition("D2", "F9");
      chart.load("top,left");
      const cell = sheet.getRange("D2").load("top,left");
      await context.sync();
      return [Math.abs(chart.top - cell.top) < 2, Math.abs(chart.left - cell.left) < 2];
    },
    answer: [true, true],
  },
];
