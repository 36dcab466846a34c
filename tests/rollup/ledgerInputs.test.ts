import { ledgerInputs } from "../../src/rollup/ledgerInputs";

const inputs = ["가.xlsx", "나.xlsx", "가.xlsx, 나.xlsx"].map((file) => ({ file }));

test.each([
  [null, []],
  ["나.xlsx", ["나.xlsx"]],
  ["나.xlsx, 다.xlsx", ["나.xlsx"]],
  ["가.xlsx, 나.xlsx", ["가.xlsx, 나.xlsx"]],
])("a ledger line of %j stands for the files %j", (file, files) => {
  expect(ledgerInputs({ file }, inputs).map((input) => input.file)).toEqual(files);
});
