import { checkSheet } from "../../src/findings/checkSheet";
import type { Finding } from "../../src/findings/Finding";
import { ignoreFinding, siftIgnored } from "../../src/findings/ignored";
import { sheetFrom, smallPlan } from "../support/rows";

function findings(executed: string): Finding[] {
  const drawing = `
    | 사업코드 | 단위사업      | 예산 | 집행액      | 추진상태 |
    | 2-2-1    | 민주시민 교육 | 379  | ${executed} | 정상추진 |`;
  return checkSheet(sheetFrom(drawing), smallPlan).filter(
    ({ rule }) => rule === "row/executed-exceeds-budget",
  );
}

const [over] = findings("400");
if (over === undefined) throw new Error("Spending over the budget was not found.");
const ignored = ignoreFinding(over, "이월액 포함");

test("a finding that was set aside stays so, with its reason", () => {
  expect(siftIgnored(findings("400"), [ignored])).toEqual({
    open: [],
    ignored: [{ finding: over, reason: "이월액 포함" }],
  });
});

test("it comes back when the figure changes", () => {
  const changed = findings("500");
  expect(siftIgnored(changed, [ignored])).toEqual({ open: changed, ignored: [] });
});

test("the same figure in another cell, sheet or rule is another finding", () => {
  const others: Finding[] = [
    { ...over, cell: "D3" },
    { ...over, sheet: "다른 시트" },
    { ...over, rule: "row/rate-mismatch" },
  ];
  expect(siftIgnored(others, [ignored]).open).toEqual(others);
});

test("what is kept survives being stored as text", () => {
  const stored: unknown = JSON.parse(JSON.stringify(ignored));
  expect(stored).toEqual(ignored);
});
