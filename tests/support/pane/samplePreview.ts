/** Previews of a run as the pane gets them. */
import { NO_CHOICES } from "../../../src/actions/choices";
import type { Preview, PreviewFile, PreviewReplacement } from "../../../src/actions/preview";
import type { RowSource } from "../../../src/rollup/Collected";
import { COMPLETE_VIEW, DEPARTMENT_ROWS, received } from "./sampleView";

const MILLION = 1_000_000;
const DEPARTMENTS = DEPARTMENT_ROWS.map(([department]) => department);

/** Nothing is kept, nothing was given. */
export const EMPTY_PREVIEW: Preview = {
  year: 2022,
  departments: DEPARTMENTS,
  choices: NO_CHOICES,
  files: [],
  refused: [],
  repeated: [],
  ledger: [],
  questions: { departments: [], headers: [], ambiguities: [] },
  replacements: [],
  contested: [],
  joint: [],
  vanished: [],
  total: { ...COMPLETE_VIEW.total, projects: 0, budget: 0, executed: 0 },
  before: null,
};

export function previewFile(department: string, rows: number, over: Partial<PreviewFile> = {}): PreviewFile {
  const file = over.file ?? `${department}_추진실적.xlsx`;
  return {
    key: file,
    origin: "kept",
    file,
    sha256: `sha of ${file}`,
    bytes: 20_000,
    modified: "2023-01-20T00:00:00.000Z",
    sheets: [{ sheet: `제출_${department}`, department, rows }],
    skipped: [],
    rowsTaken: rows,
    rowsLeft: 0,
    leftFor: [],
    linked: false,
    ...over,
  };
}

const LATE = "복지정책실";
const KEPT = DEPARTMENT_ROWS.filter(([department]) => department !== LATE);

/** Fourteen departments kept from the last run, nothing new yet. */
export const KEPT_PREVIEW: Preview = {
  ...EMPTY_PREVIEW,
  files: KEPT.map(([department, rows]) => previewFile(department, rows)),
  ledger: DEPARTMENT_ROWS.map(([department, rows]) =>
    department === LATE
      ? received(department, 0, { state: "missing", file: null })
      : received(department, rows),
  ),
  total: { ...COMPLETE_VIEW.total, projects: 66 },
  before: { ...COMPLETE_VIEW.total, projects: 66 },
};

function source(row: number, file = "평생교육국_추진실적.xlsx"): RowSource {
  return { file, sheet: "제출_평생교육국", row };
}

function money(won: number): { value: number; raw: string } {
  return { value: won * MILLION, raw: String(won) };
}

const REPLACED: PreviewReplacement = {
  department: "평생교육국",
  olderFile: "평생교육국_추진실적.xlsx",
  olderSha256: "sha of 평생교육국_추진실적.xlsx",
  newerFile: "평생교육국_추진실적_수정.xlsx",
  newerSha256: "sha of 평생교육국_추진실적_수정.xlsx",
  isNew: true,
  chosen: false,
  difference: {
    added: [{ project: "2-4-3", name: "시민대학 운영", source: source(31) }],
    removed: [],
    changed: [
      {
        project: "2-3-3",
        name: "민주시민교육 운영",
        source: source(12),
        changes: [
          { column: "budget", before: money(379), after: money(299) },
          {
            column: "status",
            before: { value: "정상추진", raw: "정상추진" },
            after: { value: "지연", raw: "지연" },
          },
          {
            column: "shortfallReason",
            before: { value: null, raw: "" },
            after: { value: "민간위탁이 9월에 끝남", raw: "민간위탁이 9월에 끝남" },
          },
        ],
      },
    ],
    money: {
      priorBudget: { before: 0, after: 0, delta: 0 },
      budget: { before: 36_298 * MILLION, after: 36_218 * MILLION, delta: -80 * MILLION },
      executed: { before: 33_352 * MILLION, after: 33_352 * MILLION, delta: 0 },
    },
    statuses: [],
  },
};

/** The late department's file and a corrected one have come; two departments sent one project; a row is gone. */
export const CHANGED_PREVIEW: Preview = {
  ...KEPT_PREVIEW,
  files: [
    ...KEPT_PREVIEW.files,
    previewFile(LATE, 4, { origin: "given" }),
    previewFile("평생교육국", 37, {
      origin: "given",
      file: "평생교육국_추진실적_수정.xlsx",
      skipped: [{ sheet: "작성요령", why: "no-table" }],
    }),
  ],
  ledger: [
    ...DEPARTMENT_ROWS.map(([department, rows]) =>
      department === "평생교육국"
        ? received(department, rows, { file: "평생교육국_추진실적_수정.xlsx", written: "2023-02-06" })
        : received(department, rows),
    ),
    received("평생교육국", 37, { state: "replaced" }),
  ],
  replacements: [REPLACED],
  contested: [
    {
      project: "3-1-12",
      name: "장애인 평생교육 지원",
      counted: {
        department: "복지정책실",
        source: source(9, "복지정책실_추진실적.xlsx"),
        budget: 1_200 * MILLION,
        executed: 1_100 * MILLION,
      },
      left: [
        { department: "평생교육국", source: source(30), budget: 1_000 * MILLION, executed: 900 * MILLION },
      ],
      chosen: false,
    },
  ],
  joint: [
    {
      project: "2-4-1",
      name: "자원봉사 교육",
      shares: [
        { department: "행정국", source: source(8), budget: 300 * MILLION, executed: 290 * MILLION },
        { department: "문화본부", source: source(9), budget: 120 * MILLION, executed: 118 * MILLION },
      ],
    },
  ],
  vanished: [
    {
      project: "1-1-4",
      name: "청년 취업아카데미",
      department: "미래청년기획단",
      source: source(10),
      budget: 450 * MILLION,
    },
  ],
  total: COMPLETE_VIEW.total,
  before: { ...COMPLETE_VIEW.total, projects: 66, budget: 141_195 * MILLION, executed: 128_534 * MILLION },
};

/** One file of an unknown department, one unknown header, two headers for one column. */
export const ASKING_PREVIEW: Preview = {
  ...KEPT_PREVIEW,
  files: [
    ...KEPT_PREVIEW.files,
    previewFile("", 4, {
      origin: "given",
      file: "추진실적(최종).xlsx",
      sheets: [{ sheet: "Sheet1", department: null, rows: 4 }],
    }),
  ],
  questions: {
    departments: [
      {
        file: "추진실적(최종).xlsx",
        sheet: "Sheet1",
        sha256: "sha of 추진실적(최종).xlsx",
        said: "복지기획관",
        rows: 4,
      },
    ],
    headers: [
      {
        header: "집행총액",
        suggestion: "executed",
        places: [{ file: "추진실적(최종).xlsx", sheet: "Sheet1" }],
      },
      { header: "사업개요", suggestion: null, places: [{ file: "추진실적(최종).xlsx", sheet: "Sheet1" }] },
    ],
    ambiguities: [
      {
        key: "budget",
        headers: ["예산액", "예산현액"],
        places: [{ file: "추진실적(최종).xlsx", sheet: "Sheet1" }],
      },
    ],
  },
};
