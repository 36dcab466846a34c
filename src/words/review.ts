/** What people read about flags and decisions, on sheets, in files and in what goes back to departments. */
import type { ReviewState } from "../review/decisions";
import type { Evidence, Flag, FlagFacts, FlagKind, ReasonCause, Severity } from "../review/Flag";
import type { RuleId } from "../rules/ruleIds";
import { amountText, numberText, percentText } from "./figures";
import type { InBoth, Language } from "./language";
import { withParticle } from "./particles";
import { findingMessage } from "./rules";

/** Flags that stand on a finding are told in the words of its rule. */
const TOLD_BY_RULE = {
  "provisional-results": "text/provisional",
  "duplicate-achievement": "text/duplicate-achievement",
  "unit-suspect": "cell/unit-slip",
} as const satisfies Partial<Record<FlagKind, RuleId>>;

type OwnWords = {
  readonly [Kind in Exclude<FlagKind, keyof typeof TOLD_BY_RULE>]: (facts: FlagFacts[Kind]) => string;
};

export interface FlagWords {
  readonly names: Readonly<Record<FlagKind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** The states as they are kept in the workbook, in the words of the language. */
  readonly states: Readonly<Record<ReviewState, string>>;
  readonly messages: OwnWords;
  /** What the department is asked to do. */
  readonly asked: Readonly<Record<FlagKind, string>>;
  readonly returns: ReturnWords;
}

interface ReturnWords {
  readonly title: (department: string, count: number) => string;
  readonly place: (file: string, sheet: string, cell: string) => string;
  readonly row: (row: number) => string;
  readonly wrong: (text: string) => string;
  readonly asked: (text: string) => string;
  readonly comment: (text: string) => string;
  readonly closing: string;
}

const amountKo = (won: number | null): string => (won === null ? "미확인" : amountText(won, "ko"));
const amountEn = (won: number | null): string => (won === null ? "not known" : amountText(won, "en"));

const prefixed = (indicator: string): string => (indicator === "" ? "" : `${indicator}: `);

const percent = (value: number | null): string => (value === null ? "–" : percentText(value));

const EVIDENCE_KO: Readonly<Record<Evidence, string>> = { results: "추진실적", actual: "실적 수치" };
const EVIDENCE_EN: Readonly<Record<Evidence, string>> = { results: "results text", actual: "actual value" };
const CAUSES_KO: Readonly<Record<ReasonCause, string>> = {
  "not-run": "미운영",
  "target-missed": "목표 미달",
  delayed: "지연",
  "low-execution": "집행 저조",
};
const CAUSES_EN: Readonly<Record<ReasonCause, string>> = {
  "not-run": "not run",
  "target-missed": "target missed",
  delayed: "delayed",
  "low-execution": "low execution",
};

const reasonKo = (reason: string): string => (reason === "" ? "" : ` 사유: ${reason}`);
const reasonEn = (reason: string): string => (reason === "" ? "" : ` Reason given: ${reason}`);

export const FLAG_WORDS: InBoth<FlagWords> = {
  ko: {
    names: {
      "not-run": "미운영",
      "target-missed": "목표 미달",
      "low-execution": "집행 저조",
      "over-execution": "예산 초과 집행",
      "no-target": "목표 없음",
      "no-evidence": "실적 근거 없음",
      "reason-missing": "사유 없음",
      "provisional-results": "잠정 실적",
      "duplicate-achievement": "실적 중복",
      "unit-suspect": "단위 의심",
    },
    severities: { high: "중요", medium: "보통", low: "참고" },
    states: {
      미검토: "미검토",
      확인: "확인",
      보완요청: "보완요청",
      수용: "수용",
      재제출: "재제출",
      "재확인 필요": "재확인 필요",
    },
    messages: {
      "not-run": ({ budget, executed, reason }) =>
        `운영하지 않은 사업입니다(예산 ${amountKo(budget)}, 집행 ${amountKo(executed)}).${reasonKo(reason)}`,
      "target-missed": (facts) =>
        `${prefixed(facts.indicator)}달성률 ${percent(facts.achievementPercent)}` +
        `(목표 ${numberText(facts.target)}, 실적 ${numberText(facts.actual)}` +
        `${facts.lowerIsBetter ? ", 낮을수록 좋은 지표" : ""}), 기준 ${percentText(facts.thresholdPercent)}에 못 미칩니다.` +
        reasonKo(facts.reason),
      "low-execution": (facts) =>
        `집행률 ${percent(facts.executionPercent)}(예산 ${amountKo(facts.budget)}, 집행 ${amountKo(facts.executed)}), ` +
        `기준 ${percentText(facts.thresholdPercent)}에 못 미칩니다.${reasonKo(facts.reason)}`,
      "over-execution": (facts) =>
        `집행액이 예산보다 ${amountKo(facts.excess)} 많습니다(예산 ${amountKo(facts.budget)}, 집행 ${amountKo(facts.executed)}).`,
      "no-target": ({ indicator, target }) =>
        target === ""
          ? `${indicator === "" ? "성과지표와 " : `${indicator}: `}목표가 없습니다.`
          : `${prefixed(indicator)}목표가 ${withParticle(`‘${target}’`, "으로/로")} 적혀 있어 달성 여부를 알 수 없습니다.`,
      "no-evidence": ({ lacking }) =>
        `적혀 있지 않은 것: ${lacking.map((each) => EVIDENCE_KO[each]).join(", ")}`,
      "reason-missing": ({ causes }) =>
        `미달성 사유가 없습니다(${causes.map((cause) => CAUSES_KO[cause]).join(", ")}).`,
    },
    asked: {
      "not-run": "운영하지 못한 사유와 향후계획을 구체적으로 적어 주십시오.",
      "target-missed": "실적을 다시 확인하고 미달성 사유와 보완 계획을 적어 주십시오.",
      "low-execution": "집행액을 다시 확인하고 집행이 적은 사유를 적어 주십시오.",
      "over-execution": "예산과 집행액을 다시 확인하고, 예산이 변경되었으면 최종 예산으로 고쳐 주십시오.",
      "no-target": "시행계획의 목표를 숫자로 적어 주십시오.",
      "no-evidence": "추진실적과 실적 수치를 적어 주십시오.",
      "reason-missing": "미달성 사유를 적어 주십시오.",
      "provisional-results": "확정된 수치로 고치거나 예상분을 빼 주십시오.",
      "duplicate-achievement": "어느 사업의 실적인지 확인하여 한 사업에만 적어 주십시오.",
      "unit-suspect": "금액의 단위를 확인하여 고쳐 주십시오.",
    },
    returns: {
      title: (department, count) => `[${department}] 보완요청 ${count}건`,
      place: (file, sheet, cell) => `위치: ${file} / ${sheet} / ${cell}`,
      row: (row) => `${row}행`,
      wrong: (text) => `내용: ${text}`,
      asked: (text) => `요청: ${text}`,
      comment: (text) => `의견: ${text}`,
      closing: "고친 서식을 다시 제출해 주시기 바랍니다.",
    },
  },
  en: {
    names: {
      "not-run": "Not run",
      "target-missed": "Target missed",
      "low-execution": "Low execution",
      "over-execution": "Over budget",
      "no-target": "No target",
      "no-evidence": "No evidence",
      "reason-missing": "No reason given",
      "provisional-results": "Provisional results",
      "duplicate-achievement": "Claimed twice",
      "unit-suspect": "Unit in doubt",
    },
    severities: { high: "High", medium: "Medium", low: "Low" },
    states: {
      미검토: "Open",
      확인: "Confirmed",
      보완요청: "Returned",
      수용: "Accepted",
      재제출: "Resubmitted",
      "재확인 필요": "Check again",
    },
    messages: {
      "not-run": ({ budget, executed, reason }) =>
        `The project did not run (budget ${amountEn(budget)}, executed ${amountEn(executed)}).${reasonEn(reason)}`,
      "target-missed": (facts) =>
        `${prefixed(facts.indicator)}achieved ${percent(facts.achievementPercent)}` +
        ` (target ${numberText(facts.target)}, actual ${numberText(facts.actual)}` +
        `${facts.lowerIsBetter ? ", lower is better" : ""}), below ${percentText(facts.thresholdPercent)}.` +
        reasonEn(facts.reason),
      "low-execution": (facts) =>
        `Executed ${percent(facts.executionPercent)} (${amountEn(facts.executed)} of ${amountEn(facts.budget)}), ` +
        `below ${percentText(facts.thresholdPercent)}.${reasonEn(facts.reason)}`,
      "over-execution": (facts) =>
        `Executed ${amountEn(facts.excess)} more than budgeted (${amountEn(facts.executed)} of ${amountEn(facts.budget)}).`,
      "no-target": ({ indicator, target }) =>
        target === ""
          ? `${indicator === "" ? "no indicator and " : `${indicator}: `}no target.`
          : `${prefixed(indicator)}the target ‘${target}’ measures nothing.`,
      "no-evidence": ({ lacking }) => `Missing: ${lacking.map((each) => EVIDENCE_EN[each]).join(", ")}`,
      "reason-missing": ({ causes }) =>
        `No reason is given (${causes.map((cause) => CAUSES_EN[cause]).join(", ")}).`,
    },
    asked: {
      "not-run": "Say why the project did not run, and what comes next.",
      "target-missed": "Check the actual value, and give the reason and the plan to make up for it.",
      "low-execution": "Check the amount executed, and say why so little was spent.",
      "over-execution": "Check budget and amount executed; give the final budget if it was changed.",
      "no-target": "Give the target of the plan as a number.",
      "no-evidence": "Give the results and the actual value.",
      "reason-missing": "Give the reason.",
      "provisional-results": "Give the final figures, or leave out what is only expected.",
      "duplicate-achievement": "Say whose result it is, and keep it in one project only.",
      "unit-suspect": "Check the unit of the amount and correct it.",
    },
    returns: {
      title: (department, count) => `[${department}] ${count} to be corrected`,
      place: (file, sheet, cell) => `Where: ${file} / ${sheet} / ${cell}`,
      row: (row) => `row ${row}`,
      wrong: (text) => `What: ${text}`,
      asked: (text) => `Please: ${text}`,
      comment: (text) => `Comment: ${text}`,
      closing: "Please send the corrected form again.",
    },
  },
};

/** One flag as a sentence with its figures. */
export function flagMessage(flag: Flag, language: Language): string {
  const { messages } = FLAG_WORDS[language];
  switch (flag.flag) {
    case "not-run":
      return messages["not-run"](flag.facts);
    case "target-missed":
      return messages["target-missed"](flag.facts);
    case "low-execution":
      return messages["low-execution"](flag.facts);
    case "over-execution":
      return messages["over-execution"](flag.facts);
    case "no-target":
      return messages["no-target"](flag.facts);
    case "no-evidence":
      return messages["no-evidence"](flag.facts);
    case "reason-missing":
      return messages["reason-missing"](flag.facts);
    case "provisional-results":
    case "duplicate-achievement":
    case "unit-suspect":
      return findingMessage({ rule: TOLD_BY_RULE[flag.flag], facts: flag.facts }, language);
  }
}
