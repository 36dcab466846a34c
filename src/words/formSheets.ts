/** Words on the submission form and its 작성요령. */
import type { ColumnKey } from "../submission/columns";
import type { InBoth } from "./language";

export interface FormWords {
  readonly title: (year: number) => string;
  readonly howTo: string;
  readonly spareRows: string;
  readonly moneyPrompt: (unit: string) => string;
  readonly indicatorPrompt: string;
  readonly quantityPrompt: string;
  readonly statusPrompt: string;
  readonly resultsPrompt: string;
  readonly reasonPrompt: string;
  readonly notNegative: string;
  readonly notInList: string;
  readonly guideTitle: string;
  readonly guideHeaders: readonly [string, string, string];
  /** Amounts in the examples depend on the plan's unit and are put in by the sheet. */
  readonly guide: Readonly<Record<ColumnKey, { readonly how: string; readonly example: string }>>;
}

export const FORM_WORDS: InBoth<FormWords> = {
  ko: {
    title: (year) => `${year}년 시행계획 추진실적 제출서식`,
    howTo:
      "노란 칸만 작성합니다. 집행률과 달성률은 자동으로 계산됩니다. 미달성·미운영·지연·집행 저조 사업은 사유를 적습니다.",
    spareRows: "성과지표가 둘 이상이면 아래 빈 줄에 같은 사업코드로 이어 적고, 금액은 첫 줄에만 적습니다.",
    moneyPrompt: (unit) => `${unit} 단위의 숫자만 적습니다. 금액이 없으면 0을 적습니다.`,
    indicatorPrompt: "지표 이름과 단위를 적습니다. 낮을수록 좋은 지표는 끝에 (하향)을 붙입니다.",
    quantityPrompt: "숫자만 적습니다. 단위는 성과지표 칸의 괄호 안에 적습니다.",
    statusPrompt: "완료, 정상추진, 지연, 미운영 가운데 하나를 고릅니다.",
    resultsPrompt: "수치를 들어 한 일을 짧게 적습니다. 합계와 내역이 맞는지 확인합니다.",
    reasonPrompt: "목표 미달, 미운영, 지연, 집행 저조일 때 반드시 적습니다.",
    notNegative: "0 이상의 숫자만 적을 수 있습니다.",
    notInList: "목록에 있는 값만 적을 수 있습니다.",
    guideTitle: "작성요령",
    guideHeaders: ["항목", "적는 방법", "예시"],
    guide: {
      id: { how: "시행계획의 사업 번호. 고치지 않습니다.", example: "2-3-3" },
      area: { how: "시행계획의 분야. 고치지 않습니다.", example: "디지털 역량 강화" },
      task: { how: "시행계획의 과제. 고치지 않습니다.", example: "시민교육 강화" },
      project: { how: "시행계획의 단위사업 이름. 고치지 않습니다.", example: "시민강좌 운영" },
      department: { how: "등록된 담당부서. 고치지 않습니다.", example: "평생교육국" },
      priorBudget: { how: "전년도 최종 예산. 신규 사업은 비워 둡니다.", example: "" },
      budget: { how: "해당 연도 최종 예산(추경 포함).", example: "" },
      executed: { how: "연말까지 실제로 집행한 금액.", example: "" },
      executionRate: { how: "자동 계산(집행액 ÷ 예산).", example: "90.0" },
      indicator: {
        how: "목표 달성을 측정하는 지표와 단위. 낮을수록 좋은 지표는 끝에 (하향)을 붙입니다.",
        example: "수료 인원(명)",
      },
      target: { how: "계획한 값. 숫자만 적습니다.", example: "200" },
      actual: { how: "달성한 값. 숫자만 적습니다.", example: "210" },
      achievementRate: { how: "자동 계산(실적 ÷ 목표, (하향) 지표는 목표 ÷ 실적).", example: "105.0" },
      status: {
        how: "완료(마침), 정상추진(계획대로 진행), 지연(계획보다 늦음), 미운영(하지 않음) 가운데 하나.",
        example: "완료",
      },
      results: {
        how: "무엇을 몇 번, 몇 명에게 했는지 수치로 적습니다. 확정되지 않은 수치는 적지 않습니다.",
        example: "- 시민강좌 12회 운영, 210명 수료(평일반 140명, 주말반 70명)",
      },
      shortfallReason: {
        how: "목표 미달, 미운영, 지연, 집행 저조일 때 사유를 적습니다.",
        example: "강사 모집이 늦어 하반기부터 운영",
      },
      nextPlan: { how: "다음 해에 할 일을 한 줄로 적습니다.", example: "주말반 확대" },
      note: { how: "더 알릴 것이 있으면 적습니다.", example: "" },
    },
  },
  en: {
    title: (year) => `${year} performance submission form`,
    howTo:
      "Fill in the yellow cells only. Both rates are calculated. A project that missed its target, did not run, is delayed or under-spent needs a reason.",
    spareRows:
      "A second indicator goes on a blank line below with the same 사업코드; amounts stay on the first line only.",
    moneyPrompt: (unit) => `A number in ${unit}. Write 0 where there was none.`,
    indicatorPrompt: "The indicator with its unit. End it with (하향) where lower is better.",
    quantityPrompt: "A number only. Its unit goes in brackets after the indicator.",
    statusPrompt: "Choose one of 완료, 정상추진, 지연, 미운영.",
    resultsPrompt: "Say briefly what was done, with figures. Check that totals match their parts.",
    reasonPrompt: "Required when the target is missed, or the project is not run, delayed or under-spent.",
    notNegative: "Only a number of 0 or more can be entered.",
    notInList: "Only a value of the list can be entered.",
    guideTitle: "How to fill in the form",
    guideHeaders: ["Column", "How", "Example"],
    guide: {
      id: { how: "Number of the project in the plan. Leave as it is.", example: "2-3-3" },
      area: { how: "Area of the plan. Leave as it is.", example: "디지털 역량 강화" },
      task: { how: "Task of the plan. Leave as it is.", example: "시민교육 강화" },
      project: { how: "Name of the project in the plan. Leave as it is.", example: "시민강좌 운영" },
      department: { how: "The registered department. Leave as it is.", example: "평생교육국" },
      priorBudget: { how: "Last year's final budget; blank for a new project.", example: "" },
      budget: { how: "This year's final budget.", example: "" },
      executed: { how: "What was really spent by the end of the year.", example: "" },
      executionRate: { how: "Calculated (집행액 ÷ 예산).", example: "90.0" },
      indicator: {
        how: "What measures the target, with its unit. End it with (하향) where lower is better.",
        example: "수료 인원(명)",
      },
      target: { how: "The planned value, a number only.", example: "200" },
      actual: { how: "The value reached, a number only.", example: "210" },
      achievementRate: { how: "Calculated (실적 ÷ 목표; of (하향) 목표 ÷ 실적).", example: "105.0" },
      status: {
        how: "One of 완료 (done), 정상추진 (on plan), 지연 (late), 미운영 (not run).",
        example: "완료",
      },
      results: {
        how: "What was done, how often and for how many. No provisional figures.",
        example: "- 시민강좌 12회 운영, 210명 수료(평일반 140명, 주말반 70명)",
      },
      shortfallReason: {
        how: "Why the target was missed or the project not run, delayed or under-spent.",
        example: "강사 모집이 늦어 하반기부터 운영",
      },
      nextPlan: { how: "What comes next year, in one line.", example: "주말반 확대" },
      note: { how: "Anything else worth knowing.", example: "" },
    },
  },
};
