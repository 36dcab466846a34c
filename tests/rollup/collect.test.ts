import { collect } from "../../src/rollup/collect";
import type { Collected } from "../../src/rollup/Collected";
import { NONE, plan, received, type Given } from "../support/rollupRows";

const PLAN = plan([
  { id: "1-1-1", name: "청년 교육", departments: ["가국"] },
  { id: "1-1-2", name: "노년·교육", departments: ["가국"] },
  { id: "1-2-1", name: "시민 강좌", departments: ["나국"] },
]);

function line(id: string | null, budget: number | string | null = 100, more: Given = {}): Given {
  return { id, budget, executed: 50, indicator: "인원", ...more };
}

function outcome({ counted, excluded }: Collected): readonly string[] {
  return [
    ...counted.map(
      (row) => `${row.project} ${row.department} ${row.amounts.budget ?? "–"} ${row.source.file}`,
    ),
    ...excluded.map((row) => `✕ ${row.project ?? "?"} ${row.reason} ${row.source.file}:${row.source.row}`),
  ];
}

describe("telling which project a row is about", () => {
  it("goes by the code, in plan order", () => {
    const sheets = [received("나국", [line("1-2-1")]), received("가국", [line("1-1-2"), line("1-1-1", 70)])];
    expect(outcome(collect(PLAN, sheets))).toEqual([
      "1-1-1 가국 70 가국.xlsx",
      "1-1-2 가국 100 가국.xlsx",
      "1-2-1 나국 100 나국.xlsx",
    ]);
  });

  it("falls back on the name when the code is missing or unknown, however it is spaced and dotted", () => {
    const rows = [line(null, 10, { project: "청년교육" }), line("9-9-9", 20, { project: "노년ㆍ 교육" })];
    expect(outcome(collect(PLAN, [received("가국", rows)]))).toEqual([
      "1-1-1 가국 10 가국.xlsx",
      "1-1-2 가국 20 가국.xlsx",
    ]);
  });

  it("lets the code win over a name that says otherwise", () => {
    const sheets = [received("가국", [line("1-1-1", 10, { project: "노년·교육" })])];
    expect(outcome(collect(PLAN, sheets))).toEqual(["1-1-1 가국 10 가국.xlsx"]);
  });

  it("uses the department where two projects share a name", () => {
    const shared = plan([
      { id: "1-1-1", name: "홍보", departments: ["가국"] },
      { id: "1-1-2", name: "홍보", departments: ["나국"] },
    ]);
    const sheets = [
      received("나국", [line(null, 5, { project: "홍보" })]),
      received(null, [line(null, 6, { project: "홍보" })], { file: "z.xlsx" }),
    ];
    expect(outcome(collect(shared, sheets))).toEqual([
      "1-1-2 나국 5 나국.xlsx",
      "✕ ? unknown-project z.xlsx:7",
    ]);
  });

  it("excludes a row that nothing identifies, blank names included", () => {
    const rows = [line("7-7-7", 10, { project: "모르는 사업" }), line(null, 20)];
    expect(outcome(collect(PLAN, [received("가국", rows)]))).toEqual([
      "✕ 7-7-7 unknown-project 가국.xlsx:7",
      "✕ ? unknown-project 가국.xlsx:8",
    ]);
  });
});

describe("a project that arrives twice", () => {
  it("counts once in a sheet, and the other row names the one that counts", () => {
    const { excluded, counted } = collect(PLAN, [received("가국", [line("1-1-1", 10), line("1-1-1", 20)])]);
    expect(counted.map(({ amounts }) => amounts.budget)).toEqual([10]);
    expect(excluded).toEqual([
      expect.objectContaining({
        reason: "duplicate-project",
        source: { file: "가국.xlsx", sheet: "제출_가국", row: 8 },
        counted: { file: "가국.xlsx", sheet: "제출_가국", row: 7 },
      }),
    ]);
  });

  it("counts for the registered department, not for the one that also sent it", () => {
    const sheets = [
      received("나국", [line("1-1-1", 999), line("1-2-1")], { date: "2023-03-01" }),
      received("가국", [line("1-1-1", 10)], { date: "2023-01-01" }),
    ];
    expect(outcome(collect(PLAN, sheets))).toEqual([
      "1-1-1 가국 10 가국.xlsx",
      "1-2-1 나국 100 나국.xlsx",
      "✕ 1-1-1 other-department 나국.xlsx:7",
    ]);
  });

  it("names the row that counts in its place", () => {
    const sheets = [received("나국", [line("1-1-1")]), received("가국", [line("1-1-2"), line("1-1-1")])];
    expect(collect(PLAN, sheets).excluded.map(({ counted }) => counted)).toEqual([
      { file: "가국.xlsx", sheet: "제출_가국", row: 8 },
    ]);
  });

  it("counts under the register's department when only another one sent it", () => {
    expect(outcome(collect(PLAN, [received("나국", [line("1-1-1", 10)])]))).toEqual([
      "1-1-1 가국 10 나국.xlsx",
    ]);
  });

  it("counts from the newer of two files when two strangers sent it", () => {
    const sheets = [
      received("다국", [line("1-1-1", 1)], { date: "2023-01-01" }),
      received("라국", [line("1-1-1", 2)], { date: "2023-01-02" }),
    ];
    expect(outcome(collect(PLAN, sheets))).toEqual([
      "1-1-1 가국 2 라국.xlsx",
      "✕ 1-1-1 duplicate-project 다국.xlsx:7",
    ]);
  });

  it("is excluded when neither sheet, row nor register names a department", () => {
    const nobody = plan([{ id: "1-1-1", departments: [] }], { departments: ["가국"] });
    expect(outcome(collect(nobody, [received(null, [line("1-1-1")], { file: "a.xlsx" })]))).toEqual([
      "✕ 1-1-1 no-department a.xlsx:7",
    ]);
    expect(outcome(collect(nobody, [received("가국", [line("1-1-1")])]))).toEqual([
      "1-1-1 가국 100 가국.xlsx",
    ]);
  });
});

describe("a row the coordinator chose", () => {
  const choose = (project: string, department: string) => ({
    preferredFiles: [],
    preferredRows: [{ project, department }],
  });

  it("counts in place of the registered department's, under the register's department", () => {
    const sheets = [received("나국", [line("1-1-1", 999)]), received("가국", [line("1-1-1", 10)])];
    expect(outcome(collect(PLAN, sheets, choose("1-1-1", "나국")))).toEqual([
      "1-1-1 가국 999 나국.xlsx",
      "✕ 1-1-1 not-chosen 가국.xlsx:7",
    ]);
  });

  it("makes one department's amount of a joint project the whole", () => {
    const joint = plan([{ id: "1-1-1", departments: ["가국", "나국"] }]);
    const sheets = [received("가국", [line("1-1-1", 10)]), received("나국", [line("1-1-1", 30)])];
    expect(outcome(collect(joint, sheets))).toEqual(["1-1-1 가국 10 가국.xlsx", "1-1-1 나국 30 나국.xlsx"]);
    expect(outcome(collect(joint, sheets, choose("1-1-1", "나국")))).toEqual([
      "1-1-1 나국 30 나국.xlsx",
      "✕ 1-1-1 not-chosen 가국.xlsx:7",
    ]);
  });

  it("means nothing where that department sent no such row", () => {
    const sheets = [received("가국", [line("1-1-1", 10)])];
    expect(outcome(collect(PLAN, sheets, choose("1-1-1", "나국")))).toEqual(["1-1-1 가국 10 가국.xlsx"]);
  });
});

describe("a sheet of several departments", () => {
  it("counts each row for the department it names", () => {
    const rows = [line("1-1-1", 10, { department: "가 국" }), line("1-2-1", 20, { department: "나국" })];
    const { counted } = collect(PLAN, [received(null, rows)]);
    expect(counted.map(({ project, submitter }) => [project, submitter])).toEqual([
      ["1-1-1", "가국"],
      ["1-2-1", "나국"],
    ]);
  });

  it("gives way to the department's own sheet, whatever the dates", () => {
    const sheets = [
      received(null, [line("1-1-1", 10, { department: "가국" })], { file: "모음.xlsx", date: "2023-05-01" }),
      received("가국", [line("1-1-1", 20)], { date: "2023-01-01" }),
    ];
    expect(outcome(collect(PLAN, sheets))).toEqual([
      "1-1-1 가국 20 가국.xlsx",
      "✕ 1-1-1 other-department 모음.xlsx:7",
    ]);
  });
});

describe("several indicators", () => {
  it("are rows of one project when only one of them carries money", () => {
    const rows = [
      line("1-1-1", 10),
      { id: "1-1-1", indicator: "횟수" },
      { id: "1-1-1", indicator: "만족도", budget: NONE, executed: 0 },
    ];
    const { counted, excluded } = collect(PLAN, [received("가국", rows)]);
    expect(counted.map(({ fields }) => fields.indicator.value)).toEqual(["인원", "횟수", "만족도"]);
    expect(excluded).toEqual([]);
  });

  it("may carry the money on a later row", () => {
    const rows = [{ id: "1-1-1", indicator: "횟수" }, line("1-1-1", 10)];
    expect(collect(PLAN, [received("가국", rows)]).excluded).toEqual([]);
  });

  it("are duplicates when the same indicator comes again, or money comes twice", () => {
    const rows = [
      line("1-1-1", 10),
      { id: "1-1-1", indicator: " 인 원" },
      line("1-1-1", 10, { indicator: "횟수" }),
    ];
    expect(outcome(collect(PLAN, [received("가국", rows)]))).toEqual([
      "1-1-1 가국 10 가국.xlsx",
      "✕ 1-1-1 duplicate-project 가국.xlsx:8",
      "✕ 1-1-1 duplicate-project 가국.xlsx:9",
    ]);
  });
});

describe("a joint project", () => {
  const joint = plan([{ id: "1-1-1", departments: ["가국", "나국"] }]);

  it("counts a row of each of its departments", () => {
    const sheets = [received("나국", [line("1-1-1", 20)]), received("가국", [line("1-1-1", 10)])];
    expect(outcome(collect(joint, sheets))).toEqual(["1-1-1 가국 10 가국.xlsx", "1-1-1 나국 20 나국.xlsx"]);
  });

  it("still excludes a third department's row", () => {
    const sheets = [received("나국", [line("1-1-1", 20)]), received("다국", [line("1-1-1", 99)])];
    expect(outcome(collect(joint, sheets))).toEqual([
      "1-1-1 나국 20 나국.xlsx",
      "✕ 1-1-1 other-department 다국.xlsx:7",
    ]);
  });
});

describe("several files of one department", () => {
  const older = received("가국", [line("1-1-1", 10)], { file: "가국.xlsx", date: "2023. 1. 5." });
  const newer = received("가국", [line("1-1-1", 20)], { file: "가국_수정.xlsx", date: "’23.1.10." });

  it.each([[[older, newer]], [[newer, older]]])(
    "the one written later counts, in any order of dropping",
    (sheets) => {
      expect(outcome(collect(PLAN, sheets))).toEqual([
        "1-1-1 가국 20 가국_수정.xlsx",
        "✕ 1-1-1 replaced 가국.xlsx:7",
      ]);
    },
  );

  it("lets the coordinator prefer the older one", () => {
    const choices = { preferredFiles: [{ department: "가 국", file: "가국.xlsx" }] };
    expect(outcome(collect(PLAN, [older, newer], choices))).toEqual([
      "1-1-1 가국 10 가국.xlsx",
      "✕ 1-1-1 replaced 가국_수정.xlsx:7",
    ]);
  });

  it("goes by the time modified where the dates are the same, then by the file name", () => {
    const at = (file: string, modified: string | null) =>
      received("가국", [line("1-1-1")], { file, modified, date: "2023-01-05" });
    const counted = (...sheets: ReturnType<typeof at>[]) => collect(PLAN, sheets).counted[0]?.source.file;
    expect(counted(at("b.xlsx", "2023-01-05T01:00:00Z"), at("a.xlsx", "2023-01-05T02:00:00Z"))).toBe(
      "a.xlsx",
    );
    expect(counted(at("b.xlsx", "2023-01-05T02:00:00Z"), at("a.xlsx", "2023-01-05T01:00:00Z"))).toBe(
      "b.xlsx",
    );
    expect(counted(at("a(10).xlsx", null), at("a(9).xlsx", null))).toBe("a(10).xlsx");
  });

  it("takes the day modified where no date is written", () => {
    const undated = received("가국", [line("1-1-1", 30)], {
      file: "c.xlsx",
      modified: "2023-01-07T00:00:00Z",
    });
    expect(collect(PLAN, [older, undated]).counted[0]?.source.file).toBe("c.xlsx");
    expect(collect(PLAN, [newer, undated]).counted[0]?.source.file).toBe("가국_수정.xlsx");
  });

  it("does not let a newer file without a single row take the place of the older", () => {
    const empty = received("가국", [], { file: "빈.xlsx", date: "2023-02-01", noHeader: true });
    const result = collect(PLAN, [older, empty]);
    expect(outcome(result)).toEqual(["1-1-1 가국 10 가국.xlsx"]);
    expect(result.unreadSheets).toEqual([{ file: "빈.xlsx", sheet: "제출_가국" }]);
  });

  it("adds up the sheets of one file", () => {
    const sheets = [
      received("가국", [line("1-1-1", 10)], { sheet: "제출_1" }),
      received("가국", [line("1-1-2", 20), line("1-1-1", 99)], { sheet: "제출_2" }),
    ];
    expect(outcome(collect(PLAN, sheets))).toEqual([
      "1-1-1 가국 10 가국.xlsx",
      "1-1-2 가국 20 가국.xlsx",
      "✕ 1-1-1 duplicate-project 가국.xlsx:8",
    ]);
  });

  it("tells files of one name from different folders apart by their content", () => {
    const sheets = [
      received("가국", [line("1-1-1", 10)], { file: "제출.xlsx", sha256: "a" }),
      received("나국", [line("1-2-1", 20)], { file: "제출.xlsx", sha256: "b" }),
    ];
    expect(collect(PLAN, sheets).inputs.map(({ sha256, rowsTaken }) => [sha256, rowsTaken])).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
  });
});

describe("the very same file given twice", () => {
  const first = received("가국", [line("1-1-1", 10)], { file: "가국.xlsx", sha256: "s" });
  const copy = received("가국", [line("1-1-1", 10)], { file: "가국 - 복사본.xlsx", sha256: "s" });

  it("counts once, under whatever name", () => {
    const { counted, excluded } = collect(PLAN, [first, copy]);
    expect(counted).toHaveLength(1);
    expect(excluded.map(({ reason }) => reason)).toEqual(["identical-copy"]);
  });

  it("counts once when it is the same object, and the input list says what was left", () => {
    const { counted, inputs } = collect(PLAN, [first, first]);
    expect(counted).toHaveLength(1);
    expect(inputs).toEqual([{ file: "가국.xlsx", sha256: "s", bytes: 1000, rowsTaken: 1, rowsLeft: 1 }]);
  });
});

describe("a form of another year", () => {
  it("is not added to this year, and does not take the place of this year's", () => {
    const sheets = [
      received("가국", [line("1-1-1", 10)], { file: "2021.xlsx", stampYear: 2021, date: "2023-12-31" }),
      received("가국", [line("1-1-1", 20)], { file: "2022.xlsx", stampYear: 2022, date: "2023-01-01" }),
    ];
    expect(outcome(collect(PLAN, sheets))).toEqual([
      "1-1-1 가국 20 2022.xlsx",
      "✕ 1-1-1 other-year 2021.xlsx:7",
    ]);
  });
});
