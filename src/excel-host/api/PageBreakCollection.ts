import { WHOLE_SHEET } from "../document/area";
import type { Sheet } from "../document/Sheet";
import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { invalidArgument } from "../protocol/errors";
import { rangeArgument } from "./rangeArgument";

interface BreakTarget {
  readonly sheet: Sheet;
  /** 0-based row the new page begins with. */
  readonly row: number;
}

export const pageBreak: ApiClass<BreakTarget> = {
  name: "PageBreak",
  properties: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => WHOLE_SHEET.left } },
  methods: {
    Delete: ({ sheet, row }) => {
      sheet.state.rowBreaks = sheet.state.rowBreaks.filter((other) => other !== row);
    },
  },
};

/** The manual page breaks above rows; those between columns are not imitated. */
export const pageBreakCollection: ApiClass<Sheet> = {
  name: "PageBreakCollection",
  items: (sheet) => sheet.state.rowBreaks.map((row) => objectOf(pageBreak, { sheet, row })),
  methods: {
    Add: (sheet, args, host) => {
      const row = rangeArgument(args.at(0), { sheet }, host).area.top;
      if (row === 0) throw invalidArgument();
      sheet.state.rowBreaks = [...new Set([...sheet.state.rowBreaks, row])].sort((a, b) => a - b);
      return objectOf(pageBreak, { sheet, row });
    },
    GetCount: (sheet) => sheet.state.rowBreaks.length,
    RemovePageBreaks: (sheet) => {
      sheet.state.rowBreaks = [];
    },
  },
};
