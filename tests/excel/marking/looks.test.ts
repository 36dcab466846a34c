import fc from "fast-check";
import { formatValue } from "../../../src/excel-host/calc/format/formatValue";
import { formatWithSymbol } from "../../../src/excel/marking/looks";

test.each([
  ["General", 1234, "✕ 1234"],
  ["General", -1234, "✕ -1234"],
  ["#,##0", 1234, "✕ 1,234"],
  ["#,##0", -1234, "✕ -1,234"],
  ["#,##0_ ;△#,##0_ ;0_ ;@_ ", -1234, "✕ △1,234"],
  ["#,##0_ ;△#,##0_ ;0_ ;@_ ", 0, "✕ 0"],
  ["0.0%", 0.911, "✕ 91.1%"],
  ["yyyy-mm-dd", 44927, "✕ 2023-01-01"],
  ["[Red]#,##0", 5, "✕ 5"],
  ["General", "지연", "✕ 지연"],
  ["@", "2-3-7", "✕ 2-3-7"],
  ['#,##0"원; 세후"', 7, "✕ 7원; 세후"],
])("%s keeps its shape: %p shows as %s", (format, value, shown) => {
  expect(formatValue(value, formatWithSymbol(format, "✕", null) ?? format).trim()).toBe(shown);
});

test("texts too long for a format of their own, and formats with conditions, go without a symbol", () => {
  expect(formatWithSymbol("General", "✕", "가".repeat(251))).toBeNull();
  expect(formatWithSymbol("General", "✕", "가".repeat(250))).not.toBeNull();
  expect(formatWithSymbol("[>=1000]#,##0;0", "✕", null)).toBeNull();
});

test("whatever the number, the symbol stands in front of what the cell showed", () => {
  const format = fc.constantFrom("General", "0", "#,##0", "#,##0.0", "0.0%", "#,##0;△#,##0", "0;-0;0;@");
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(format, number, (code, value) => {
      const marked = formatValue(value, formatWithSymbol(code, "!", null) ?? "");
      expect(marked).toBe(`! ${formatValue(value, code)}`);
    }),
  );
});
