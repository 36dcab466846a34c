import type { Statement } from "./Statement";

/** What marks beside the cells stand on. */
export const markStatements: readonly Statement[] = [
  {
    id: "marks/one-format-over-several-areas",
    basis: "documented",
    ask: async (sheet, context) => {
      sheet.getRanges("A1:A3,C5").conditionalFormats.add("Custom").custom.rule.formula = '=LEN("표")>0';
      const formats = sheet.getRange().conditionalFormats;
      formats.load("items/type,items/customOrNullObject/rule/formula");
      await context.sync();
      const areas = formats.items.map((format) => format.getRanges().load("cellCount"));
      await context.sync();
      return formats.items.map(({ type, customOrNullObject }, at) => [
        type,
        customOrNullObject.rule.formula,
        areas[at]?.cellCount,
      ]);
    },
    answer: [["Custom", '=LEN("표")>0', 4]],
  },
  {
    id: "marks/format-of-another-type-is-null-in-a-list",
    basis: "assumed",
    ask: async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add("ContainsText");
      const formats = sheet.getRange().conditionalFormats;
      formats.load("items/type,items/customOrNullObject/rule/formula");
      await context.sync();
      return formats.items.map(({ type, customOrNullObject }) => [type, customOrNullObject.isNullObject]);
    },
    answer: [["ContainsText", true]],
  },
  {
    id: "marks/lines-and-number-format",
    basis: "documented",
    ask: async (sheet, context) => {
      const { format, rule } = sheet.getRange("A1").conditionalFormats.add("Custom").custom;
      rule.formula = "=TRUE";
      format.borders.top.style = "Dash";
      format.numberFormat = '"✕ "0';
      format.load("numberFormat");
      const { top } = format.borders;
      top.load("style");
      await context.sync();
      return [top.style, format.numberFormat];
    },
    answer: ["Dash", '"✕ "0'],
  },
  {
    id: "marks/what-is-asked-of-nothing-is-nothing",
    basis: "assumed",
    ask: async (sheet, context) => {
      const format = sheet.getRange().conditionalFormats.getItemOrNullObject("{none}");
      const areas = format.getRanges().load("cellCount");
      await context.sync();
      return [format.isNullObject, areas.isNullObject];
    },
    answer: [true, true],
  },
  {
    id: "marks/format-cells-allowed-lets-formats-be-added",
    basis: "assumed",
    ask: async (sheet, context) => {
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      await context.sync();
      return "added";
    },
    answer: "added",
  },
  {
    id: "marks/formats-are-refused-on-a-protected-sheet",
    basis: "assumed",
    ask: async (sheet, context) => {
      sheet.protection.protect({});
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      await context.sync();
    },
    answer: "error AccessDenied",
  },
  {
    id: "marks/edit-objects-allowed-lets-comments-be-added",
    basis: "assumed",
    ask: async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      sheet.protection.protect({ allowEditObjects: true });
      sheet.comments.add(`'${sheet.name}'!A1`, "메모");
      sheet.comments.load("items/content,items/replies/items/id");
      await context.sync();
      return sheet.comments.items.map(({ content, replies }) => [content, replies.items.length]);
    },
    answer: [["메모", 0]],
  },
  {
    id: "front/used-range-of-a-blank-sheet-is-a1",
    basis: "documented",
    ask: async (sheet, context) => {
      const cells = sheet.getUsedRange(true).getBoundingRect("A1").load("values,rowCount,columnCount");
      const rows = cells.getRowProperties({ rowHidden: true });
      await context.sync();
      return [cells.values, cells.rowCount, cells.columnCount, rows.value.length];
    },
    answer: [[[""]], 1, 1, 1],
  },
  {
    id: "front/sheet-that-is-not-there-costs-no-batch",
    basis: "assumed",
    ask: async (_sheet, context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("없는 시트").load("name");
      const cells = sheet.getUsedRange(true).getBoundingRect("A1").load("values");
      sheet.names.load("items/name");
      const rows = cells.getRowProperties({ rowHidden: true });
      await context.sync();
      return [sheet.isNullObject, cells.isNullObject, rows.value ?? null];
    },
    answer: [true, true, null],
  },
];
