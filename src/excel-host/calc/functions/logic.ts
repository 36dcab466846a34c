import { compareScalars } from "../compare";
import { toLogical } from "../coerce";
import { NOT_AVAILABLE, VALUE_ERROR, isError, isMatrix, type Scalar, type Value } from "../values";
import { visitAll } from "./collect";
import { define, type CallContext, type FunctionDefinition, type FunctionTable } from "./define";

type Lazy = () => Value;

/** Takes a branch by a condition; an array of conditions takes it for each of its elements. */
function branch(condition: Value, yes: Lazy, no: Lazy, context: CallContext): Value {
  const settled = context.settle(condition);
  if (isMatrix(settled)) {
    return context.lift([settled, yes(), no()], ([test = null, a = null, b = null]) => {
      const holds = toLogical(test);
      return isError(holds) ? holds : holds ? a : b;
    });
  }
  const holds = toLogical(settled);
  if (isError(holds)) return holds;
  return holds ? yes() : no();
}

function replaceWhere(matches: (value: Scalar) => boolean): FunctionDefinition {
  return define({ needs: ["lazy", "lazy"] }, ([value, replacement], context) => {
    const settled = context.settle(value());
    if (isMatrix(settled)) {
      return context.lift([settled, replacement()], ([each = null, other = null]) =>
        matches(each) ? other : each,
      );
    }
    return matches(settled) ? replacement() : settled;
  });
}

/** AND, OR, XOR: texts in ranges do not count; nothing to judge is an error. */
function judge(decide: (held: number, count: number) => boolean): FunctionDefinition {
  return define({ needs: ["values"], rest: ["values"] }, (args, context) => {
    let held = 0;
    let count = 0;
    const stop = visitAll(args, context, (value, direct) => {
      if (!direct && (value === null || typeof value === "string")) return undefined;
      const logical = toLogical(value);
      if (isError(logical)) return logical;
      count += 1;
      if (logical) held += 1;
      return undefined;
    });
    return stop ?? (count === 0 ? VALUE_ERROR : decide(held, count));
  });
}

function firstTrue(pairs: readonly Lazy[], context: CallContext): Value {
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const holds = toLogical(context.single(pairs[at]?.() ?? null));
    if (isError(holds)) return holds;
    if (holds) return pairs[at + 1]?.() ?? null;
  }
  return NOT_AVAILABLE;
}

function matchingCase(subject: Scalar, cases: readonly Lazy[], context: CallContext): Value {
  const hasDefault = cases.length % 2 === 1;
  const end = hasDefault ? cases.length - 1 : cases.length;
  for (let at = 0; at < end; at += 2) {
    const candidate = context.single(cases[at]?.() ?? null);
    if (isError(candidate)) return candidate;
    if (compareScalars(subject, candidate) === 0) return cases[at + 1]?.() ?? null;
  }
  return hasDefault ? (cases[end]?.() ?? null) : NOT_AVAILABLE;
}

export const logicFunctions: FunctionTable = {
  IF: define({ needs: ["lazy"], may: ["lazy", "lazy"] }, ([test, yes, no], context) =>
    branch(test(), yes ?? (() => true), no ?? (() => false), context),
  ),
  IFS: define({ needs: ["lazy", "lazy"], rest: ["lazy", "lazy"] }, firstTrue),
  SWITCH: define({ needs: ["scalar", "lazy", "lazy"], rest: ["lazy"] }, ([subject, ...cases], context) =>
    matchingCase(subject, cases, context),
  ),
  CHOOSE: define({ needs: ["number", "lazy"], rest: ["lazy"] }, ([index, ...choices]) => {
    const chosen = choices[Math.trunc(index) - 1];
    return chosen === undefined ? VALUE_ERROR : chosen();
  }),
  IFERROR: replaceWhere(isError),
  IFNA: replaceWhere((value) => isError(value) && value.code === "#N/A"),
  AND: judge((held, count) => held === count),
  OR: judge((held) => held > 0),
  XOR: judge((held) => held % 2 === 1),
  NOT: define({ needs: ["logical"] }, ([value]) => !value),
  TRUE: define({}, () => true),
  FALSE: define({}, () => false),
};
