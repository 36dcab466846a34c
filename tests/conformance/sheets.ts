import type { Statement } from "./Statement";

async function table(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<Excel.Table> {
  sheet.getRange("A1:B3").values = [
    ["사업", "예산"],
    ["가", 100],
    ["나", 200],
  ];
  const made = sheet.tables.add("A1:B3", true);
  await context.sync();
  return made;
}

export const sheetStatements: readonly Statement[] = [
  {
    id: "batch/not-atomic",
    basis: "documented",
    ask: async (sheet, context) => {
      sheet.getRange("A1").values = [["앞"]];
      sheet.getRange("A2:B2").values = [[1]];
      try {
        await context.sync();
      } catch {
        const range = sheet.getRange("A1").load("values");
        await context.sync();
        return range.values;
      }
      return "no error";
    },
    answer: [["앞"]],
  },
  {
    id: "sheet/name-of-32-characters",
    basis: "documented",
    ask: async (sheet, context) => {
      sheet.name = "가".repeat(32);
      await context.sync();
    },
    answer: "error InvalidArgument",
  },
  {
    id: "sheet/name-with-a-slash",
    basis: "documented",
    ask: async (sheet, context) => {
      sheet.name = "상/하";
      await context.sync();
    },
    answer: "error InvalidArgument",
  },
  {
    id: "sheet/name-taken",
    basis: "documented",
    ask: async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      context.workbook.worksheets.add(sheet.name.toUpperCase());
      await context.sync();
    },
    answer: "error ItemAlreadyExists",
  },
  {
    id: "sheet/missing",
    basis: "documented",
    ask: async (_sheet, context) => {
      context.workbook.worksheets.getItem("없는 시트").load("name");
      await context.sync();
    },
    answer: "error ItemNotFound",
  },
  {
    id: "protection/locked-cells-are-denied",
    basis: "documented",
    ask: async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    },
    answer: "error AccessDenied",
  },
  {
    id: "protection/protecting-twice",
    basis: "assumed",
    ask: async (sheet, context) => {
      sheet.protection.protect();
      sheet.protection.protect();
      await context.sync();
    },
    answer: "error InvalidOperation",
  },
  {
    id: "table/overlap",
    basis: "assumed",
    ask: async (sheet, context) => {
      await table(sheet, context);
      sheet.tables.add("B2:C4", true);
      await context.sync();
    },
    answer: "error InvalidOperation",
  },
  {
    id: "table/name-that-is-an-address",
    basis: "documented",
    ask: async (sheet, context) => {
      (await table(sheet, context)).name = "T1";
      await context.sync();
    },
    answer: "error InvalidArgument",
  },
  {
    id: "table/numbers-in-the-header-become-texts",
    basis: "documented",
    ask: async (sheet, context) => {
      const made = await table(sheet, context);
      sheet.getRange("A1:B1").values = [[2022, 2022]];
      made.columns.load("items/name");
      await context.sync();
      return made.columns.items.map(({ name }) => name);
    },
    answer: ["2022", "20222"],
  },
  {
    id: "table/values-below-do-not-grow-it",
    basis: "assumed",
    ask: async (sheet, context) => {
      const made = await table(sheet, context);
      sheet.getRange("A4").values = [["다"]];
      const range = made.getRange().load("rowCount");
      await context.sync();
      return range.rowCount;
    },
    answer: 3,
  },
  {
    id: "table/count-of-an-empty-one",
    basis: "assumed",
    ask: async (sheet, context) => {
      const made = sheet.tables.add("A1:B1", true);
      const rows = made.rows.getCount();
      await context.sync();
      return rows.value;
    },
    answer: 0,
  },
  {
    id: "names/sheet-scope-constant",
    basis: "documented",
    ask: async (sheet, context) => {
      sheet.names.add("stamp", '="가""나"');
      const item = sheet.names.getItem("stamp").load("formula,value,scope,type");
      await context.sync();
      return [item.formula, item.value, item.scope, item.type];
    },
    answer: ['="가""나"', '가"나', "Worksheet", "String"],
  },
  {
    id: "range/kept-range-follows-inserted-rows",
    basis: "documented",
    ask: async (sheet, context) => {
      const kept = sheet.getRange("B3").load("address");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      kept.load("address");
      await context.sync();
      return kept.address.split("!")[1];
    },
    answer: "B5",
  },
  {
    id: "comment/second-on-a-cell",
    basis: "assumed",
    ask: async (sheet, context) => {
      sheet.comments.add("A1", "하나");
      await context.sync();
      sheet.comments.add("A1", "둘");
      await context.sync();
    },
    answer: "error InvalidOperation",
  },
];
