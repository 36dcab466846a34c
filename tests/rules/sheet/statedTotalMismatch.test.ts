import { statedTotalMismatch } from "../../../src/rules/sheet/statedTotalMismatch";
import { found } from "../../support/rows";

const MILLION = 1_000_000;

function totalOf(budget: string, rows: readonly string[]): unknown {
  const lines = rows
    .map((amount, index) => `| 2-2-${index + 1} | 사업 ${index + 1} | ${amount} | 0 |`)
    .join("\n");
  return found(
    statedTotalMismatch,
    `| 사업코드 | 단위사업 | 예산 | 집행액 |\n${lines}\n| 합계 | | ${budget} | 0 |`,
  );
}

test("a total that its rows do not add up to is reported with both figures", () => {
  expect(totalOf("1000", ["303", "759"])).toEqual([
    {
      cell: "C4",
      facts: {
        label: "합계",
        header: "예산",
        stated: 1000 * MILLION,
        sum: 1062 * MILLION,
        difference: -62 * MILLION,
        rows: 2,
      },
    },
  ]);
});

test("a total that agrees to the won is right", () => {
  expect(totalOf("1062", ["303", "759"])).toEqual([]);
});

test("a total rounded to whole units agrees with amounts that have decimals, within the rounding only", () => {
  expect(totalOf("1062", ["302.8", "759.4"])).toEqual([]);
  expect(totalOf("1063", ["302.8", "759.4"])).toHaveLength(1);
});

test("one unit off is wrong when all amounts are whole", () => {
  expect(totalOf("1063", ["303", "759"])).toHaveLength(1);
});

test("a total over an unreadable amount is not judged", () => {
  expect(totalOf("1000", ["303", "약 7억"])).toEqual([]);
});
