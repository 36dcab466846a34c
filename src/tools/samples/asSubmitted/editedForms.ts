/** Departments that used the form, and what went wrong in it. Each oddity is listed in plantedFaults.ts. */
import type { Plan } from "../../../plan/Plan";
import { filledFormModel, formGuideModel, type FormRow } from "../../../sheets";
import { COLUMN_KEYS } from "../../../submission/columns";
import type { SheetModel } from "../../../workbook/SheetModel";
import type { SampleBook } from "../SampleBook";
import { changed, contact, sampleRows } from "../sampleRows";

interface EditedForm {
  readonly department: string;
  readonly file: string;
  readonly edit: (rows: readonly FormRow[], plan: Plan) => readonly FormRow[];
  /** Rates typed over the formulas, by project code. */
  readonly typedRates?: Readonly<Record<string, number>>;
}

/** 평생교육국's codes as they were typed. */
const CODES: Readonly<Record<string, string>> = {
  "2-1-1": "Ⅱ-1-1",
  "2-1-2": "2.1.2",
  "2-1-3": "２-１-３",
  "2-1-4": "II-1-4",
};

/** The sentence that two projects of 평생교육국 claim. */
const CLAIMED_TWICE = "- 소규모 일터로 찾아가는 ‘번아웃 탈출’ 과정을 16개 강좌로 편성, 129명 참여";

function lifelong(rows: readonly FormRow[]): FormRow[] {
  const edited = changed(rows, {
    "1-2-1": {
      results: "- 직장인 부업 탐색 특강과 주제별 학습모임 운영, 총 102명 참여(특강 70명, 학습모임 30명)",
    },
    "2-1-4": { results: "- 가상공간에 청소년 상담실 1개를 만들어 시범 개방`" },
    "2-2-1": { project: "동네배움터 운영" },
    "2-2-5": { results: `- 4개국 대사관과 함께 문화 강좌를 20회차 진행\n${CLAIMED_TWICE}` },
    "2-2-8": { area: "진입장벽 해소 및 취약계층 교육 지원 확대" },
    "2-3-3": { shortfallReason: null },
    "3-1-4": {
      results: "- 학교 밖 청소년 맞춤 지원 ’21년 742명 → ’22년 769명(37명 증가)\n- 찾아가는 상담 326명",
    },
    "4-1-1": {
      results: "- 명예시민학위 160명 수여(시민학사 115명, 시민석사 45명\n- 정책가 특화과정 40개 운영",
    },
    "4-3-4": { results: "- 매거진 구독자 7000명 확보, 연차보고서와 안내책자 각 1종 제작" },
  });
  return edited.map((row) => ({ ...row, id: CODES[String(row.id)] ?? row.id ?? null }));
}

const FORMS: readonly EditedForm[] = [
  { department: "평생교육국", file: "2022_추진실적_평생교육국(취합용).xlsx", edit: lifelong },
  {
    department: "노동공정상생정책관",
    file: "2022_추진실적_노동공정상생정책관.xlsx",
    edit: (rows) =>
      changed(rows, {
        "1-1-5": { results: "- 창업·경영개선 교육에 16,874명 참여(12월 수료 예상 인원 포함)" },
      }),
    typedRates: { "1-1-5": 91.2 },
  },
  {
    department: "디지털정책관",
    file: "2022_추진실적_디지털정책관.xlsx",
    edit: (rows) => changed(rows, { "2-1-5": { status: "정상추진중" } }),
  },
  {
    department: "푸른도시여가국",
    file: "2022_추진실적_푸른도시여가국.xlsx",
    edit: (rows) => rows,
  },
  { department: "재정기획관", file: "2022_추진실적_재정기획관.xlsx", edit: (rows) => rows },
  {
    department: "주택정책실",
    file: "2022_추진실적_주택정책실_v3.xlsx",
    edit: (rows) =>
      changed(rows, {
        "2-3-9": {
          results:
            "- 온라인 교육 수료율 ’21년 48.0% → ’22년 61.6%로 (+)13.6%↑\n- 찾아가는 주민학교 28회, 633명 참여",
        },
      }),
  },
  {
    department: "서울특별시교육청",
    file: "2022_추진실적_서울특별시교육청.xlsx",
    edit: (rows, plan) => [
      ...changed(rows, {
        "3-1-2": { results: "- 24개 자치구의 고교와 대학이 참여해 4개 분야 196개 강좌 개설(’21.11월 기준)" },
      }),
      ...sampleRows(plan, "평생교육국").filter((row) => row.id === "3-1-12"),
    ],
  },
];

const RATE_COLUMN = COLUMN_KEYS.indexOf("executionRate");

/** A number typed over the formula of 집행률, as happens when a sheet's protection is lifted. */
function withTypedRates(model: SheetModel, rates: Readonly<Record<string, number>>): SheetModel {
  const typed = model.content.map((block) => ({
    ...block,
    lines: block.lines.map((line) => {
      const rate = rates[String(line[0])];
      return rate === undefined
        ? line
        : line.map((content, column) => (column === RATE_COLUMN ? rate : content));
    }),
  }));
  return { ...model, content: typed, protected: false };
}

export function editedForms(plan: Plan): SampleBook[] {
  return FORMS.map(({ department, file, edit, typedRates }) => {
    const rows = edit(sampleRows(plan, department), plan);
    const form = filledFormModel(plan, department, rows, contact(plan, department));
    return {
      file,
      sheets: [typedRates === undefined ? form : withTypedRates(form, typedRates), formGuideModel()],
    };
  });
}
