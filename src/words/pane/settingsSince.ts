import type { PlanPart } from "../../plan/planDifferences";
import type { InBoth } from "../language";

interface SettingsSinceWords {
  readonly changed: string;
  readonly parts: Readonly<Record<PlanPart, string>>;
  readonly changedWhat: (parts: readonly string[]) => string;
  readonly unusable: string;
  readonly unusableNext: string;
  readonly again: string;
}

const ko: SettingsSinceWords = {
  changed: "취합한 뒤 설정이 바뀌었습니다",
  parts: {
    year: "연도",
    unit: "금액 단위",
    thresholds: "기준",
    departments: "제출부서",
    projects: "사업 목록",
    prior: "전년 총계",
  },
  changedWhat: (parts) =>
    `바뀐 항목: ${parts.join(", ")}. 이 결과는 바뀌기 전 설정으로 취합한 것이니 다시 취합하십시오.`,
  unusable: "취합한 뒤 설정이 잘못 고쳐졌습니다",
  unusableNext: "[설정]에서 고칠 칸을 확인하고 고친 뒤 다시 취합하십시오.",
  again: "다시 취합 준비",
};

const en: SettingsSinceWords = {
  changed: "설정 has changed since the run",
  parts: {
    year: "year",
    unit: "unit",
    thresholds: "thresholds",
    departments: "departments",
    projects: "projects",
    prior: "last year's totals",
  },
  changedWhat: (parts) =>
    `Changed: ${parts.join(", ")}. This result goes by 설정 as it was; consolidate again.`,
  unusable: "설정 was edited since and cannot be used",
  unusableNext: "See Settings for the cells to mend, then consolidate again.",
  again: "Prepare another run",
};

export const SETTINGS_SINCE_WORDS: InBoth<SettingsSinceWords> = { ko, en };
