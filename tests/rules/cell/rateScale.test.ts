import { rateScale } from "../../../src/rules/cell/rateScale";
import { rateMismatch } from "../../../src/rules/row/rateMismatch";
import { found } from "../../support/rows";

function rate(stated: string): string {
  return `
    | 사업코드 | 단위사업      | 예산 | 집행액 | 집행률(%) |
    | 2-2-1    | 민주시민 교육 | 1000 | 911    | ${stated} |`;
}

test("a fraction where percent is meant is asked about, with the rate it works out at", () => {
  expect(found(rateScale, rate("0.911"))).toEqual([
    {
      cell: "E2",
      facts: { header: "집행률(%)", stated: 0.911, computed: 91.1 },
      fix: { kind: "ask", before: "0.911", after: 91.1 },
    },
  ]);
});

test.each([
  ["a fraction with two digits", "0.91", 91.1],
  ["a percentage typed into a percent cell", "9110%", "91.1%"],
])("%s is the same slip", (_, stated, after) => {
  expect(found(rateScale, rate(stated)).map(({ fix }) => fix?.after)).toEqual([after]);
});

test.each(["91.1", "91.1%", "0.5", "60"])("%s is none", (stated) => {
  expect(found(rateScale, rate(stated))).toEqual([]);
});

test("a slipped scale is not a mismatch as well", () => {
  expect(found(rateMismatch, rate("0.911"))).toEqual([]);
});

test("a formula is corrected as a formula", () => {
  expect(found(rateScale, rate("=D2/C2 → 0.911")).map(({ fix }) => fix?.after)).toEqual([
    '=IF(N(C2)=0,"",ROUND(D2/C2*100,1))',
  ]);
});
