/** What is wrong with the as-submitted set, as data: the file, the place, and what should catch it. */
import type { Plan } from "../../plan/Plan";
import type { RuleId } from "../../rules/ruleIds";
import type { RefusalReason } from "../../submission/Refusal";
import { MISSING_DEPARTMENT, OLD_FILE } from "./asSubmitted/books";

export interface PlantedFault {
  /** What happened, in a word for people. */
  readonly fault: string;
  /** Null for a file that never came. */
  readonly file: string | null;
  /** Cell, or null for a fault of the whole file or a line of the ledger. */
  readonly cell: string | null;
  readonly project: string | null;
  readonly caughtBy:
    | { readonly rule: RuleId }
    | { readonly refusal: RefusalReason }
    /** Nothing to report: reading copes with it, and the figures are right. */
    | "read-correctly";
}

const LIFELONG = "2022_추진실적_평생교육국(취합용).xlsx";
const ECONOMY = "경제정책실_실적(최종)_수정2.xlsx";
const ADMINISTRATION = "행정국 제출.xlsx";
const WELFARE = "복지정책실_추진실적.xlsx";
const YOUTH = "미래청년기획단(22년 실적).xlsx";
const CULTURE = "2022 추진실적_문화본부.xlsx";
const WOMEN = "여성가족정책실.xlsx";
const EDUCATION = "2022_추진실적_서울특별시교육청.xlsx";
const LABOUR = "2022_추진실적_노동공정상생정책관.xlsx";
const DIGITAL = "2022_추진실적_디지털정책관.xlsx";
const HOUSING = "2022_추진실적_주택정책실_v3.xlsx";

type Where = readonly [fault: string, file: string, cell: string | null, project: string | null];

function byRule(rule: RuleId, ...places: readonly Where[]): PlantedFault[] {
  return places.map(([fault, file, cell, project]) => ({ fault, file, cell, project, caughtBy: { rule } }));
}

function readCorrectly(...places: readonly Where[]): PlantedFault[] {
  return places.map(([fault, file, cell, project]) => ({
    fault,
    file,
    cell,
    project,
    caughtBy: "read-correctly",
  }));
}

export const PLANTED_FAULTS: readonly PlantedFault[] = [
  { fault: "미제출", file: null, cell: null, project: null, caughtBy: { rule: "plan/missing-department" } },
  {
    fault: "옛 .xls 파일",
    file: OLD_FILE.file,
    cell: null,
    project: null,
    caughtBy: { refusal: "old-xls" },
  },
  ...readCorrectly(
    ["열 이름과 순서가 다름", ECONOMY, null, null],
    ["두 줄 머리글이 6행에서 시작", ADMINISTRATION, null, null],
    ["분야·과제 셀 병합", WELFARE, null, null],
    ["소계·합계 행", WELFARE, null, null],
    ["사업코드 Ⅱ-1-1", LIFELONG, "A10", "2-1-1"],
    ["사업코드 2.1.2", LIFELONG, "A11", "2-1-2"],
    ["전각 사업코드", LIFELONG, "A12", "2-1-3"],
    ["사업코드 II-1-4", LIFELONG, "A13", "2-1-4"],
  ),
  ...byRule(
    "cell/unit-converted",
    ["머리글에 천원", ECONOMY, "D3", null],
    ["머리글에 천원", ECONOMY, "E3", null],
    ["머리글에 천원", ECONOMY, "F3", null],
    ["표 위에 천원", ADMINISTRATION, "N5", null],
  ),
  ...byRule("sheet/unknown-column", ["연번 열", ADMINISTRATION, "A7", null]),
  ...byRule("sheet/stated-total-mismatch", ["합계가 맞지 않음", WELFARE, "G11", null]),
  ...byRule(
    "cell/number-as-text",
    ["쉼표가 든 글자", YOUTH, "C4", "1-1-3"],
    ["전각 숫자", YOUTH, "C5", "3-1-8"],
    ["줄바꿈 없는 공백", YOUTH, "D6", "3-1-9"],
    ["칸에 적은 단위", WOMEN, "D5", "1-1-6"],
  ),
  ...byRule("sheet/hidden-data", ["숨긴 행", WOMEN, null, null]),
  ...byRule(
    "cell/rate-scale",
    ["소수로 적은 집행률", CULTURE, "F5", "2-2-9"],
    ["소수로 적은 집행률", CULTURE, "F6", "2-2-10"],
    ["소수로 적은 집행률", CULTURE, "F7", "2-2-11"],
  ),
  ...byRule("row/rate-mismatch", ["집행률을 덮어씀", LABOUR, "I7", "1-1-5"]),
  ...byRule("cell/unknown-choice", ["목록에 없는 추진상태", DIGITAL, "N7", "2-1-5"]),
  ...byRule("row/duplicate-project", ["남의 사업을 함께 제출", EDUCATION, "A10", "3-1-12"]),
  ...byRule("row/wrong-department", ["남의 사업을 함께 제출", EDUCATION, "E10", "3-1-12"]),
  ...byRule("row/name-differs", ["사업 이름이 다름", LIFELONG, "D14", "2-2-1"]),
  ...byRule("row/wrong-area", ["분야가 다름", LIFELONG, "B21", "2-2-8"]),
  ...byRule("row/reason-required", ["사유 없음", LIFELONG, "P24", "2-3-3"]),
  ...byRule("text/parts-sum-mismatch", ["합계와 내역이 다름", LIFELONG, null, "1-2-1"]),
  ...byRule("text/delta-mismatch", ["증감이 틀림", LIFELONG, null, "3-1-4"]),
  ...byRule("text/stray-character", ["잘못 든 글자", LIFELONG, null, "2-1-4"]),
  ...byRule("text/unbalanced-bracket", ["닫지 않은 괄호", LIFELONG, null, "4-1-1"]),
  ...byRule("text/number-format", ["쉼표 없는 수", LIFELONG, null, "4-3-4"]),
  ...byRule("text/duplicate-achievement", ["두 사업이 같은 실적", LIFELONG, null, "2-2-5"]),
  ...byRule("text/provisional", ["예상 인원 포함", LABOUR, null, "1-1-5"]),
  ...byRule("text/percent-vs-point", ["%p를 %로 씀", HOUSING, null, "2-3-9"]),
  ...byRule("text/stale-period", ["지난해 기준", EDUCATION, null, "3-1-2"]),
];

/** Projects that do not arrive: of the missing department and of the refused file. */
export function notArriving(plan: Plan): string[] {
  const absent: readonly string[] = [MISSING_DEPARTMENT, OLD_FILE.department];
  return plan.areas
    .flatMap((area) => area.tasks.flatMap((task) => task.projects))
    .filter((project) => absent.includes(project.departments[0] ?? ""))
    .map((project) => project.id);
}
