import { negativeAmount } from "../../../src/rules/cell/negativeAmount";
import { found } from "../../support/rows";

test("amounts below zero are reported however the minus is written", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 전년예산 | 예산 | 집행액 | 목표 | 실적 |
    | 2-2-1    | 민주시민 교육 | (299)    | -379 | △219   | -8   | 0    |
    | 2-2-2    | 예산학교 운영 | 79       | 91   | -1     | 4    | 0    |`;
  const million = (amount: number): number => amount * 1_000_000;
  expect(found(negativeAmount, drawing)).toEqual([
    { cell: "C2", facts: { header: "전년예산", amount: million(-299), raw: "(299)" } },
    { cell: "D2", facts: { header: "예산", amount: million(-379), raw: "-379" } },
    { cell: "E2", facts: { header: "집행액", amount: million(-219), raw: "△219" } },
    { cell: "E3", facts: { header: "집행액", amount: million(-1), raw: "-1" } },
  ]);
});
