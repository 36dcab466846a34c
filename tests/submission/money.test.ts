import fc from "fast-check";
import type { MoneyUnit } from "../../src/plan/Plan";
import { MONEY_UNITS, wonPer } from "../../src/plan/units";
import { readMoney } from "../../src/submission/money";
import type { Cell } from "../../src/submission/Grid";
import type { UnitSource } from "../../src/submission/SubmissionSheet";

function read(
  cell: Cell,
  unit: MoneyUnit = "백만원",
  from: UnitSource = "plan",
): ReturnType<typeof readMoney> {
  return readMoney(cell, "G7", { unit, from, planUnit: "백만원" });
}

function kinds(cell: Cell): readonly string[] {
  return read(cell).coercions.map(({ kind }) => kind);
}

test("a plain number is in the given unit and leaves no trace", () => {
  expect(read(1234)).toEqual({
    state: "value",
    value: 1_234_000_000,
    raw: "1234",
    cell: "G7",
    coercions: [],
    trouble: null,
    formula: null,
  });
});

test.each([
  ["1,234", 1_234_000_000, ["text-number"]],
  ["１，２３４", 1_234_000_000, ["text-number", "full-width"]],
  [" 1 234 ", 1_234_000_000, ["text-number", "spaces"]],
  ["1\u00a0234", 1_234_000_000, ["text-number", "spaces"]],
  ["1,234\u200b", 1_234_000_000, ["text-number", "spaces"]],
  ["△12", -12_000_000, ["text-number", "sign"]],
  ["▲ 12", -12_000_000, ["text-number", "spaces", "sign"]],
  ["(12)", -12_000_000, ["text-number", "sign"]],
  ["（１２）", -12_000_000, ["text-number", "full-width", "sign"]],
  ["-12", -12_000_000, ["text-number"]],
  ["−12", -12_000_000, ["text-number", "sign"]],
  ["₩1,234", 1_234_000_000, ["text-number", "currency"]],
  ["￦1,234", 1_234_000_000, ["text-number", "currency"]],
  ["-₩1,234", -1_234_000_000, ["text-number", "currency"]],
  ["1,234백만원", 1_234_000_000, ["text-number"]],
  ["1,234백만", 1_234_000_000, ["text-number"]],
  ["1,234 천원", 1_234_000, ["text-number", "spaces", "unit"]],
  ["12억 3천만원", 1_230_000_000, ["text-number", "spaces", "unit"]],
  ["3천5백만원", 35_000_000, ["text-number", "unit"]],
  ["1조 2,000억원", 1_200_000_000_000, ["text-number", "spaces", "unit"]],
  ["1.5억", 150_000_000, ["text-number", "unit"]],
  ["5백만", 5_000_000, ["text-number"]],
  ["1만 5천원", 15_000, ["text-number", "spaces", "unit"]],
  ["12억 3,456원", 1_200_003_456, ["text-number", "spaces", "unit"]],
  ["0.5", 500_000, ["text-number"]],
  [".5", 500_000, ["text-number"]],
  ["+7", 7_000_000, ["text-number"]],
  ["0", 0, ["text-number"]],
] as const)("%p is read", (text, won, coercions) => {
  expect([read(text).value, read(text).raw, kinds(text)]).toEqual([won, text, coercions]);
});

test.each([
  ["1,234천원", "천원"],
  ["1,234원", "원"],
  ["3억원", "억원"],
  ["12억 3천만원", "원"],
] as const)("%p says that it is in %s", (text, unit) => {
  expect(read(text).coercions).toContainEqual({ kind: "unit", unit, from: "cell" });
});

test.each([
  "12,34",
  "1,2345",
  "12 34",
  "1~2",
  "3/4",
  "약 5",
  "1,234(국비 500)",
  "3천",
  "2억5천",
  "2억5천만5천억",
  "5백백만",
  "천만원",
  "백만원",
  "3명",
  "①",
  "10²",
  "½",
  "--5",
  "1.2.3",
  "미정",
  "9".repeat(30),
])("%p is kept as typed and not read", (text) => {
  expect(read(text)).toMatchObject({ state: "unreadable", value: null, raw: text, trouble: "not-a-number" });
});

test.each([
  "-",
  "–",
  "—",
  "ㅡ",
  "해당없음",
  "해당 없음",
  "해당사항 없음",
  "N/A",
  "n/a",
  "없음",
  "미해당",
  "비예산",
  " - ",
])("%p says that there is none", (text) => {
  expect(read(text)).toMatchObject({ state: "none", value: null, raw: text, trouble: null });
});

test.each([null, "", "  ", "\u00a0", "\u200b\n"])("%p is blank, not zero", (cell) => {
  expect(read(cell)).toMatchObject({ state: "blank", value: null, raw: "" });
});

test("errors, uncalculated formulas, dates and truth values are told apart", () => {
  expect(read({ value: null, error: "#DIV/0!", formula: "=1/0" })).toMatchObject({
    state: "unreadable",
    raw: "#DIV/0!",
    trouble: "error-value",
    formula: "=1/0",
  });
  expect(read({ value: null, formula: "=A1", uncalculated: true })).toMatchObject({
    state: "unreadable",
    raw: "=A1",
    trouble: "formula-not-calculated",
  });
  expect(read({ value: 44621, format: "date" })).toMatchObject({
    state: "unreadable",
    raw: "2022-03-01",
    trouble: "date-in-number",
  });
  expect(read(true)).toMatchObject({ state: "unreadable", raw: "TRUE", trouble: "not-a-number" });
});

test("a formula's result counts, its fraction of a won is rounded with a trace", () => {
  expect(read({ value: 1234.56789012, formula: "=A1/3" })).toMatchObject({
    value: 1_234_567_890,
    formula: "=A1/3",
    coercions: [{ kind: "rounded" }],
  });
  expect(read(0.1 + 0.2)).toMatchObject({ value: 300_000, raw: "0.3", coercions: [] });
});

test("the unit of header or block is applied with a trace; the cell's own goes first", () => {
  expect(read(500, "천원", "header")).toMatchObject({
    value: 500_000,
    coercions: [{ kind: "unit", unit: "천원", from: "header" }],
  });
  expect(read(500, "천원", "block").coercions).toEqual([{ kind: "unit", unit: "천원", from: "block" }]);
  expect(read("500백만원", "천원", "header")).toMatchObject({
    value: 500_000_000,
    coercions: [{ kind: "text-number" }],
  });
});

/** Every way of writing so many units, none of which changes the amount. */
const FORMS: readonly ((digits: string, negative: boolean) => string)[] = [
  (digits, negative) => `${negative ? "-" : ""}${digits}`,
  (digits, negative) => `${negative ? "△" : ""}${digits}`,
  (digits, negative) => `${negative ? "▲ " : " "}${digits} `,
  (digits, negative) => (negative ? `(${digits})` : digits),
  (digits, negative) => `${negative ? "−" : ""}₩${digits}`,
  (digits, negative) => toFullWidth(`${negative ? "-" : ""}${digits}`),
  (digits, negative) => `${negative ? "-" : ""}${digits.replaceAll(",", "\u00a0")}`,
];

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

test("an amount written in any form and unit is read back to the won", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9_999_999, max: 9_999_999 }),
      fc.constantFrom(...MONEY_UNITS),
      fc.constantFrom(...FORMS),
      fc.boolean(),
      (count, unit, form, inCell) => {
        const digits = Math.abs(count).toLocaleString("en-US");
        const text = form(digits, count < 0);
        const won = count === 0 ? 0 : count * wonPer(unit);
        const field =
          inCell && !text.endsWith(")") ? read(`${text.trimEnd()}${unit}`) : read(text, unit, "header");
        expect([field.value, field.state]).toEqual([won, "value"]);
      },
    ),
  );
});

test("a number and the same number as text are the same amount, whatever its decimals", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom(...MONEY_UNITS),
      (mantissa, decimals, unit) => {
        const amount = mantissa / 10 ** decimals;
        const text = amount.toFixed(decimals);
        expect(read(amount, unit).value).toBe(read(text, unit).value);
      },
    ),
  );
});
