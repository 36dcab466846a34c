/** What Excel itself checks on 설정 while it is edited: the limits of the plan's own rules. */
import { MONEY_UNITS } from "../plan/units";
import {
  PLAN_HEADERS,
  SETTINGS_LABELS,
  type PlanHeader,
  type SettingsLabel,
} from "../submission/settingsLayout";
import type { Language } from "../words/language";
import { SETTINGS_SHEET_WORDS } from "../words/settingsSheet";
import type { ValidationModel, ValidationRule } from "../workbook/SheetModel";
import { LAST_SHEET_ROW } from "./formLayout";
import { area } from "./style";

const MOST_TARGET_PERCENT = 1000;
const MOST_EXECUTION_PERCENT = 100;

interface Places {
  /** 0-based row of each setting. */
  readonly rows: ReadonlyMap<SettingsLabel, number>;
  /** 0-based column of the values. */
  readonly valueColumn: number;
  /** 0-based header row of the register. */
  readonly headerRow: number;
}

export function settingsValidations(
  { rows, valueColumn, headerRow }: Places,
  language: Language,
): ValidationModel[] {
  const words = SETTINGS_SHEET_WORDS[language];
  const setting = (label: SettingsLabel, rule: ValidationRule, message: string): ValidationModel[] => {
    const row = rows.get(label);
    if (row === undefined) return [];
    const error = { title: SETTINGS_LABELS[label], message, style: "stop" as const };
    return [{ area: area(row, valueColumn, row, valueColumn), rule, error }];
  };
  const column = (header: PlanHeader, rule: ValidationRule, message: string): ValidationModel => {
    const at = PLAN_HEADERS.indexOf(header);
    return {
      area: area(headerRow + 1, at, LAST_SHEET_ROW, at),
      rule,
      error: { title: header, message, style: "stop" },
    };
  };
  const upTo = (max?: number): ValidationRule => ({
    kind: "decimal",
    min: 0,
    ...(max === undefined ? {} : { max }),
  });
  return [
    ...setting("year", { kind: "decimal", min: 1900, max: 2999 }, words.year),
    ...setting("unit", { kind: "list", values: MONEY_UNITS }, words.unit),
    ...setting("targetPercent", upTo(MOST_TARGET_PERCENT), words.percent(MOST_TARGET_PERCENT)),
    ...setting("lowExecutionPercent", upTo(MOST_EXECUTION_PERCENT), words.percent(MOST_EXECUTION_PERCENT)),
    ...(["priorProjects", "priorBudget", "priorExecuted"] as const).flatMap((label) =>
      setting(label, upTo(), words.notNegative),
    ),
    column("전년예산", upTo(), words.notNegative),
  ];
}
