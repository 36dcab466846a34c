/** From the schema's issues to the product's own problem codes. */
import type { z } from "zod";
import { pathText, type PlanProblem } from "./PlanProblem";

export function shapeProblems(issues: readonly z.core.$ZodIssue[], json: unknown): PlanProblem[] {
  return issues.map((issue) => ({ path: pathText(issue.path), ...describe(issue, json) }));
}

function describe(issue: z.core.$ZodIssue, json: unknown): Omit<PlanProblem, "path"> {
  if (valueAt(json, issue.path) === undefined) return { code: "missing", facts: {} };
  switch (issue.code) {
    case "invalid_type":
      return { code: "wrong-type", facts: { expected: issue.expected } };
    case "invalid_value":
      return { code: "not-allowed", facts: { allowed: issue.values.map(String).join(", ") } };
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? { code: "empty", facts: {} }
        : { code: "too-small", facts: { minimum: Number(issue.minimum) } };
    case "too_big":
      return { code: "too-large", facts: { maximum: Number(issue.maximum) } };
    default:
      return { code: "invalid", facts: {} };
  }
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    json,
  );
}
