import type { DefinedName } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import type { Workbook } from "../document/Workbook";
import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { flagOf, textOf } from "../protocol/Arguments";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { range } from "./Range";
import { areaOfFormula, fullAddress } from "./rangeTarget";
import { worksheet } from "./Worksheet";

export interface NameTarget {
  /** Null: scoped to the workbook. */
  readonly sheet: Sheet | null;
  readonly name: string;
}

export function namesOf(workbook: Workbook, sheet: Sheet | null): readonly DefinedName[] {
  return sheet === null ? workbook.state.names : sheet.state.names;
}

export function putNames(workbook: Workbook, sheet: Sheet | null, names: readonly DefinedName[]): void {
  if (sheet === null) workbook.state.names = names;
  else sheet.state.names = names;
  workbook.markAllChanged();
}

function same(name: string): (item: DefinedName) => boolean {
  return (item) => item.name.toLowerCase() === name.toLowerCase();
}

export function findName(workbook: Workbook, sheet: Sheet | null, name: string): DefinedName | null {
  return namesOf(workbook, sheet).find(same(name)) ?? null;
}

function existing({ sheet, name }: NameTarget, host: HostContext): DefinedName {
  const found = findName(host.workbook, sheet, name);
  if (found === null) throw itemNotFound();
  return found;
}

function change({ sheet, name }: NameTarget, patch: Partial<DefinedName>, host: HostContext): void {
  existing({ sheet, name }, host);
  const names = namesOf(host.workbook, sheet);
  putNames(
    host.workbook,
    sheet,
    names.map((item) => (same(name)(item) ? { ...item, ...patch } : item)),
  );
  host.recalculate();
}

const TEXT = /^="((?:[^"]|"")*)"$/;

function typeOf(target: NameTarget, host: HostContext): string {
  const { formula } = existing(target, host);
  if (areaOfFormula(host.workbook, target.sheet ?? host.workbook.activeSheet, formula) !== null)
    return "Range";
  if (TEXT.test(formula)) return "String";
  if (/^=[+-]?\d+$/.test(formula)) return "Integer";
  if (/^=[+-]?\d*\.?\d+(E[+-]?\d+)?$/i.test(formula)) return "Double";
  return /^=(TRUE|FALSE)$/i.test(formula) ? "Boolean" : "Error";
}

function valueOf(target: NameTarget, host: HostContext): string | number | boolean {
  const { formula } = existing(target, host);
  const area = areaOfFormula(host.workbook, target.sheet ?? host.workbook.activeSheet, formula);
  if (area !== null) return fullAddress(area);
  const text = TEXT.exec(formula)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  const number = Number(formula.slice(1));
  return Number.isNaN(number) ? formula : number;
}

export const namedItem: ApiClass<NameTarget> = {
  name: "NamedItem",
  id: ({ name }) => ["_Id", name],
  properties: {
    _Id: { get: ({ name }) => name },
    Name: { get: (target, host) => existing(target, host).name },
    Formula: {
      get: (target, host) => existing(target, host).formula,
      set: (target, value, host) => {
        const formula = textOf(value);
        if (!formula.startsWith("=")) throw invalidArgument();
        change(target, { formula }, host);
      },
    },
    Value: { get: valueOf },
    Type: { get: typeOf },
    Scope: { get: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet") },
    Visible: {
      get: (target, host) => existing(target, host).visible,
      set: (target, value, host) => {
        change(target, { visible: flagOf(value) }, host);
      },
    },
    Comment: {
      get: (target, host) => existing(target, host).comment,
      set: (target, value, host) => {
        change(target, { comment: textOf(value) }, host);
      },
    },
  },
  navigation: {
    Worksheet: ({ sheet }) => {
      if (sheet === null) throw itemNotFound();
      return objectOf(worksheet, sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => (sheet === null ? null : objectOf(worksheet, sheet)),
  },
  methods: {
    Delete: (target, _args, host) => {
      existing(target, host);
      const names = namesOf(host.workbook, target.sheet).filter((item) => !same(target.name)(item));
      putNames(host.workbook, target.sheet, names);
      host.recalculate();
    },
    GetRange: (target, _args, host) => {
      const { formula } = existing(target, host);
      const found = areaOfFormula(host.workbook, target.sheet ?? host.workbook.activeSheet, formula);
      if (found === null) throw invalidArgument();
      return objectOf(range, found);
    },
    GetRangeOrNullObject: (target, _args, host) => {
      const { formula } = existing(target, host);
      const found = areaOfFormula(host.workbook, target.sheet ?? host.workbook.activeSheet, formula);
      return found === null ? null : objectOf(range, found);
    },
  },
};
