import { aggregateFunctions } from "./aggregate";
import { conditionalFunctions } from "./conditional";
import { dateFunctions } from "./date";
import type { FunctionDefinition } from "./define";
import { infoFunctions } from "./info";
import { logicFunctions } from "./logic";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import { referenceFunctions } from "./reference";
import { subtotalFunctions } from "./subtotal";
import { textFunctions } from "./text";

/** Every worksheet function the engine knows, by its upper-case name. Others give #NAME?. */
export const worksheetFunctions: ReadonlyMap<string, FunctionDefinition> = new Map(
  Object.entries({
    ...aggregateFunctions,
    ...conditionalFunctions,
    ...dateFunctions,
    ...infoFunctions,
    ...logicFunctions,
    ...lookupFunctions,
    ...mathFunctions,
    ...referenceFunctions,
    ...subtotalFunctions,
    ...textFunctions,
  }),
);
