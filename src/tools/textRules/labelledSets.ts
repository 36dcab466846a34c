import { heldOutSet } from "./heldOutSet";
import type { LabelledText } from "./LabelledText";
import { thirdSet } from "./thirdSet";
import { tuningSet } from "./tuningSet";

/** Every set with its name, in the order they were written. */
export const labelledSets: readonly (readonly [name: string, labelled: readonly LabelledText[]])[] = [
  ["tuning set", tuningSet],
  ["held-out set", heldOutSet],
  ["third set", thirdSet],
];
