/** What Excel itself checks and shows on the form while it is filled in. A paste walks past it: our own check decides. */
import type { Plan, Thresholds } from "../plan/Plan";
import { COLUMNS, STATUSES, type ColumnKey } from "../submission/columns";
import { columnName } from "../submission/Grid";
import type { Language } from "../words/language";
import { FORM_WORDS } from "../words/formSheets";
import type { ConditionalModel, ValidationModel } from "../workbook/SheetModel";
import { FORM_ROW, LAST_SHEET_ROW, formColumn } from "./formLayout";
import { PALETTE, area } from "./style";

/** Excel keeps at most this many characters in a cell; the rule is there for its input message. */
const LONGEST_TEXT = 32_767;

/** Native validation, over whole columns below the header so that rows put in later have it too. */
export function formValidations(
  { amountUnit }: Pick<Plan, "amountUnit">,
  language: Language = "ko",
): ValidationModel[] {
  const words = FORM_WORDS[language];
  const column = (key: ColumnKey) => area(FORM_ROW.first, formColumn(key), LAST_SHEET_ROW, formColumn(key));
  const header = (key: ColumnKey) => COLUMNS[formColumn(key)]?.header ?? key;
  const number = (key: ColumnKey, message: string): ValidationModel => ({
    area: column(key),
    rule: { kind: "decimal", min: 0 },
    prompt: { title: header(key), message },
    error: { title: header(key), message: words.notNegative, style: "stop" },
  });
  const hint = (key: ColumnKey, message: string): ValidationModel => ({
    area: column(key),
    rule: { kind: "textLength", max: LONGEST_TEXT },
    prompt: { title: header(key), message },
  });
  const status: ValidationModel = {
    area: column("status"),
    rule: { kind: "list", values: STATUSES },
    prompt: { title: header("status"), message: words.statusPrompt },
    error: { title: header("status"), message: words.notInList, style: "stop" },
  };
  return [
    ...(["priorBudget", "budget", "executed"] as const).map((key) =>
      number(key, words.moneyPrompt(amountUnit)),
    ),
    hint("indicator", words.indicatorPrompt),
    ...(["target", "actual"] as const).map((key) => number(key, words.quantityPrompt)),
    status,
    hint("results", words.resultsPrompt),
    hint("shortfallReason", words.reasonPrompt),
  ];
}

/**
 * Tints the reason cell while a reason is wanted and missing; what is wrong is said in words by the check.
 * @param last 0-based last row of the form's table
 */
export function reasonWanted(
  { targetPercent, lowExecutionPercent }: Thresholds,
  last: number,
): ConditionalModel {
  const at = (key: ColumnKey): string => `$${columnName(formColumn(key))}${FORM_ROW.first + 1}`;
  const below = (key: ColumnKey, percent: number): string =>
    `AND(ISNUMBER(${at(key)}),${at(key)}<${percent})`;
  const troubled = [
    `${at("status")}="지연"`,
    `${at("status")}="미운영"`,
    below("achievementRate", targetPercent),
    below("executionRate", lowExecutionPercent),
  ];
  const column = formColumn("shortfallReason");
  return {
    area: area(FORM_ROW.first, column, last, column),
    formula: `=AND(LEN(${at("shortfallReason")})=0,OR(${troubled.join(",")}))`,
    fill: PALETTE.caution.fill,
  };
}
