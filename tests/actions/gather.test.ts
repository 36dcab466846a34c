import fc from "fast-check";
import { judge } from "../../src/actions/judge";
import { keptSetting, RECEIVED_SETTING } from "../../src/actions/keptFiles";
import type { Gathered } from "../../src/actions/gather";
import { readingKey } from "../../src/actions/receive";
import { packFile } from "../../src/actions/packedFile";
import { consolidationSheets } from "../../src/sheets";
import { drawnFile, gathered, settingsAfter, type Settings } from "../support/intake";
import { smallPlan } from "../support/rows";

const line = (id: string, budget: number): string =>
  `| ${id} | 사업 | ${budget} | ${budget} | 지표 | 1 | 1 | 완료 | 함 |`;

const FILES = [
  drawnFile(line("2-1-1", 1258), { department: "평생교육국", modified: "2023-01-10T00:00:00.000Z" }),
  drawnFile(line("2-1-1", 1300), {
    department: "평생교육국",
    sha256: "again",
    modified: "2023-01-12T00:00:00.000Z",
  }),
  drawnFile(line("2-1-1", 1258), { department: "평생교육국", file: "사본.xlsx", sha256: "again" }),
  drawnFile(line("2-2-2", 79), { department: "재정기획관" }),
  drawnFile(`${line("1-1-1", 11_927)}\n${line("2-2-2", 80)}`, { department: "경제정책실" }),
  drawnFile(line("2-2-3", 1000), { department: "행정국" }),
  drawnFile(line("2-2-1", 299), { file: "무제.xlsx" }),
];

function sheetsOf({ plan, files, refused, choices }: Gathered): unknown {
  const judged = judge({ plan, files: files.map(({ received }) => received), refused, choices });
  return consolidationSheets(judged.consolidation, judged.findings, plan, { language: "ko" });
}

test("in whatever order and in however many runs the files come, the sheets and what is kept are the same", () => {
  const atOnce = gathered({ files: FILES });
  const expected = { sheets: sheetsOf(atOnce), settings: settingsAfter(atOnce) };
  const shuffled = fc.shuffledSubarray(FILES, { minLength: FILES.length });
  const cuts = fc.array(fc.integer({ min: 0, max: FILES.length }), { maxLength: 3 });
  fc.assert(
    fc.property(shuffled, cuts, fc.boolean(), (files, at, packed) => {
      let settings: Settings = {};
      let last = gathered({});
      const ends = [...at, FILES.length].sort((a, b) => a - b);
      ends.forEach((end, index) => {
        const batch = files.slice(ends[index - 1] ?? 0, end);
        last = gathered({ files: packed ? batch.map(packFile) : batch }, settings);
        settings = settingsAfter(last);
      });
      expect({ sheets: sheetsOf(last), settings }).toEqual(expected);
      expect(sheetsOf(gathered({ files }, settings))).toEqual(expected.sheets);
    }),
    { numRuns: 25 },
  );
});

test("a file that was read with another plan is read again", () => {
  const [file] = FILES;
  if (file === undefined) throw new Error("no file");
  const stale = { ...packFile(file), sheets: [], readWith: "another plan" };
  expect(gathered({ files: [stale] }).files[0]?.received.sheets).toEqual(file.sheets);
  const current = { ...stale, readWith: readingKey(smallPlan, new Map()) };
  expect(gathered({ files: [current] }).files[0]?.received.sheets).toEqual([]);
});

test("a file that holds no submission under the plan now in force is refused, and kept for the day it does", () => {
  const [file] = FILES;
  if (file === undefined) throw new Error("no file");
  const packed = packFile({ ...file, book: { ...file.book, grids: [] } });
  const first = gathered({ files: [{ ...packed, readWith: "another plan" }] });
  expect(first.files).toEqual([]);
  expect(first.refused).toEqual([{ file: "평생교육국.xlsx", reason: "no-submission-sheet", detail: null }]);
  expect(first.toKeep.added).toHaveLength(1);
  expect(first.toKeep.refused).toEqual([]);
});

test("damaged keeping is said, file by file", () => {
  expect(gathered({}, { [RECEIVED_SETTING]: "{" }).refused).toEqual([
    { file: "chwihap.received", reason: "damaged", detail: null },
  ]);
  const [file, other] = FILES;
  if (file === undefined || other === undefined) throw new Error("no files");
  const kept = JSON.parse(keptSetting([], [file, other], [])) as { files: { packed: string }[] };
  const harmed = { files: kept.files.map((each, index) => (index === 0 ? { ...each, packed: "?" } : each)) };
  const { files, refused } = gathered({}, { [RECEIVED_SETTING]: JSON.stringify(harmed) });
  expect([files.length, refused.map(({ reason }) => reason)]).toEqual([1, ["damaged"]]);
});
