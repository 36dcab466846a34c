import { containsArea, type Area } from "../document/area";
import { coversAny, withoutArea } from "../document/edit/areaLists";
import type { DataValidation, ValidationAlert, ValidationPrompt, ValidationRule } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import type { ApiClass } from "../protocol/ApiObject";
import { choiceOf, flagOf, recordOf, textOf, type Argument } from "../protocol/Arguments";
import { invalidArgument } from "../protocol/errors";
import { requireUnprotected } from "./protection";
import { readRule, ruleType } from "./validationRule";
import { allValid } from "./validationCheck";
import type { AreasTarget } from "./RangeAreas";

const NO_PROMPT: ValidationPrompt = { title: "", message: "", showPrompt: true };
const NO_ALERT: ValidationAlert = { title: "", message: "", showAlert: true, style: "Stop" };

/** The one validation that covers the whole target; null where there is none, "mixed" where they differ. */
function found({ sheet, areas }: AreasTarget): DataValidation | "mixed" | null {
  const touching = sheet.state.validations.filter((item) => coversAny(item, areas));
  const [only] = touching;
  if (only === undefined) return null;
  const covered = areas.every((area) => only.areas.some((own) => containsArea(own, area)));
  return touching.length === 1 && covered ? only : "mixed";
}

function single(target: AreasTarget): DataValidation | null {
  const validation = found(target);
  return validation === "mixed" ? null : validation;
}

function without(sheet: Sheet, areas: readonly Area[]): readonly DataValidation[] {
  return areas.reduce<readonly DataValidation[]>(
    (rest, area) => withoutArea(rest, area),
    sheet.state.validations,
  );
}

function put({ sheet, areas }: AreasTarget, validation: Omit<DataValidation, "areas">): void {
  requireUnprotected(sheet);
  sheet.state.validations = [...without(sheet, areas), { ...validation, areas }];
}

function patch(target: AreasTarget, change: Partial<Omit<DataValidation, "areas">>): void {
  const current = single(target);
  // A prompt can stand without a rule: Excel then accepts any value.
  const base = current ?? { rule: {}, prompt: NO_PROMPT, errorAlert: NO_ALERT, ignoreBlanks: true };
  put(target, { ...base, ...change });
}

function readPrompt(value: Argument): ValidationPrompt {
  const record = recordOf(value);
  const title = record.title === undefined ? "" : textOf(record.title);
  const message = record.message === undefined ? "" : textOf(record.message);
  if (title.length > 32 || message.length > 255) throw invalidArgument();
  return { title, message, showPrompt: record.showPrompt === undefined ? true : flagOf(record.showPrompt) };
}

function readAlert(value: Argument): ValidationAlert {
  const record = recordOf(value);
  const title = record.title === undefined ? "" : textOf(record.title);
  const message = record.message === undefined ? "" : textOf(record.message);
  if (title.length > 32 || message.length > 255) throw invalidArgument();
  return {
    title,
    message,
    showAlert: record.showAlert === undefined ? true : flagOf(record.showAlert),
    style: record.style === undefined ? "Stop" : choiceOf(record.style, ["Stop", "Warning", "Information"]),
  };
}

export const dataValidation: ApiClass<AreasTarget> = {
  name: "DataValidation",
  properties: {
    Rule: {
      get: (target): ValidationRule => single(target)?.rule ?? {},
      set: (target, value) => {
        patch(target, { rule: readRule(value) });
      },
    },
    Type: {
      get: (target) => {
        const validation = found(target);
        if (validation === "mixed") return "Inconsistent";
        return validation === null ? "None" : ruleType(validation.rule);
      },
    },
    Prompt: {
      get: (target) => single(target)?.prompt ?? NO_PROMPT,
      set: (target, value) => {
        patch(target, { prompt: readPrompt(value) });
      },
    },
    ErrorAlert: {
      get: (target) => single(target)?.errorAlert ?? NO_ALERT,
      set: (target, value) => {
        patch(target, { errorAlert: readAlert(value) });
      },
    },
    IgnoreBlanks: {
      get: (target) => single(target)?.ignoreBlanks ?? true,
      set: (target, value) => {
        patch(target, { ignoreBlanks: flagOf(value) });
      },
    },
    Valid: { get: ({ sheet, areas }) => allValid(sheet, areas) },
  },
  methods: {
    Clear: ({ sheet, areas }) => {
      requireUnprotected(sheet);
      sheet.state.validations = without(sheet, areas);
    },
  },
};
