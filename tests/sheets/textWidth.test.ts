import { fittingWidth, linesIn, rowPoints, textWidth } from "../../src/sheets/textWidth";

test("a Hangul syllable, a Chinese character and a full-width form take two, everything else one", () => {
  expect(textWidth("예산 2022")).toBe(9);
  expect(textWidth("市")).toBe(2);
  expect(textWidth("１２")).toBe(4);
  expect(textWidth("Ⅱ-3")).toBe(4);
});

test("a column fits its longest line, within its bounds", () => {
  expect(fittingWidth(["예산", "한 줄\n두 번째 줄"], 4, 40)).toBe(12);
  expect(fittingWidth(["가"], 8, 40)).toBe(8);
  expect(fittingWidth(["가".repeat(50)], 8, 40)).toBe(40);
});

test("wrapped text makes a row higher, up to what a worksheet can hold", () => {
  expect(linesIn("가나다라마바사아자차", 11.5)).toBe(2);
  expect(linesIn("한 줄\n두 줄", 20)).toBe(2);
  expect(rowPoints([{ text: "짧음", width: 20 }])).toBe(20);
  expect(rowPoints([{ text: "가".repeat(40), width: 21.5 }])).toBe(65);
  expect(rowPoints([{ text: "가".repeat(5000), width: 20 }])).toBe(409);
});
