import type { Flag, FlagFacts } from "../../src/review/Flag";
import { flagMessage } from "../../src/words/review";
import { overspent } from "../support/reviewItems";

function message(flag: Flag["flag"], facts: FlagFacts[Flag["flag"]], language: "ko" | "en" = "ko"): string {
  return flagMessage({ ...overspent(), flag, facts } as Flag, language);
}

const MISSED: FlagFacts["target-missed"] = {
  indicator: "운영(회)",
  target: 8,
  actual: 5,
  achievementPercent: 62.5,
  thresholdPercent: 100,
  lowerIsBetter: false,
  reason: "위탁 종료",
};

it("tells a missed target with its figures and the department's reason", () => {
  expect(message("target-missed", MISSED)).toBe(
    "운영(회): 달성률 62.5%(목표 8, 실적 5), 기준 100.0%에 못 미칩니다. 사유: 위탁 종료",
  );
  expect(
    message("target-missed", {
      ...MISSED,
      indicator: "",
      lowerIsBetter: true,
      achievementPercent: null,
      reason: "",
    }),
  ).toBe("달성률 –(목표 8, 실적 5, 낮을수록 좋은 지표), 기준 100.0%에 못 미칩니다.");
  expect(message("target-missed", MISSED, "en")).toBe(
    "운영(회): achieved 62.5% (target 8, actual 5), below 100.0%. Reason given: 위탁 종료",
  );
});

it("tells a project that did not run, and amounts that are not known", () => {
  expect(message("not-run", { budget: 91_000_000, executed: null, reason: "선거" })).toBe(
    "운영하지 않은 사업입니다(예산 91백만원, 집행 미확인). 사유: 선거",
  );
});

it("tells low execution", () => {
  const facts = {
    budget: 10_000_000,
    executed: 5_000_000,
    executionPercent: 50,
    thresholdPercent: 80,
    reason: "",
  };
  expect(message("low-execution", facts)).toBe(
    "집행률 50.0%(예산 10백만원, 집행 5백만원), 기준 80.0%에 못 미칩니다.",
  );
});

it("tells a missing target from one that measures nothing", () => {
  expect(message("no-target", { indicator: "인원", target: "", actual: "3" })).toBe("인원: 목표가 없습니다.");
  expect(message("no-target", { indicator: "", target: "", actual: "" })).toBe("성과지표와 목표가 없습니다.");
  expect(message("no-target", { indicator: "인원", target: "미정", actual: "" })).toBe(
    "인원: 목표가 ‘미정’으로 적혀 있어 달성 여부를 알 수 없습니다.",
  );
});

it("tells what is lacking, and why a reason is asked for", () => {
  expect(message("no-evidence", { lacking: ["results", "actual"], status: "완료" })).toBe(
    "적혀 있지 않은 것: 추진실적, 실적 수치",
  );
  expect(message("reason-missing", { causes: ["delayed", "low-execution"] })).toBe(
    "미달성 사유가 없습니다(지연, 집행 저조).",
  );
});

it("tells what a rule found in the words of that rule", () => {
  expect(message("provisional-results", { excerpt: "10명 예상", word: "예상", text: "10명 예상" })).toContain(
    "예상",
  );
});
