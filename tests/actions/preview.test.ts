import { previewOf, type Preview } from "../../src/actions/preview";
import { judge } from "../../src/actions/judge";
import type { Gathered } from "../../src/actions/gather";
import type { Consolidation } from "../../src/rollup/Consolidation";
import { isRefused, receive } from "../../src/actions/receive";
import { printStamp } from "../../src/submission/stamp";
import { bookOf, gridOf } from "../support/grids";
import { drawnFile, drawnGrid, gathered, settingsAfter } from "../support/intake";
import { smallPlan } from "../support/rows";

function resultOf({ plan, files, refused, choices }: Gathered): Consolidation {
  return judge({ plan, files: files.map(({ received }) => received), refused, choices }).consolidation;
}

const MONEY = 1_000_000;

const education = drawnFile(
  `| 2-1-1 | 디지털 문해교육 운영 | 1258 | 1200 | 학습자(명) | 1500 | 1600 | 완료 | 함 |
   | 2-2-1 | 민주시민 교육 | 299 | 290 | 교육 운영(회) | 8 | 8 | 완료 | 함 |`,
  { department: "평생교육국", modified: "2023-01-10T00:00:00.000Z" },
);
const educationAgain = drawnFile(
  `| 2-1-1 | 디지털 문해교육 운영 | 1300 | 1200 | 학습자(명) | 1500 | 1600 | 지연 | 함 |`,
  {
    department: "평생교육국",
    file: "평생교육국.xlsx",
    sha256: "second",
    modified: "2023-01-12T00:00:00.000Z",
  },
);
const finance = drawnFile(
  `| 2-2-2 | 예산학교 운영 | 79 | 0 | 예산학교 운영(회) | 4 | 0 | 미운영 | 선거로 미운영 |
   | 2-2-1 | 민주시민 교육 | 300 | 100 | 교육 운영(회) | 8 | 5 | 지연 | 함 |`,
  { department: "재정기획관", modified: "2023-01-10T00:00:00.000Z" },
);

/** A second run over what the first one kept. */
function secondRun(over: Parameters<typeof gathered>[0]): Preview {
  const first = gathered({ files: [education, finance] });
  return previewOf(gathered(over, settingsAfter(first)), resultOf(first));
}

test("a newer file of a department is shown against the kept one, row by row, in won", () => {
  const { replacements, vanished, total, before } = secondRun({ files: [educationAgain] });
  expect(replacements).toMatchObject([
    {
      department: "평생교육국",
      olderFile: "평생교육국.xlsx",
      newerFile: "평생교육국 (2).xlsx",
      isNew: true,
      chosen: false,
      difference: {
        added: [],
        removed: [{ project: "2-2-1", name: "민주시민 교육" }],
        changed: [
          {
            project: "2-1-1",
            changes: [
              { column: "budget", before: { value: 1258 * MONEY }, after: { value: 1300 * MONEY } },
              { column: "status", before: { value: "완료" }, after: { value: "지연" } },
            ],
          },
        ],
        money: { budget: { before: 1557 * MONEY, after: 1300 * MONEY, delta: -257 * MONEY } },
        statuses: [{ project: "2-1-1", before: "완료", after: "지연" }],
      },
    },
  ]);
  // 2-2-1 is not gone: now that its department says nothing of it, the other one's row counts.
  expect(vanished).toEqual([]);
  expect([before?.budget, total.budget]).toEqual([1636 * MONEY, 1679 * MONEY]);
});

test("a row that counted before and is no longer there is named", () => {
  const { vanished } = secondRun({
    leaveOut: [JSON.stringify(["재정기획관.xlsx", "sha of 재정기획관.xlsx"])],
  });
  expect(vanished).toEqual([
    {
      project: "2-2-2",
      name: "예산학교 운영",
      department: "재정기획관",
      source: { file: "재정기획관.xlsx", sheet: "Sheet1", row: 4 },
      budget: 79 * MONEY,
    },
  ]);
});

test("a replacement the last run already made is not news", () => {
  const first = gathered({ files: [education, educationAgain] });
  const again = previewOf(gathered({}, settingsAfter(first)), resultOf(first));
  expect(again.replacements.map(({ isNew }) => isNew)).toEqual([false]);
});

test("of two files of one department in one drop the later one counts, unless the coordinator says otherwise", () => {
  const files = [educationAgain, education];
  const counting = (over: Parameters<typeof gathered>[0]): unknown =>
    previewOf(gathered({ files, ...over }), null).replacements.map((each) => [each.newerSha256, each.chosen]);
  expect(counting({})).toEqual([["second", false]]);
  const preferred = {
    department: "평생교육국",
    file: "평생교육국.xlsx",
    sha256: "sha of 평생교육국.xlsx",
    over: ["second"],
  };
  expect(counting({ choices: { preferredFiles: [preferred], preferredRows: [], departments: [] } })).toEqual([
    ["sha of 평생교육국.xlsx", true],
  ]);
});

test("a project two departments sent is shown with both amounts, and either can be made to count", () => {
  const of = (preferredRows: readonly { project: string; department: string }[]): Preview =>
    previewOf(
      gathered({
        files: [education, finance],
        choices: { preferredFiles: [], preferredRows, departments: [] },
      }),
      null,
    );
  const share = (department: string, budget: number, executed: number) =>
    expect.objectContaining({ department, budget: budget * MONEY, executed: executed * MONEY });
  expect(of([]).contested).toEqual([
    {
      project: "2-2-1",
      name: "민주시민 교육",
      counted: share("평생교육국", 299, 290),
      left: [share("재정기획관", 300, 100)],
      chosen: false,
    },
  ]);
  const chosen = of([{ project: "2-2-1", department: "재정기획관" }]);
  expect(chosen.contested).toEqual([
    {
      project: "2-2-1",
      name: "민주시민 교육",
      counted: share("재정기획관", 300, 100),
      left: [share("평생교육국", 299, 290)],
      chosen: true,
    },
  ]);
  expect(chosen.total.budget - of([]).total.budget).toBe(1 * MONEY);
});

test("of two departments that are both not registered for a project either can be chosen", () => {
  const files = ["재정기획관", "경제정책실"].map((department, index) =>
    drawnFile(`| 2-2-1 | 민주시민 교육 | ${300 + index} | 100 | 회 | 8 | 8 | 완료 | 함 |`, {
      department,
      modified: `2023-01-1${index}T00:00:00.000Z`,
    }),
  );
  const { contested } = previewOf(gathered({ files }), null);
  expect(
    contested.map(({ counted, left }) => [counted?.department, left.map((share) => share.department)]),
  ).toEqual([["경제정책실", ["재정기획관"]]]);
});

test("a project of two departments adds up, with the share of each", () => {
  const festival = (department: string, budget: number) =>
    drawnFile(`| 2-2-3 | 공동 축제 | ${budget} | ${budget} | 축제(회) | 1 | 1 | 완료 | 함 |`, { department });
  const { joint, contested } = previewOf(
    gathered({ files: [festival("평생교육국", 600), festival("행정국", 400)] }),
    null,
  );
  expect(contested).toEqual([]);
  expect(joint).toMatchObject([
    {
      project: "2-2-3",
      name: "공동 축제",
      shares: [
        { department: "평생교육국", budget: 600 * MONEY },
        { department: "행정국", budget: 400 * MONEY },
      ],
    },
  ]);
});

test("a sheet that is no submission is named with its reason, the guide of our own forms is not", () => {
  const withSheets = (stamp: string | null) => {
    const form = { ...drawnGrid("| 2-1-1 | 문해교육 | 1 | 1 | 회 | 1 | 1 | 완료 | 함 |"), stamp };
    const note = (sheet: string) => gridOf("| 메모 |", { sheet });
    const received = receive(bookOf([form, note("작성요령"), note("메모")]), smallPlan);
    if (isRefused(received)) throw new Error(received.reason);
    return previewOf(gathered({ files: [received] }), null).files[0]?.skipped.map(({ sheet }) => sheet);
  };
  const stamp = printStamp({ year: 2022, plan: "00000000", department: "평생교육국", version: 1 });
  expect([withSheets(stamp), withSheets(null)]).toEqual([["메모"], ["작성요령", "메모"]]);
});

test("refused files and files given again are all named", () => {
  const first = gathered({
    files: [education],
    refused: [{ file: "행정국.xls", reason: "old-xls", detail: null }],
  });
  const shown = previewOf(gathered({ files: [education] }, settingsAfter(first)), null);
  expect(shown.repeated).toEqual([JSON.stringify(["평생교육국.xlsx", "sha of 평생교육국.xlsx"])]);
  expect(shown.files.map(({ file, origin, rowsTaken }) => [file, origin, rowsTaken])).toEqual([
    ["평생교육국.xlsx", "kept", 2],
  ]);
  expect(shown.refused).toMatchObject([{ file: "행정국.xls", reason: "old-xls", origin: "kept" }]);
});

describe("questions", () => {
  const anonymous = drawnFile("| 2-2-2 | 예산학교 운영 | 79 | 0 | 회 | 4 | 0 | 미운영 | 함 |", {
    file: "제출합니다.xlsx",
    department: "예산담당관실",
  });

  test("a sheet that names no department of the plan is asked about, once", () => {
    const question = {
      file: "제출합니다.xlsx",
      sheet: "Sheet1",
      sha256: "sha of 제출합니다.xlsx",
      said: "예산담당관실",
      rows: 1,
    };
    expect(previewOf(gathered({ files: [anonymous] }), null).questions.departments).toEqual([question]);
    const answered = (department: string | null): Preview =>
      previewOf(
        gathered({
          files: [anonymous],
          choices: {
            preferredFiles: [],
            preferredRows: [],
            departments: [{ sha256: question.sha256, sheet: "Sheet1", department }],
          },
        }),
        null,
      );
    expect(answered("재정기획관").questions.departments).toEqual([]);
    expect(answered("재정기획관").files[0]?.sheets[0]?.department).toBe("재정기획관");
    expect(answered(null).questions.departments).toEqual([]);
    expect(answered(null).files[0]?.sheets[0]?.department).toBeNull();
  });

  const ODD =
    "| 연번 | 사업코드 | 단위사업 | 예산액 | 예산현액 | 쓴 돈 | 목표 | 실적 | 추진상태 | 추진실적 |";
  const odd = drawnFile(`${ODD}\n| 1 | 2-2-2 | 예산학교 운영 | 79 | 80 | 60 | 4 | 4 | 완료 | 함 |`, {
    department: "재정기획관",
  });

  test("unknown headers and headers that claim one column are asked about; running numbers are not", () => {
    const { questions } = previewOf(gathered({ files: [odd] }), null);
    const places = [{ file: "재정기획관.xlsx", sheet: "Sheet1" }];
    expect(questions.headers).toEqual([{ header: "쓴 돈", suggestion: null, places }]);
    expect(questions.ambiguities).toEqual([{ key: "budget", headers: ["예산액", "예산현액"], places }]);
  });

  test("the answers are used at once, for kept files too", () => {
    const first = gathered({ files: [odd] });
    const mapping = new Map([
      ["쓴 돈", "executed" as const],
      ["예산현액", "budget" as const],
      ["예산액", "ignore" as const],
    ]);
    const { questions, total } = previewOf(gathered({ mapping }, settingsAfter(first)), null);
    expect(questions).toEqual({ departments: [], headers: [], ambiguities: [] });
    expect([total.budget, total.executed]).toEqual([80 * MONEY, 60 * MONEY]);
  });
});

test("a file of another year says that none of its rows count, and why", () => {
  const grid = drawnGrid("| 2-1-1 | 디지털 문해교육 운영 | 1 | 1 | 학습자(명) | 1 | 1 | 완료 | 함 |", {
    department: "평생교육국",
  });
  const stamp = printStamp({
    year: smallPlan.year - 1,
    plan: "00000000",
    department: "평생교육국",
    version: 1,
  });
  const old = receive(bookOf([{ ...grid, stamp }], { file: "작년.xlsx" }), smallPlan);
  if (isRefused(old)) throw new Error(old.reason);
  const { files } = previewOf(gathered({ files: [old] }), null);
  expect(files).toMatchObject([{ file: "작년.xlsx", rowsTaken: 0, rowsLeft: 1, leftFor: ["other-year"] }]);
});
