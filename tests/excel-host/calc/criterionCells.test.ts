import * as fc from "fast-check";
import { criterionIn } from "../../../src/excel-host/calc/criterionCells";
import { criterionOf } from "../../../src/excel-host/calc/criteria";
import { matrixOf, type Scalar } from "../../../src/excel-host/calc/values";

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constantFrom<Scalar>(
    null,
    true,
    false,
    "",
    "반영",
    "4-1",
    "4-*",
    "*",
    "<>",
    "=",
    ">=2",
    "<>반영",
    "2",
    2,
    0,
    0.3,
  ),
  fc.constant<Scalar>({ kind: "error", code: "#N/A" }),
);

test("a cell meets a criterion whoever asked before, and in whatever order", () => {
  const rows = fc.array(fc.tuple(scalar, scalar), { minLength: 1, maxLength: 4 });
  const asked = fc.array(fc.tuple(scalar, fc.nat(5), fc.nat(1)), { maxLength: 40 });
  fc.assert(
    fc.property(rows, asked, (cells, questions) => {
      const matrix = { ...matrixOf(cells), height: 9 };
      for (const [wanted, row, column] of questions) {
        const cell = cells[row]?.[column] ?? null;
        expect(criterionIn(matrix, wanted)(row, column)).toBe(criterionOf(wanted)(cell));
      }
    }),
  );
});

test("a cell is looked at once for all that ask the same of it", () => {
  let looks = 0;
  const line = ["반영"];
  const counted = new Proxy(line, {
    get(target, name, receiver) {
      if (name === "0") looks += 1;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  const matrix = matrixOf([counted]);
  expect([1, 2, 3].map(() => criterionIn(matrix, "반영")(0, 0))).toEqual([true, true, true]);
  expect(criterionIn(matrix, "제외")(0, 0)).toBe(false);
  expect(looks).toBe(2);
});
