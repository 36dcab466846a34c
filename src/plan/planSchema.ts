/** The shape of a plan as .json (docs: the PLAN argument of the command line). Amounts in `amountUnit`. */
import * as z from "zod";
import { MONEY_UNITS } from "./units";

const name = z.string().trim().min(1);
const amount = z.number().min(0);

const project = z.object({
  id: name,
  name,
  department: name.optional(),
  departments: z.array(name).min(1).optional(),
  priorBudget: amount.nullish(),
  isNew: z.boolean().optional(),
  indicator: z.string().trim().nullish(),
  target: z.number().nullish(),
});

const task = z.object({ id: name, name, projects: z.array(project) });

const area = z.object({ id: name, roman: name.optional(), name, tasks: z.array(task) });

export const planSchema = z.object({
  year: z.int().min(1900).max(2999),
  amountUnit: z.enum(MONEY_UNITS),
  areas: z.array(area).min(1),
  departments: z.array(name).min(1).optional(),
  prior: z.object({ projects: z.int().min(0), budget: amount, executed: amount.nullish() }).optional(),
  thresholds: z
    .object({
      targetPercent: z.number().min(0).max(1000).optional(),
      lowExecutionPercent: z.number().min(0).max(100).optional(),
    })
    .optional(),
});

export type PlanJson = z.infer<typeof planSchema>;
export type ProjectJson = z.infer<typeof project>;
