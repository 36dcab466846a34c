import type { Statement } from "./Statement";

type Loaded = "values" | "formulas" | "text" | "numberFormat" | "valueTypes";

/** Writes one row and reads it back. */
function row(input: unknown[], what: Loaded, format?: string): Statement["ask"] {
  return async (sheet, context) => {
    const range = sheet.getRange("A1").getResizedRange(0, input.length - 1);
    if (format !== undefined) range.set({ numberFormat: format as unknown as string[][] });
    range.values = [input];
    range.load(what);
    await context.sync();
    return (range[what] as unknown[][])[0];
  };
}

export const cellStatements: readonly Statement[] = [
  {
    id: "values/number-texts-become-numbers",
    basis: "documented",
    ask: row(["1234", "12%", "1,234"], "values"),
    answer: [1234, 0.12, 1234],
  },
  {
    id: "values/number-texts-bring-a-format",
    basis: "assumed",
    ask: row(["12%", "12.5%", "1,234", "1,234.5"], "numberFormat"),
    answer: ["0%", "0.00%", "#,##0", "#,##0.00"],
  },
  {
    id: "values/apostrophe-keeps-text",
    basis: "documented",
    ask: row(["'2-3-7", "'=1+1", "'0012"], "values"),
    answer: ["2-3-7", "=1+1", "0012"],
  },
  {
    id: "values/text-format-keeps-text",
    basis: "documented",
    ask: row(["2-3-7", "=1+1", "0012"], "values", "@"),
    answer: ["2-3-7", "=1+1", "0012"],
  },
  {
    id: "values/number-in-text-cell-becomes-text",
    basis: "assumed",
    ask: row([5], "valueTypes", "@"),
    answer: ["String"],
  },
  {
    id: "values/dashes-become-a-date",
    basis: "assumed",
    ask: row(["2-3-7", "2-3-7"], "valueTypes"),
    answer: ["Double", "Double"],
  },
  {
    id: "values/minus-and-text-becomes-a-formula",
    basis: "assumed",
    ask: row(["-내용"], "formulas"),
    answer: ["=-내용"],
  },
  {
    id: "values/plus-and-reference-becomes-a-formula",
    basis: "assumed",
    ask: row(["+B1"], "formulas"),
    answer: ["=+B1"],
  },
  {
    id: "values/empty-text-clears",
    basis: "documented",
    ask: row([""], "valueTypes"),
    answer: ["Empty"],
  },
  {
    id: "values/null-leaves-the-cell",
    basis: "documented",
    ask: async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    answer: [[1, 3]],
  },
  {
    id: "values/wrong-dimensions",
    basis: "documented",
    ask: async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1]];
      await context.sync();
    },
    answer: "error InvalidArgument",
  },
  {
    id: "values/broken-formula",
    basis: "assumed",
    ask: row(["=SUM("], "formulas"),
    answer: "error InvalidArgument",
  },
  {
    id: "values/whole-column-is-null",
    basis: "documented",
    ask: async (sheet, context) => {
      const range = sheet.getRange("B:B").load("values,address");
      await context.sync();
      return [range.values, range.address.split("!")[1]];
    },
    answer: [null, "B:B"],
  },
  {
    id: "values/whole-column-cannot-be-set",
    basis: "documented",
    ask: async (sheet, context) => {
      sheet.getRange("B:B").values = [[1]];
      await context.sync();
    },
    answer: "error InvalidArgument",
  },
  {
    id: "formulas/errors-are-their-text",
    basis: "documented",
    ask: row(["=1/0", "=NA()"], "values"),
    answer: ["#DIV/0!", "#N/A"],
  },
  {
    id: "used-range/empty-sheet-is-a1-or-null",
    basis: "documented",
    ask: async (sheet, context) => {
      const used = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return [used.address.split("!")[1], none.isNullObject];
    },
    answer: ["A1", true],
  },
  {
    id: "used-range/looks-count-unless-values-only",
    basis: "documented",
    ask: async (sheet, context) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      return [all.address.split("!")[1], values.address.split("!")[1]];
    },
    answer: ["B2:D5", "B2"],
  },
  {
    id: "merge/first-value-survives",
    basis: "assumed",
    ask: async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["", "둘"],
        ["셋", "넷"],
      ];
      range.merge();
      range.load("values");
      await context.sync();
      return range.values;
    },
    answer: [
      ["둘", ""],
      ["", ""],
    ],
  },
];
