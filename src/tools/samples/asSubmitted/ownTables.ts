/** Departments that did not use the form. What is odd about each is listed in plantedFaults.ts. */
import type { Plan } from "../../../plan/Plan";
import type { ColumnKey } from "../../../submission/columns";
import type { Scalar } from "../../../submission/Grid";
import { looseModel, type LooseColumn, type LooseLine } from "../looseSheet";
import type { SampleBook } from "../SampleBook";
import { changed, contact, sampleRows } from "../sampleRows";

type Write = NonNullable<LooseColumn["write"]>;

const thousands: Write = (value) => (typeof value === "number" ? value * 1000 : value);
/** A rate kept as a bare fraction: 0.939 where 93.9 is meant. */
const fraction: Write = (value) => (typeof value === "number" ? Math.round(value * 10) / 1000 : value);
const withCommas: Write = (value) => (typeof value === "number" ? value.toLocaleString("en-US") : value);

function fullWidth(value: Scalar): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function column(
  key: ColumnKey | null,
  header: string,
  width: number,
  more: Partial<LooseColumn> = {},
): LooseColumn {
  return { key, header, width, ...more };
}

/** Columns named and ordered in the department's own way, amounts in 천원 as their headers say. */
export function economy(plan: Plan): SampleBook {
  const department = "경제정책실";
  const sheet = looseModel({
    name: "실적",
    above: [["’22년 평생교육 시행계획 추진실적(경제정책실)"], []],
    columns: [
      column("department", "부서명", 16),
      column("project", "세부사업명", 34),
      column("id", "사업번호", 10),
      column("budget", "’22년 예산액(천원)", 16, { write: thousands }),
      column("priorBudget", "’21년 예산액(천원)", 16, { write: thousands }),
      column("executed", "지출액(천원)", 16, { write: thousands }),
      column("executionRate", "집행률", 9),
      column("indicator", "측정지표", 18),
      column("target", "목표치", 10),
      column("actual", "달성실적", 10),
      column("achievementRate", "달성도", 9),
      column("status", "진행상태", 10),
      column("results", "주요실적", 50),
      column("shortfallReason", "사유", 20),
      column("nextPlan", "차년도계획", 24),
    ],
    lines: sampleRows(plan, department),
  });
  return { file: "경제정책실_실적(최종)_수정2.xlsx", sheets: [sheet] };
}

/** The header in rows 6 and 7, in two levels; the unit is said once, above the table. */
export function administration(plan: Plan): SampleBook {
  const department = "행정국";
  const { officer, phone, date } = contact(plan, department);
  const money = { group: "예산 집행 현황", write: thousands };
  const goal = { group: "성과 달성 현황" };
  const sheet = looseModel({
    name: "Sheet1",
    above: [
      ["2022년 시행계획 추진실적 제출"],
      [],
      ["제출부서", department, "담당자", officer, "연락처", phone],
      ["작성일", date],
      [null, null, null, null, null, null, null, null, null, null, null, null, null, "(단위: 천원)"],
    ],
    columns: [
      column(null, "연번", 6, { write: (_value, _row, index) => index + 1 }),
      column("id", "사업코드", 10),
      column("area", "분야", 20),
      column("task", "과제", 16),
      column("project", "단위사업명", 28),
      column("priorBudget", "전년도예산", 12, money),
      column("budget", "예산현액", 12, money),
      column("executed", "집행액", 12, money),
      column("executionRate", "집행률(%)", 10, { group: money.group }),
      column("indicator", "성과지표", 18, goal),
      column("target", "목표", 10, goal),
      column("actual", "실적", 10, goal),
      column("achievementRate", "달성률(%)", 10, goal),
      column("status", "추진상태", 10),
      column("results", "주요 추진실적", 50),
      column("shortfallReason", "미달성 사유", 20),
      column("nextPlan", "향후계획", 24),
    ],
    lines: sampleRows(plan, department),
  });
  return { file: "행정국 제출.xlsx", sheets: [sheet] };
}

function sumLine(total: string, rows: readonly LooseLine[], more: number): LooseLine {
  const sum = (key: "priorBudget" | "budget" | "executed"): number =>
    rows.reduce((all, row) => all + (typeof row[key] === "number" ? row[key] : 0), 0);
  return { total, priorBudget: sum("priorBudget"), budget: sum("budget") + more, executed: sum("executed") };
}

/** How far the stated 합계 of 복지정책실 is from the sum of its rows, in 백만원. */
export const STATED_TOTAL_ERROR = 100;

/** Area and task merged over their rows, a 소계 a task and a 합계 that is wrong. */
export function welfare(plan: Plan): SampleBook {
  const department = "복지정책실";
  const rows = sampleRows(plan, department);
  const first = rows.filter((row) => String(row.id).startsWith("3-1-"));
  const second = rows.filter((row) => String(row.id).startsWith("3-2-"));
  const sheet = looseModel({
    name: "복지정책실",
    above: [["평생교육진흥 시행계획 추진실적"], ["제출부서", department], ["(단위: 백만원)"]],
    columns: [
      column("area", "분야", 18, { merged: true }),
      column("task", "과제", 16, { merged: true }),
      column("id", "사업코드", 10),
      column("project", "단위사업", 30),
      column("department", "소관부서", 14),
      column("priorBudget", "전년예산", 12),
      column("budget", "예산", 12),
      column("executed", "집행액", 12),
      column("indicator", "성과지표", 18),
      column("target", "목표", 10),
      column("actual", "실적", 10),
      column("status", "추진상태", 10),
      column("results", "추진실적", 50),
      column("shortfallReason", "미달성 사유", 20),
      column("nextPlan", "향후계획", 24),
    ],
    lines: [
      ...first,
      sumLine("소계", first, 0),
      ...second,
      sumLine("소계", second, 0),
      sumLine("합계", rows, STATED_TOTAL_ERROR),
    ],
  });
  return { file: "복지정책실_추진실적.xlsx", sheets: [sheet] };
}

/** Numbers as text: with commas, in full-width digits, with non-breaking spaces. */
export function youth(plan: Plan): SampleBook {
  const department = "미래청년기획단";
  const sheet = looseModel({
    name: "추진실적",
    above: [["추진실적 제출(미래청년기획단)"], ["(단위: 백만원)"]],
    columns: [
      column("id", "사업코드", 10),
      column("project", "사업명", 34),
      column("budget", "예산", 12, {
        write: (value, row, index) => (index === 1 ? fullWidth(value) : withCommas(value, row, index)),
      }),
      column("executed", "집행액", 12, {
        write: (value, row, index) =>
          index === 2 ? `\u00a0${String(value)}\u00a0` : withCommas(value, row, index),
      }),
      column("indicator", "성과지표", 18),
      column("target", "목표", 10, { write: withCommas }),
      column("actual", "실적", 10, { write: withCommas }),
      column("status", "추진상태", 10),
      column("results", "추진실적", 50),
      column("shortfallReason", "미달성 사유", 20),
      column("nextPlan", "향후계획", 24),
    ],
    lines: sampleRows(plan, department),
  });
  return { file: "미래청년기획단(22년 실적).xlsx", sheets: [sheet] };
}

/** Execution rates typed as fractions. */
export function culture(plan: Plan): SampleBook {
  const department = "문화본부";
  const sheet = looseModel({
    name: "문화본부",
    above: [["2022년 추진실적"], ["제출부서", department], ["(단위: 백만원)"]],
    columns: [
      column("id", "사업코드", 10),
      column("project", "단위사업", 34),
      column("priorBudget", "전년예산", 12),
      column("budget", "예산", 12),
      column("executed", "집행액", 12),
      column("executionRate", "집행률(%)", 10, { write: fraction }),
      column("indicator", "성과지표", 18),
      column("target", "목표", 10),
      column("actual", "실적", 10),
      column("status", "추진상태", 10),
      column("results", "추진현황", 50),
      column("shortfallReason", "미달성 사유", 20),
      column("nextPlan", "향후계획", 24),
    ],
    lines: sampleRows(plan, department),
  });
  return { file: "2022 추진실적_문화본부.xlsx", sheets: [sheet] };
}

/** A row out of sight, and an amount with its unit in the cell. */
export function women(plan: Plan): SampleBook {
  const department = "여성가족정책실";
  const rows = sampleRows(plan, department);
  const sheet = looseModel({
    name: "여성가족정책실",
    above: [["2022년 추진실적"], ["제출부서", department], ["(단위: 백만원)"]],
    columns: [
      column("id", "사업코드", 10),
      column("project", "단위사업", 34),
      column("priorBudget", "전년예산", 12),
      column("budget", "예산", 14),
      column("executed", "집행액", 12),
      column("indicator", "성과지표", 18),
      column("target", "목표", 10),
      column("actual", "실적", 10),
      column("status", "추진상태", 10),
      column("results", "추진실적", 50),
      column("shortfallReason", "미달성 사유", 20),
      column("nextPlan", "향후계획", 24),
    ],
    lines: changed(rows, { "1-1-6": { budget: "1,898백만원" } }),
    hidden: [2],
  });
  return { file: "여성가족정책실.xlsx", sheets: [sheet] };
}
