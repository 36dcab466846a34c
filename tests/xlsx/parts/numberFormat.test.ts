import { builtInKind, kindOfCode } from "../../../src/xlsx/parts/numberFormat";

test.each([
  ["General", "plain"],
  ["G/표준", "plain"],
  ["0.0", "plain"],
  ["#,##0;[Red]-#,##0", "plain"],
  ["0.00E+00", "plain"],
  ["#,##0\"명\"", "plain"],
  ["\"day\"0", "plain"],
  ["0\\d", "plain"],
  ["[$₩-412]#,##0", "plain"],
  ["@", "plain"],
  ["0;yyyy", "plain"],
  ["0.0%", "percent"],
  ["[Blue]0%;[Red]-0%", "percent"],
  ["0\"%\"", "plain"],
  ["0\\%", "plain"],
  ["yyyy-mm-dd", "date"],
  ["yyyy\"년\" m\"월\" d\"일\"", "date"],
  ["[$-412]yyyy\\.mm\\.dd aaa", "date"],
  ["mmm", "date"],
  ["[$-411]ggge\"年\"", "date"],
  ["yyyy-mm-dd hh:mm", "date"],
  ["hh:mm:ss", "time"],
  ["[h]:mm", "time"],
  ["[mm]:ss.0", "time"],
  ["오전/오후 h:mm", "time"],
  ["AM/PM h:mm", "time"],
])("%s is %s", (code, kind) => {
  expect(kindOfCode(code)).toBe(kind);
}); // prettier-ignore

test("built-in formats, East Asian ones included", () => {
  const of = (kind: string): number[] =>
    Array.from({ length: 60 }, (_, id) => id).filter((id) => builtInKind(id) === kind);
  expect(of("percent")).toEqual([9, 10]);
  expect(of("date")).toEqual([
    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
  ]);
  expect(of("time")).toEqual([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47]);
});
