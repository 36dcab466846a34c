import { withParticle } from "../../particles";
import type { FactReader, FamilyWords } from "../RuleWords";

function quoted(facts: FactReader, key: string): string {
  return `‘${facts.text(key)}’`;
}

function suggestion(facts: FactReader): string {
  return facts.has("suggestion")
    ? ` ${withParticle(quoted(facts, "suggestion"), "이/가")} 맞는지 확인해 주십시오.`
    : "";
}

export const textWords: FamilyWords<"text"> = {
  "text/empty-results": {
    title: "추진실적 없음",
    why: "미운영이 아닌 사업은 무엇을 했는지 적어야 검토할 수 있습니다.",
    message: () => "추진실적이 비어 있습니다.",
    askedOf: "한 일을 수치와 함께 적기",
  },
  "text/parts-sum-mismatch": {
    title: "합계와 내역 불일치",
    why: "본문의 합계와 괄호 안 내역을 더한 값이 다르면 둘 가운데 하나가 틀린 것입니다.",
    message: (facts) =>
      `${quoted(facts, "excerpt")}: 합계는 ${facts.number("stated")}${facts.text("unit")}인데 내역(${facts.list("parts").join(" + ")})을 더하면 ${facts.number("sum")}${facts.text("unit")}입니다.`,
    askedOf: "합계와 내역을 대조하여 고치기",
  },
  "text/delta-mismatch": {
    title: "증감 불일치",
    why: "전후 수치와 증감이 맞지 않으면 읽는 사람이 어느 쪽도 믿을 수 없습니다.",
    message: (facts) =>
      `${quoted(facts, "excerpt")}: ${facts.number("from")}에서 ${withParticle(facts.number("to"), "은/는")} ${facts.number("actual")}${facts.text("unit")} 차이인데 ${withParticle(`${facts.number("stated")}${facts.text("unit")}`, "으로/로")} 적혀 있습니다.`,
    askedOf: "전후 수치와 증감을 대조하여 고치기",
  },
  "text/percent-vs-point": {
    title: "%와 %p",
    why: "두 비율의 차이는 %가 아니라 %p(퍼센트포인트)로 적습니다.",
    message: (facts) => `${quoted(facts, "excerpt")}: 비율의 차이는 %p로 적습니다.${suggestion(facts)}`,
    fixLabel: "%p로 고치기",
    askedOf: "비율의 차이를 %p로 적기",
  },
  "text/stale-period": {
    title: "지난 시점의 수치",
    why: "지난해 기준 수치는 올해 실적이 아닙니다.",
    message: (facts) =>
      `${withParticle(quoted(facts, "excerpt"), "은/는")} ${facts.text("year")}년 기준입니다. ${facts.text("planYear")}년 실적으로 고쳐 주십시오.`,
    askedOf: "해당 연도 말 기준 수치로 고치기",
  },
  "text/provisional": {
    title: "확정되지 않은 수치",
    why: "예상·잠정·추정 수치는 실적으로 세지 않습니다.",
    message: (facts) => `${quoted(facts, "excerpt")}: ‘${facts.text("word")}’ 수치가 실적에 들어 있습니다.`,
    askedOf: "확정된 수치로 고치거나 예상분을 빼기",
  },
  "text/unbalanced-bracket": {
    title: "괄호·따옴표 짝",
    why: "괄호나 따옴표의 짝이 없으면 어디까지가 내역인지 알 수 없습니다.",
    message: (facts) =>
      `${quoted(facts, "excerpt")}: ‘${facts.text("mark")}’의 짝이 없습니다.${suggestion(facts)}`,
    fixLabel: "짝 맞추기",
    askedOf: "괄호와 따옴표의 짝을 맞추기",
  },
  "text/stray-character": {
    title: "잘못 들어간 글자",
    why: "오타로 들어간 기호나 숫자는 보고서에 그대로 실립니다.",
    message: (facts) =>
      `${quoted(facts, "excerpt")}: ${withParticle(`‘${facts.text("character")}’`, "이/가")} 잘못 들어간 것으로 보입니다.${suggestion(facts)}`,
    fixLabel: "잘못된 글자 빼기",
    askedOf: "오타를 고치기",
  },
  "text/number-format": {
    title: "천 단위 쉼표",
    why: "공문서의 네 자리 이상 숫자에는 천 단위 쉼표를 찍습니다.",
    message: (facts) =>
      `${withParticle(quoted(facts, "raw"), "은/는")} ${withParticle(quoted(facts, "suggestion"), "으로/로")} 적습니다.`,
    fixLabel: "쉼표 찍기",
    askedOf: "천 단위 쉼표를 찍기",
  },
  "text/duplicate-achievement": {
    title: "겹친 실적",
    why: "같은 실적을 두 사업이 함께 내세우면 전체 실적이 부풀려집니다.",
    message: (facts) => {
      const where = [
        facts.has("otherProject") ? facts.text("otherProject") : "",
        facts.has("otherName") ? facts.text("otherName") : "",
      ]
        .filter((part) => part !== "")
        .join(" ");
      const what = facts.text("what") === "figures" ? "같은 수치가" : "같은 문장이";
      return `${quoted(facts, "excerpt")}: ${what} ${where} 사업(${facts.text("otherRow")}행)에도 있습니다.`;
    },
    askedOf: "어느 사업의 실적인지 정하여 한 곳에만 적기",
  },
};
