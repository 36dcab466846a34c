import { amountText, numberText, percentText } from "../../src/words/figures";

test.each([
  [379_000_000, "379백만원", "379 million won"],
  [132_759_500_000, "132,759.5백만원", "132,759.5 million won"],
  [379_120_000, "379,120천원", "379,120 thousand won"],
  [500_000, "500천원", "500 thousand won"],
  [1_234_567, "1,234,567원", "1,234,567 won"],
  [-62_000_000, "△62백만원", "-62 million won"],
  [0, "0원", "0 won"],
])("%d won is exact in the unit that reads best", (won, ko, en) => {
  expect([amountText(won, "ko"), amountText(won, "en")]).toEqual([ko, en]);
});

test("numbers have thousands separators, rates one decimal", () => {
  expect([numberText(1234.5), numberText(0.911), percentText(62), percentText(57.84)]).toEqual([
    "1,234.5",
    "0.911",
    "62.0%",
    "57.84%",
  ]);
});
