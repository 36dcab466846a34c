import { power } from "../operators";
import { roundAway, roundHalfUp, roundTowards } from "../rounding";
import { DIV0, NUM_ERROR, finite, type Scalar } from "../values";
import { define, type FunctionDefinition, type FunctionTable } from "./define";

function ofOne(compute: (value: number) => Scalar): FunctionDefinition {
  return define({ needs: ["number"] }, ([value]) => compute(value));
}

function ofTwo(compute: (a: number, b: number) => Scalar): FunctionDefinition {
  return define({ needs: ["number", "number"] }, ([a, b]) => compute(a, b));
}

/** The remainder has the sign of the divisor. */
function modulo(value: number, divisor: number): Scalar {
  if (divisor === 0) return DIV0;
  const rest = value % divisor;
  return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest + 0;
}

/** INT on the 15 digits a person sees: 3 stays 3 when it is stored as 2.9999999999999996. */
function wholeBelow(value: number): number {
  const near = Math.round(value);
  return Math.abs(value - near) < Math.abs(value) * 2 ** -50 ? near : Math.floor(value);
}

function multipleAbove(value: number, step: number): Scalar {
  if (step === 0) return 0;
  if (value > 0 && step < 0) return NUM_ERROR;
  return finite(roundHalfUp(Math.ceil(roundHalfUp(value / step, 12)) * step, 12));
}

function multipleBelow(value: number, step: number): Scalar {
  if (step === 0) return value === 0 ? 0 : DIV0;
  if (value > 0 && step < 0) return NUM_ERROR;
  return finite(roundHalfUp(Math.floor(roundHalfUp(value / step, 12)) * step, 12));
}

export const mathFunctions: FunctionTable = {
  ROUND: ofTwo(roundHalfUp),
  ROUNDUP: ofTwo(roundAway),
  ROUNDDOWN: ofTwo(roundTowards),
  TRUNC: define({ needs: ["number"], may: ["number"] }, ([value, digits = 0]) => roundTowards(value, digits)),
  INT: ofOne(wholeBelow),
  ABS: ofOne(Math.abs),
  SIGN: ofOne(Math.sign),
  MOD: ofTwo(modulo),
  POWER: ofTwo(power),
  SQRT: ofOne((value) => (value < 0 ? NUM_ERROR : Math.sqrt(value))),
  CEILING: ofTwo(multipleAbove),
  FLOOR: ofTwo(multipleBelow),
  PI: define({}, () => Math.PI),
};
