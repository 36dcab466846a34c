import { collect } from "../../src/rollup/collect";
import type { ReceivedSheet } from "../../src/rollup/Received";
import type { Refusal } from "../../src/submission/Refusal";
import { plan, received } from "../support/rollupRows";

const PLAN = plan([{ id: "1-1-1" }, { id: "1-1-2", departments: ["나국"] }]);

function ledger(sheets: readonly ReceivedSheet[], refusedFiles: readonly string[] = []) {
  const refusals = refusedFiles.map((file): Refusal => ({ file, reason: "drm", detail: null }));
  return collect(PLAN, sheets, undefined, refusals).ledger;
}

const brief = (entries: ReturnType<typeof ledger>) =>
  entries.map(({ department, state, file, rows }) => `${department ?? "?"} ${state} ${file ?? "–"} ${rows}`);

it("has a line for every department expected, in the plan's order", () => {
  const sheet = received("나국", [{ id: "1-1-2" }], {
    date: "2023. 1. 5.",
    modified: "2023-01-06T09:00:00Z",
    errors: 3,
  });
  expect(ledger([sheet])).toEqual([
    {
      department: "가국",
      expected: true,
      state: "missing",
      file: null,
      written: null,
      modified: null,
      rows: 0,
      rowsTaken: 0,
      errors: 0,
    },
    {
      department: "나국",
      expected: true,
      state: "received",
      file: "나국.xlsx",
      written: "2023-01-05",
      modified: "2023-01-06T09:00:00Z",
      rows: 1,
      rowsTaken: 1,
      errors: 3,
    },
  ]);
});

it("lists a replaced file after the departments", () => {
  const sheets = [
    received("가국", [{ id: "1-1-1" }], { file: "v2.xlsx", date: "2023-01-02" }),
    received("가국", [{ id: "1-1-1" }, { id: "9-9-9" }], { file: "v1.xlsx", date: "2023-01-01" }),
  ];
  expect(brief(ledger(sheets))).toEqual([
    "가국 received v2.xlsx 1",
    "나국 missing – 0",
    "가국 replaced v1.xlsx 2",
  ]);
});

it("lists replaced files in the order of the departments, unexpected ones last", () => {
  const twice = (department: string, name: string, id: string) => [
    received(department, [{ id }], { file: `${name}2.xlsx`, date: "2023-01-02" }),
    received(department, [{ id }], { file: `${name}1.xlsx`, date: "2023-01-01" }),
  ];
  const sheets = [
    ...twice("다국", "a", "1-1-1"),
    ...twice("나국", "b", "1-1-2"),
    ...twice("가국", "c", "1-1-1"),
  ];
  const replaced = ledger(sheets).filter(({ state }) => state === "replaced");
  expect(replaced.map(({ department, expected }) => [department, expected])).toEqual([
    ["가국", true],
    ["나국", true],
    ["다국", false],
  ]);
});

it("marks a department refused when a refused file bears its name", () => {
  expect(brief(ledger([], ["제출_가 국.xls", "무명.xls"]))).toEqual([
    "가국 refused 제출_가 국.xls 0",
    "나국 missing – 0",
  ]);
});

it("keeps a refused file in view when the department's other file was taken", () => {
  const sheets = [received("가국", [{ id: "1-1-1" }])];
  expect(brief(ledger(sheets, ["가국.xls"]))).toEqual([
    "가국 received 가국.xlsx 1",
    "나국 missing – 0",
    "가국 refused 가국.xls 0",
  ]);
});

it("gives a refused file to the longest name it bears", () => {
  const nested = plan([
    { id: "1-1-1", departments: ["교육국"] },
    { id: "1-1-2", departments: ["평생교육국"] },
  ]);
  const refusals: readonly Refusal[] = [{ file: "평생교육국.xls", reason: "old-xls", detail: null }];
  expect(brief(collect(nested, [], undefined, refusals).ledger)).toEqual([
    "교육국 missing – 0",
    "평생교육국 refused 평생교육국.xls 0",
  ]);
});

it("treats a form of another year as refused", () => {
  expect(brief(ledger([received("가국", [{ id: "1-1-1" }], { stampYear: 2021 })]))).toEqual([
    "가국 refused 가국.xlsx 1",
    "나국 missing – 0",
  ]);
});

it("lists senders nobody expected, by what their sheet says", () => {
  const sheets = [
    received(null, [{ id: "1-1-1" }], { file: "홍보.xlsx", blockDepartment: "홍보관" }),
    received("다국", [{ id: "1-1-1" }]),
  ];
  expect(brief(ledger(sheets))).toEqual([
    "가국 missing – 0",
    "나국 missing – 0",
    "다국 received 다국.xlsx 1",
    "홍보관 received 홍보.xlsx 1",
  ]);
});

it("takes a sheet of several departments as the submission of each", () => {
  const rows = [
    { id: "1-1-1", department: "가국" },
    { id: "1-1-2", department: "나국" },
  ];
  const entries = ledger([received(null, rows, { file: "모음.xlsx", errors: 2 })]);
  expect(brief(entries)).toEqual([
    "가국 received 모음.xlsx 1",
    "나국 received 모음.xlsx 1",
    "? received 모음.xlsx 2",
  ]);
  expect(entries.map(({ errors }) => errors)).toEqual([0, 0, 2]);
});

it("counts, of a file of several departments, each department's own rows", () => {
  const file = { file: "두 부서.xlsx", sha256: "one file" };
  const sheets = [
    received("가국", [{ id: "1-1-1" }, { id: "9-9-9" }], file),
    received("나국", [{ id: "1-1-2" }], file),
    received(null, [{ id: "1-1-2", department: "나국" }], { file: "더 옛것.xlsx" }),
  ];
  expect(ledger(sheets).map(({ file, rows, rowsTaken }) => [file, rows, rowsTaken])).toEqual([
    ["두 부서.xlsx", 2, 1],
    ["두 부서.xlsx", 1, 1],
    ["더 옛것.xlsx", 1, 0],
  ]);
});
