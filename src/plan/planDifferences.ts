import type { Plan } from "./Plan";

/** Parts of a plan a person changes in one go, and knows by name. */
export const PLAN_PARTS = ["year", "unit", "thresholds", "departments", "projects", "prior"] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

const PART: Readonly<Record<PlanPart, (plan: Plan) => unknown>> = {
  year: ({ year }) => year,
  unit: ({ amountUnit }) => amountUnit,
  thresholds: ({ thresholds }) => thresholds,
  departments: ({ departments }) => departments,
  projects: ({ areas }) => areas,
  prior: ({ prior }) => prior,
};

/** The parts in which the two differ. */
export function planDifferences(one: Plan, other: Plan): readonly PlanPart[] {
  return PLAN_PARTS.filter((part) => textOf(PART[part](one)) !== textOf(PART[part](other)));
}

/** The same for the same contents, in whatever order their keys were set. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
