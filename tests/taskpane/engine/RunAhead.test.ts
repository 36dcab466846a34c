import { NO_CHOICES } from "../../../src/actions/choices";
import type { Pieces } from "../../../src/actions/inPieces";
import type { UndatedInput } from "../../../src/actions/prepareRun";
import { bundledPlan } from "../../../src/plan/bundledPlan";
import { RunAhead } from "../../../src/taskpane/engine/RunAhead";
import { breathe } from "../../../src/workbook/breathe";
import type { WorkbookReading } from "../../../src/workbook/WorkbookPort";

const READING: WorkbookReading = {
  grids: [
    {
      ...{ sheet: "설정", stamp: null, visibility: "visible", rows: [["기준연도", 2022]] },
      ...{ merges: [], hiddenRows: [], hiddenColumns: [] },
    },
  ],
  ownSheets: ["설정"],
  activeSheet: "설정",
  settings: { "chwihap.received": null, "chwihap.review": "" },
};
const INPUT: UndatedInput = {
  files: [
    {
      book: { file: "a.xlsx", bytes: 1, sha256: "a", modified: null, grids: [], hasExternalLinks: false },
      sheets: [],
      skipped: [],
    },
  ],
  refused: [],
  includeWorkbook: true,
  plan: bundledPlan(),
  mapping: new Map([["예산", "budget"]]),
  choices: NO_CHOICES,
  language: "ko",
};
const ASKED = { reading: READING, input: INPUT };
/** As a message comes: equal, and no object the same. */
const again = () => structuredClone(ASKED);

const file = INPUT.files[0];

/** Work of three pieces; `pieces` are those done so far. */
function runs() {
  const pieces: string[] = [];
  let begun = 0;
  function* prepare(): Pieces<string> {
    begun += 1;
    const name = `run ${begun}`;
    for (const piece of [1, 2, 3]) {
      pieces.push(`${name}, ${piece}`);
      yield;
    }
    return name;
  }
  return { ahead: new RunAhead(prepare), pieces };
}

async function pause(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await breathe();
}

test("the run is ready when it is asked for, and is not prepared again", async () => {
  const { ahead, pieces } = runs();
  ahead.begin(ASKED);
  expect(pieces).toEqual([]);
  await pause(6);
  expect(pieces).toEqual(["run 1, 1", "run 1, 2", "run 1, 3"]);
  expect(ahead.take(again())).toBe("run 1");
  expect(pieces).toHaveLength(3);
});

test("asked for before it is ready, it goes on from where it is", async () => {
  const { ahead, pieces } = runs();
  ahead.begin(ASKED);
  while (pieces.length < 2) await pause(1);
  expect(ahead.take(again())).toBe("run 1");
  await pause(3);
  expect(pieces).toEqual(["run 1, 1", "run 1, 2", "run 1, 3"]);
});

test.each<[string, { reading?: Partial<WorkbookReading>; input?: Partial<UndatedInput> }]>([
  ["a file was added", { input: { files: [...INPUT.files, ...INPUT.files] } }],
  ["a file was taken out", { input: { files: [] } }],
  ["a file was read anew", { input: { files: file === undefined ? [] : [{ ...file, readWith: "other" }] } }],
  ["a header was answered", { input: { mapping: new Map([["예산", "executed"]]) } }],
  [
    "a department was answered",
    {
      input: {
        choices: { ...NO_CHOICES, departments: [{ sha256: "a", sheet: "제출", department: "행정국" }] },
      },
    },
  ],
  ["a kept file was left out", { input: { leaveOut: ["a"] } }],
  ["the open workbook was left out", { input: { includeWorkbook: false } }],
  ["the language was changed", { input: { language: "en" } }],
  [
    "설정 was edited",
    {
      reading: { grids: READING.grids.map((grid) => ({ ...grid, rows: [["기준연도", 2023]] })) },
    },
  ],
  ["a decision was kept", { reading: { settings: { ...READING.settings, "chwihap.review": "x" } } }],
  ["a sheet was added", { reading: { grids: [...READING.grids, ...READING.grids] } }],
])("it is not used once %s", async (_, { reading, input }) => {
  const { ahead } = runs();
  ahead.begin(ASKED);
  await pause(6);
  const { reading: before, input: given } = again();
  const asked = { reading: { ...before, ...reading }, input: { ...given, ...input } };
  expect(ahead.take(asked)).toBe("run 2");
  expect(ahead.take(again())).toBe("run 3");
});

test("one that is dropped, or followed by another, does no further piece", async () => {
  const { ahead, pieces } = runs();
  ahead.begin(ASKED);
  while (pieces.length < 1) await pause(1);
  ahead.begin({ ...ASKED, input: { ...INPUT, language: "en" } });
  await pause(6);
  expect(pieces).toEqual(["run 1, 1", "run 2, 1", "run 2, 2", "run 2, 3"]);
  ahead.begin(ASKED);
  ahead.drop();
  await pause(3);
  expect(pieces).toHaveLength(4);
});

test("what goes wrong beforehand goes wrong when it is asked for", async () => {
  const ahead = new RunAhead(function* (): Pieces<string> {
    yield;
    throw new TypeError("no");
  });
  ahead.begin(ASKED);
  await pause(3);
  expect(() => ahead.take(again())).toThrow(TypeError);
});
