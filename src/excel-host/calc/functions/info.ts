import { NOT_AVAILABLE, isError, isReference, type Scalar } from "../values";
import { define, type FunctionDefinition, type FunctionTable } from "./define";

function question(answer: (value: Scalar) => boolean): FunctionDefinition {
  return define({ needs: ["any"] }, ([value]) => answer(value));
}

export const infoFunctions: FunctionTable = {
  ISBLANK: question((value) => value === null),
  ISNUMBER: question((value) => typeof value === "number"),
  ISTEXT: question((value) => typeof value === "string"),
  ISNONTEXT: question((value) => typeof value !== "string"),
  ISLOGICAL: question((value) => typeof value === "boolean"),
  ISERROR: question(isError),
  ISERR: question((value) => isError(value) && value.code !== "#N/A"),
  ISNA: question((value) => isError(value) && value.code === "#N/A"),
  ISREF: define({ needs: ["values"] }, ([value]) => isReference(value)),
  NA: define({}, () => NOT_AVAILABLE),
  N: define({ needs: ["any"] }, ([value]) => {
    if (typeof value === "number" || isError(value)) return value;
    return value === true ? 1 : 0;
  }),
};
