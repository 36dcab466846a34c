import { wrongDepartment } from "../../../src/rules/row/wrongDepartment";
import { found } from "../../support/rows";

function row(id: string, department: string, sheet = "실적"): ReturnType<typeof found> {
  const drawing = `| 사업코드 | 단위사업 | 담당부서 | 예산 |\n| ${id} | | ${department} | 379 |`;
  return found(wrongDepartment, drawing, { sheet });
}

test("a department that is not the registered one is asked about", () => {
  expect(row("2-2-1", "행정국")).toEqual([
    {
      cell: "C2",
      facts: { header: "담당부서", stated: "행정국", registered: ["평생교육국"], submitter: null },
      fix: { kind: "ask", before: "행정국", after: "평생교육국" },
    },
  ]);
});

test("a project in the sheet of another department is reported", () => {
  expect(row("2-2-1", "평생교육국", "제출_행정국")).toEqual([
    {
      cell: "C2",
      facts: { header: "담당부서", stated: "평생교육국", registered: ["평생교육국"], submitter: "행정국" },
    },
  ]);
});

test.each([
  ["either department of a joint project", "2-2-3", "행정국"],
  ["both of them together", "2-2-3", "평생교육국, 행정국"],
  ["a division of the department", "2-2-1", "평생교육국 평생교육과"],
  ["no department", "2-2-1", ""],
])("%s is right", (_, id, department) => {
  expect(row(id, department)).toEqual([]);
});

test("a department whose name only contains the registered one is another", () => {
  expect(row("2-2-3", "교통행정국")).toHaveLength(1);
});

test("one registered department among others named is enough", () => {
  expect(row("2-2-3", "재정기획관, 행정국")).toEqual([]);
  expect(row("2-2-1", "행정국·재정기획관")).toHaveLength(1);
});
