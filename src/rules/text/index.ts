import type { Rule } from "../Rule";
import { emptyResults } from "./emptyResults";

/** The rules that read 추진실적 and the other texts, in the order of RULE_IDS. */
export const textRules: readonly Rule[] = [emptyResults];
