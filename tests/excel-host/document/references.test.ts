import * as fc from "fast-check";
import { mapReferences, shiftFormula } from "../../../src/excel-host/document/edit/references";

test.each([
  ["=A1+$B$2", 1, 2, "=C2+$B$2"],
  ["=SUM(A1:B3)*LOG10(C4)", 1, 0, "=SUM(A2:B4)*LOG10(C5)"],
  ["='총괄 1'!A$1&\"A1\"", 1, 1, "='총괄 1'!B$1&\"A1\""],
  ["=tblCollected[예산]+A1", 1, 0, "=tblCollected[예산]+A2"],
  ["=SUM(A:A,2:3)", 1, 1, "=SUM(B:B,3:4)"],
  ["=A1", -1, 0, "=#REF!"],
  ["=1E5+총계A1", 3, 3, "=1E5+총계A1"],
])("%s copied %i rows down and %i columns right reads %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test("a reference keeps its sheet and its spelling when nothing maps it elsewhere", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom("A1", "$B$2:C3", "Sheet1!D4", "'시트 2'!E5", '"A1"', "SUM(", ")", "+", "tbl[열]"),
      ),
      (parts) => {
        const formula = `=${parts.join("")}`;
        expect(mapReferences(formula, ({ prefix, local }) => prefix + local)).toBe(formula);
      },
    ),
  );
});

test("moving there and back gives the same formula", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (rows, columns) => {
      const formula = "=A1+$C$3*SUM(B2:D$9)";
      expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});
