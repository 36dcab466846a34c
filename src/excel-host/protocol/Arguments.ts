import { ApiObject, type ApiClass } from "./ApiObject";
import { invalidArgument } from "./errors";
import type { Json } from "./wire";

/** What a method receives in one place: a JSON value, an object of the API, or a list holding some. */
export type Argument = Json | ApiObject | readonly Argument[];

export type JsonRecord = Readonly<Record<string, Json>>;

export function jsonOf(value: Argument): Json {
  if (value instanceof ApiObject) throw invalidArgument();
  return value as Json;
}

export function choiceOf<const T extends string>(value: Argument, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function recordOf(value: Argument): JsonRecord {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof ApiObject) {
    throw invalidArgument();
  }
  return value as JsonRecord;
}

export function textOf(value: Argument): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function numberOf(value: Argument): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function flagOf(value: Argument): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** The arguments of one call, read with the checks Excel makes. Missing ones arrive as null. */
export class Arguments {
  constructor(readonly list: readonly Argument[]) {}

  at(index: number): Argument {
    return this.list[index] ?? null;
  }

  isMissing(index: number): boolean {
    return this.at(index) === null;
  }

  text(index: number): string {
    return textOf(this.at(index));
  }

  optionalText(index: number): string | null {
    return this.isMissing(index) ? null : this.text(index);
  }

  integer(index: number): number {
    const value = numberOf(this.at(index));
    if (!Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalInteger(index: number): number | null {
    return this.isMissing(index) ? null : this.integer(index);
  }

  flag(index: number, fallback: boolean): boolean {
    return this.isMissing(index) ? fallback : flagOf(this.at(index));
  }

  choice<const T extends string>(index: number, choices: readonly T[], fallback: T): T {
    return this.isMissing(index) ? fallback : choiceOf(this.at(index), choices);
  }

  record(index: number): JsonRecord {
    return recordOf(this.at(index));
  }

  /** A plain JSON value; objects of the API are refused. */
  json(index: number): Json {
    return jsonOf(this.at(index));
  }

  /** The target of an object argument of that class. */
  target<T>(index: number, table: ApiClass<T>): T {
    const value = this.at(index);
    const target = value instanceof ApiObject ? value.as(table) : null;
    if (target === null) throw invalidArgument();
    return target;
  }
}
