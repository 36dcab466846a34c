/** The product's one policy for rates, where everything that adds up finds it; the rules follow the same. */
export {
  achievementPercent,
  growthPercent,
  isBelow,
  isLowerBetter,
  missesTarget,
  ratePercent,
} from "../submission/ratePolicy";
