import { toNumber, toText } from "../coerce";
import { formatValue } from "../format/formatValue";
import { VALUE_ERROR, isError, type Scalar, type Value } from "../values";
import { hasWildcard, wildcardPattern } from "../wildcard";
import { visitAll } from "./collect";
import { define, type CallContext, type FunctionTable } from "./define";

/** Longest text a cell can hold, in characters. */
const TEXT_LIMIT = 32_767;

function limited(text: string): Scalar {
  return text.length > TEXT_LIMIT ? VALUE_ERROR : text;
}

function joinAll(
  values: readonly Value[],
  separator: string,
  skipBlank: boolean,
  context: CallContext,
): Value {
  const parts: string[] = [];
  const stop = visitAll(values, context, (value) => {
    const text = toText(value);
    if (isError(text)) return text;
    if (!skipBlank || text !== "") parts.push(text);
    return undefined;
  });
  return stop ?? limited(parts.join(separator));
}

function replaceNth(text: string, old: string, replacement: string, nth: number): string {
  let at = -1;
  for (let found = 0; found < nth; found += 1) {
    at = text.indexOf(old, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + replacement + text.slice(at + old.length);
}

function find(wanted: string, text: string, start: number): Scalar {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) return VALUE_ERROR;
  const at = text.indexOf(wanted, from);
  return at < 0 ? VALUE_ERROR : at + 1;
}

/** As FIND, without regard to case and with wildcards. */
function search(wanted: string, text: string, start: number): Scalar {
  if (!hasWildcard(wanted)) return find(wanted.toLowerCase(), text.toLowerCase(), start);
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) return VALUE_ERROR;
  const at = text.slice(from).search(wildcardPattern(wanted, false));
  return at < 0 ? VALUE_ERROR : at + from + 1;
}

function formatted(value: Scalar, code: string): Scalar {
  if (isError(value)) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const number = toNumber(value);
  return isError(number) ? formatValue(value, code) : formatValue(number, code);
}

export const textFunctions: FunctionTable = {
  TEXT: define({ needs: ["any", "text"] }, ([value, code]) => formatted(value, code)),
  VALUE: define({ needs: ["scalar"] }, ([value]) =>
    typeof value === "boolean" ? VALUE_ERROR : toNumber(value),
  ),
  LEN: define({ needs: ["text"] }, ([text]) => text.length),
  LEFT: define({ needs: ["text"], may: ["number"] }, ([text, count = 1]) =>
    count < 0 ? VALUE_ERROR : text.slice(0, Math.trunc(count)),
  ),
  RIGHT: define({ needs: ["text"], may: ["number"] }, ([text, count = 1]) =>
    count < 0 ? VALUE_ERROR : text.slice(Math.max(0, text.length - Math.trunc(count))),
  ),
  MID: define({ needs: ["text", "number", "number"] }, ([text, start, count]) =>
    start < 1 || count < 0
      ? VALUE_ERROR
      : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)),
  ),
  FIND: define({ needs: ["text", "text"], may: ["number"] }, ([wanted, text, start = 1]) =>
    find(wanted, text, start),
  ),
  SEARCH: define({ needs: ["text", "text"], may: ["number"] }, ([wanted, text, start = 1]) =>
    search(wanted, text, start),
  ),
  SUBSTITUTE: define(
    { needs: ["text", "text", "text"], may: ["number"] },
    ([text, old, replacement, nth]) => {
      if (nth !== undefined && nth < 1) return VALUE_ERROR;
      if (old === "") return text;
      if (nth === undefined) return limited(text.split(old).join(replacement));
      return limited(replaceNth(text, old, replacement, Math.trunc(nth)));
    },
  ),
  REPLACE: define({ needs: ["text", "number", "number", "text"] }, ([text, start, count, replacement]) => {
    if (start < 1 || count < 0) return VALUE_ERROR;
    const from = Math.trunc(start) - 1;
    return limited(text.slice(0, from) + replacement + text.slice(from + Math.trunc(count)));
  }),
  TRIM: define({ needs: ["text"] }, ([text]) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: define({ needs: ["text"] }, ([text]) => [...text].filter((character) => character >= " ").join("")),
  UPPER: define({ needs: ["text"] }, ([text]) => text.toUpperCase()),
  LOWER: define({ needs: ["text"] }, ([text]) => text.toLowerCase()),
  CONCATENATE: define({ needs: ["text"], rest: ["text"] }, (parts) => limited(parts.join(""))),
  CONCAT: define({ needs: ["values"], rest: ["values"] }, (values, context) =>
    joinAll(values, "", false, context),
  ),
  TEXTJOIN: define(
    { needs: ["text", "logical", "values"], rest: ["values"] },
    ([separator, skip, ...values], context) => joinAll(values, separator, skip, context),
  ),
  REPT: define({ needs: ["text", "number"] }, ([text, count]) =>
    count < 0 || text.length * Math.trunc(count) > TEXT_LIMIT ? VALUE_ERROR : text.repeat(Math.trunc(count)),
  ),
  EXACT: define({ needs: ["text", "text"] }, ([left, right]) => left === right),
  T: define({ needs: ["values"] }, ([value], context) => {
    const first = context.single(value);
    return typeof first === "string" || isError(first) ? first : "";
  }),
  CHAR: define({ needs: ["number"] }, ([code]) =>
    code < 1 || code >= 256 ? VALUE_ERROR : String.fromCharCode(Math.trunc(code)),
  ),
};
