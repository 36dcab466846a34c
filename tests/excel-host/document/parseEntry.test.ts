import { parseEntry } from "../../../src/excel-host/document/edit/parseEntry";

function read(text: string, order: "mdy" | "ymd" = "mdy"): unknown {
  const { value, formula, numberFormat } = parseEntry(text, false, order, 2022);
  return [formula ?? value, numberFormat];
}

test.each([
  ["1,234", [1234, "#,##0"]],
  ["12%", [0.12, "0%"]],
  ["12.5%", [0.125, "0.00%"]],
  ["2-3-7", [39116, "m/d/yyyy"]],
  ["2022-12-31", [44926, "m/d/yyyy"]],
  ["9:30", [9.5 / 24, "h:mm"]],
  ["true", [true, null]],
  ["#n/a", [{ error: "#N/A" }, null]],
  ["'2-3-7", ["2-3-7", null]],
  ["=A1", ["=A1", null]],
  ["-내용", ["=-내용", null]],
  ["-12", [-12, null]],
  ["350명", ["350명", null]],
  ["=", ["=", null]],
  ["", [null, null]],
])("%s is read as %j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("a Korean keyboard writes the year first", () => {
  expect(read("2-3-7", "ymd")).toEqual([37322, "yyyy-mm-dd"]);
});

test("a text cell keeps what is typed", () => {
  expect(parseEntry("=1+1", true, "mdy", 2022)).toEqual({ value: "=1+1", formula: null, numberFormat: null });
});
