/** Traced figures as the pane shows them. */
import type { TraceAnswer } from "../../../src/actions/createTracer";
import type { TracedRow } from "../../../src/actions/trace";

const FILE = "2022_추진실적_재정기획관.xlsx";

export function tracedRow(
  project: string,
  name: string,
  adds: number | null,
  over: Partial<TracedRow> = {},
): TracedRow {
  return {
    project,
    name,
    department: "재정기획관",
    adds,
    raw: adds === null ? "상동" : String(adds),
    source: { file: FILE, sheet: "제출_재정기획관", row: 8 },
    sourceCell: "G8",
    here: null,
    ...over,
  };
}

/** The budget of an area: two amounts, and one that could not be read. */
export const AREA_BUDGET: TraceAnswer = {
  kind: "traced",
  value: 470,
  agrees: true,
  trace: {
    cell: "G10",
    operation: "sum",
    shown: 470,
    terms: [
      {
        measure: "budget",
        scope: { area: "2" },
        names: { area: "Ⅱ. 디지털 역량 강화 및 세계시민으로 성장" },
        stated: false,
        sum: 470_000_000,
        rows: [
          tracedRow("2-3-3", "민주시민교육 운영", 379_000_000, {
            department: "평생교육국",
            source: { file: "2022_추진실적_평생교육국.xlsx", sheet: "제출_평생교육국", row: 24 },
            sourceCell: "G24",
          }),
          tracedRow("2-3-7", "시민예산학교 운영", 91_000_000),
          tracedRow("2-3-8", "주민자치 아카데미", null, {
            source: { file: "현재 통합 문서", sheet: "제출_행정국", row: 9 },
            here: { sheet: "제출_행정국", cell: "G9" },
            department: "행정국",
          }),
        ],
      },
    ],
  },
};

/** An execution rate: what was spent over what was planned. */
export const DEPARTMENT_RATE: TraceAnswer = {
  kind: "traced",
  value: 91.1,
  agrees: false,
  trace: {
    cell: "J60",
    operation: "rate",
    shown: 0,
    terms: [
      {
        measure: "executed",
        scope: { department: "재정기획관", novelty: "continued" },
        names: {},
        stated: false,
        sum: 0,
        rows: [tracedRow("2-3-7", "시민예산학교 운영", 0)],
      },
      {
        measure: "priorBudget",
        scope: {},
        names: {},
        stated: true,
        sum: 76_799_000_000,
        rows: [],
      },
    ],
  },
};
