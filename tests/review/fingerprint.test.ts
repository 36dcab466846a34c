import fc from "fast-check";
import { fingerprintOf } from "../../src/review/fingerprint";
import { consolidateSubmissions } from "../../src/rollup/consolidateSubmissions";
import type { ColumnKey } from "../../src/submission/columns";
import { plan, received, UNREADABLE, type Given, type GivenSheet } from "../support/rollupRows";

const PLAN = plan([{ id: "1-1-1", name: "청년" }]);
const ROW: Given = {
  id: "1-1-1",
  priorBudget: 1,
  budget: 10,
  executed: 5,
  indicator: "인원",
  target: 10,
  actual: 9,
  status: "지연",
  results: "3회 운영, 9명",
  shortfallReason: "선거",
  nextPlan: "확대",
  note: "비고",
};

function fingerprint(rows: readonly Given[], given: GivenSheet = {}): string {
  const { projects } = consolidateSubmissions({
    plan: PLAN,
    submissions: [received("가국", rows, given)],
    refusals: [],
  });
  const [record] = projects;
  if (record === undefined) throw new Error("no project");
  return fingerprintOf(record);
}

const REPORTED: readonly (readonly [ColumnKey, string | number])[] = [
  ["priorBudget", 2],
  ["budget", 11],
  ["executed", 6],
  ["indicator", "횟수"],
  ["target", 11],
  ["actual", 10],
  ["status", "완료"],
  ["results", "4회 운영, 9명"],
  ["shortfallReason", "조직개편"],
  ["nextPlan", "축소"],
  ["note", "다름"],
];

it.each(REPORTED)("changes when %s changes", (column, value) => {
  expect(fingerprint([{ ...ROW, [column]: value }])).not.toBe(fingerprint([ROW]));
});

it("does not change with the file, the place, the spelling of the name, or white space", () => {
  const elsewhere = fingerprint(
    [{ id: "9-9-9" }, { ...ROW, results: " 3회 운영,\n9명 ", project: "청 년", area: "1" }],
    {
      file: "다른.xlsx",
    },
  );
  expect(elsewhere).toBe(fingerprint([ROW]));
});

it("does not depend on the order of a project's rows, but on each of them", () => {
  const second: Given = { id: "1-1-1", indicator: "횟수", actual: 3 };
  expect(fingerprint([second, ROW])).toBe(fingerprint([ROW, second]));
  expect(fingerprint([ROW, second])).not.toBe(fingerprint([ROW]));
});

it("tells what was typed apart where it cannot be read", () => {
  expect(fingerprint([{ ...ROW, actual: UNREADABLE }])).not.toBe(fingerprint([{ ...ROW, actual: "미정" }]));
});

it("tells different texts apart", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const plain = (text: string) => text.normalize("NFKC").replace(/\s+/gu, " ").trim();
      const same = fingerprint([{ ...ROW, note: a }]) === fingerprint([{ ...ROW, note: b }]);
      expect(same).toBe(plain(a) === plain(b));
    }),
  );
});
