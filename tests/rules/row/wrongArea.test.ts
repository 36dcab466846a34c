import { wrongArea } from "../../../src/rules/row/wrongArea";
import { found } from "../../support/rows";

function row(area: string, task: string): ReturnType<typeof found> {
  const header = "| 사업코드 | 분야 | 과제 | 단위사업 | 예산 |";
  return found(wrongArea, `${header}\n| 2-2-1 | ${area} | ${task} | 민주시민 교육 | 379 |`);
}

test("an area or task that is not the plan's is asked about", () => {
  expect(row("일자리 교육", "디지털 학습")).toEqual([
    {
      cell: "B2",
      facts: { header: "분야", stated: "일자리 교육", registered: "디지털·시민 교육" },
      fix: { kind: "ask", before: "일자리 교육", after: "디지털·시민 교육" },
    },
    {
      cell: "C2",
      facts: { header: "과제", stated: "디지털 학습", registered: "시민 교육" },
      fix: { kind: "ask", before: "디지털 학습", after: "시민 교육" },
    },
  ]);
});

test.each([
  ["디지털․시민교육", "시민 교육"],
  ["Ⅱ. 디지털·시민 교육", "2. 시민 교육"],
  ["II", "2-2"],
  ["2", "2"],
  ["", ""],
])("%s / %s is the plan's", (area, task) => {
  expect(row(area, task)).toEqual([]);
});

test("another area's number is not", () => {
  expect(row("Ⅰ", "1").map(({ cell }) => cell)).toEqual(["B2", "C2"]);
});

test("either can be wrong alone", () => {
  expect(row("일자리 교육", "시민 교육").map(({ cell }) => cell)).toEqual(["B2"]);
  expect(row("디지털·시민 교육", "직업 교육").map(({ cell }) => cell)).toEqual(["C2"]);
});
