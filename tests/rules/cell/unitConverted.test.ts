import { unitConverted } from "../../../src/rules/cell/unitConverted";
import { found } from "../../support/rows";

test("a unit in the header is told once, at the header, with how many cells it converts", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산(천원) | 집행액 |
    | 2-2-1    | 민주시민 교육 | 379000     | 219    |
    | 2-2-2    | 예산학교 운영 | 91000      | 0      |`;
  expect(found(unitConverted, drawing)).toEqual([
    {
      cell: "C1",
      facts: { from: "header", unit: "천원", planUnit: "백만원", header: "예산(천원)", cells: 2 },
    },
  ]);
});

test("a unit above the table is told once, at its cell", () => {
  const drawing = `
    | (단위: 천원) |
    | 사업코드 | 단위사업      | 예산   | 집행액 |
    | 2-2-1    | 민주시민 교육 | 379000 | 219000 |`;
  expect(found(unitConverted, drawing)).toEqual([
    { cell: "A1", facts: { from: "block", unit: "천원", planUnit: "백만원", cells: 2 } },
  ]);
});

test("a unit in a cell is told at that cell", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산        | 집행액    |
    | 2-2-1    | 민주시민 교육 | 379,000천원 | 219백만원 |`;
  expect(found(unitConverted, drawing)).toEqual([
    {
      cell: "C2",
      facts: {
        from: "cell",
        unit: "천원",
        planUnit: "백만원",
        header: "예산",
        raw: "379,000천원",
        amount: 379_000_000,
      },
    },
  ]);
});

test("each column's own unit is told at its header, and only for what it converts", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 전년예산(원) | 예산(천원) | 집행액(백만원) |
    | 2-2-1    | 민주시민 교육 | 299000000    | 379000     | 219            |
    | 2-2-2    | 예산학교 운영 |              | 91000      | 0              |`;
  const told = found(unitConverted, drawing).map(({ cell, facts }) => [cell, facts["unit"], facts["cells"]]);
  expect(told).toEqual([
    ["C1", "원", 1],
    ["D1", "천원", 2],
  ]);
});
