import type { SheetRule } from "../Rule";
import { troubleHits } from "../support/troubles";

/** One amount over several rows is nobody's amount: it is neither split nor counted twice. */
export const mergedAmount: SheetRule = {
  id: "cell/merged-amount",
  level: "error",
  scope: "sheet",
  example: {
    wrong: "2-3-1, 2-3-2 예산 병합: 1,062",
    right: "2-3-1 예산 303 | 2-3-2 예산 759",
  },
  check: (context) => troubleHits("merged-amount", context),
};
