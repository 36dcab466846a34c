import { absoluteAddress, parseArea, quoteSheetName } from "../document/address";
import type { Sheet } from "../document/Sheet";
import { ApiObject, objectOf, type ApiClass } from "../protocol/ApiObject";
import type { Argument, Arguments } from "../protocol/Arguments";
import { invalidArgument, itemAlreadyExists } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { findName, namedItem, namesOf, putNames } from "./NamedItem";
import { range } from "./Range";

/** Null: the workbook's own names. */
export interface NamesTarget {
  readonly sheet: Sheet | null;
}

/** Letters, digits, `_`, `.`, `\`; no cell address, at most 255 characters. */
function checkName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isAddress = parseArea(name) !== null || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name);
  if (!isWord || isAddress) throw invalidArgument();
}

function formulaOf(reference: Argument): string {
  if (reference instanceof ApiObject) {
    const target = reference.as(range);
    if (target === null) throw invalidArgument();
    return `=${quoteSheetName(target.sheet.name)}!${absoluteAddress(target.area)}`;
  }
  if (typeof reference !== "string" || !reference.startsWith("=")) throw invalidArgument();
  return reference;
}

function add({ sheet }: NamesTarget, args: Arguments, host: HostContext): ApiObject {
  const name = args.text(0);
  checkName(name);
  const formula = formulaOf(args.at(1));
  if (findName(host.workbook, sheet, name) !== null) throw itemAlreadyExists();
  const item = { name, formula, visible: true, comment: args.optionalText(2) ?? "" };
  putNames(host.workbook, sheet, [...namesOf(host.workbook, sheet), item]);
  host.recalculate();
  return objectOf(namedItem, { sheet, name });
}

function find({ sheet }: NamesTarget, args: Arguments, host: HostContext): ApiObject | null {
  const found = findName(host.workbook, sheet, args.text(0));
  return found === null ? null : objectOf(namedItem, { sheet, name: found.name });
}

export const namedItemCollection: ApiClass<NamesTarget> = {
  name: "NamedItemCollection",
  items: ({ sheet }, host) =>
    namesOf(host.workbook, sheet).map(({ name }) => objectOf(namedItem, { sheet, name })),
  item: find,
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: ({ sheet }, _args, host) => namesOf(host.workbook, sheet).length,
    GetItemOrNullObject: find,
  },
};
