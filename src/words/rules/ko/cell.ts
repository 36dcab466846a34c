import { numberText } from "../../figures";
import { withParticle } from "../../particles";
import type { FamilyWords } from "../RuleWords";

const HOW: Readonly<Record<string, string>> = {
  "text-number": "글자로 저장됨",
  "full-width": "전각 숫자",
  spaces: "공백 포함",
  sign: "△·괄호 음수",
  currency: "통화 기호",
  unit: "단위 포함",
};

export const cellWords: FamilyWords<"cell"> = {
  "cell/required": {
    title: "필수 항목 빠짐",
    why: "이 항목이 없으면 사업을 집계하거나 판단할 수 없습니다. 금액은 없으면 0, 해당이 없으면 - 를 적습니다.",
    message: (facts) => {
      const hint = facts.has("suggestion")
        ? ` 사업 목록에는 ‘${facts.text("suggestion")}’로 되어 있습니다.`
        : "";
      return `${withParticle(facts.text("header"), "이/가")} 비어 있습니다.${hint}`;
    },
    fixLabel: "사업 목록의 값 넣기",
    askedOf: "빈칸을 채우기(금액이 없으면 0)",
  },
  "cell/not-a-number": {
    title: "숫자가 아님",
    why: "숫자로 읽을 수 없는 값은 적은 그대로 두고 합계에서 뺍니다.",
    message: (facts) =>
      facts.has("tooLarge")
        ? `${facts.text("header")} ‘${withParticle(`${facts.text("raw")}’`, "은/는")} 너무 큰 수입니다. 단위를 확인해 주십시오.`
        : `${facts.text("header")} ‘${withParticle(`${facts.text("raw")}’`, "을/를")} 숫자로 읽을 수 없습니다.`,
    askedOf: "설명은 비고에 적고 숫자만 남기기",
  },
  "cell/error-value": {
    title: "오류값",
    why: "#REF!, #DIV/0! 같은 오류값은 값이 아니므로 합계에서 빠집니다.",
    message: (facts) =>
      `${facts.text("header")}에 오류값 ${withParticle(facts.text("raw"), "이/가")} 있습니다.`,
    askedOf: "수식을 고치거나 값을 직접 적기",
  },
  "cell/formula-not-calculated": {
    title: "계산되지 않은 수식",
    why: "수식만 있고 저장된 결과가 없으면 값을 알 수 없습니다. Excel에서 열어 저장하면 해결됩니다.",
    message: (facts) =>
      `${facts.text("header")}의 수식이 계산되지 않은 채 저장되었습니다(${facts.text("raw")}).`,
    askedOf: "Excel에서 열어 다시 계산한 뒤 저장하여 제출",
  },
  "cell/merged-amount": {
    title: "병합된 금액",
    why: "여러 사업에 걸쳐 병합된 금액은 어느 사업의 것인지 알 수 없어, 나누지도 거듭 더하지도 않습니다.",
    message: (facts) => `${withParticle(facts.text("header"), "이/가")} 여러 사업에 걸쳐 병합되어 있습니다.`,
    askedOf: "병합을 풀고 사업별 금액을 따로 적기",
  },
  "cell/date-in-number": {
    title: "날짜로 바뀐 값",
    why: "3/4이나 2-3-7처럼 적으면 Excel이 날짜로 바꿉니다. 원래 값은 적은 사람만 압니다.",
    message: (facts) => {
      const hint = facts.has("suggestion")
        ? ` ${withParticle(facts.text("suggestion"), "을/를")} 적으려던 것인지 확인해 주십시오.`
        : "";
      return `${withParticle(facts.text("header"), "이/가")} 날짜(${facts.text("raw")})로 되어 있습니다.${hint}`;
    },
    fixLabel: "사업코드로 되돌리기",
    askedOf: "셀 서식을 숫자나 텍스트로 바꾸고 다시 적기",
  },
  "cell/negative-amount": {
    title: "음수 금액",
    why: "예산과 집행액은 0 이상이어야 합니다. 반납이나 감액은 최종 금액에 반영하고 비고에 적습니다.",
    message: (facts) =>
      `${withParticle(facts.text("header"), "이/가")} 음수(${facts.amount("amount")})입니다.`,
    askedOf: "감액·반납을 반영한 최종 금액을 적기",
  },
  "cell/number-as-text": {
    title: "글자로 저장된 숫자",
    why: "글자로 저장된 숫자는 SUM에서 아무 표시 없이 빠집니다. 숫자로 바꾸어도 뜻은 달라지지 않습니다.",
    message: (facts) => {
      const how = [...new Set(facts.list("how").map((kind) => HOW[kind] ?? kind))].join(", ");
      const value =
        facts.has("amount") || !facts.has("number") ? facts.amount("amount") : facts.number("number");
      return `${facts.text("header")} ‘${withParticle(`${facts.text("raw")}’`, "을/를")} ${withParticle(value, "으로/로")} 읽었습니다(${how}).`;
    },
    fixLabel: "숫자로 바꾸기",
    askedOf: "숫자로 바꾸어 적기",
  },
  "cell/unit-converted": {
    title: "단위 환산",
    why: "계획과 다른 단위로 적은 금액은 적힌 단위대로 환산했습니다. 단위 표시가 맞는지만 확인하면 됩니다.",
    message: (facts) => {
      const unit = facts.text("unit");
      switch (facts.text("from")) {
        case "block":
          return `시트의 단위가 ${withParticle(unit, "으로/로")} 되어 있어 금액 ${facts.number("cells")}칸을 환산했습니다.`;
        case "header":
          return `‘${facts.text("header")}’ 열의 단위가 ${withParticle(unit, "으로/로")} 되어 있어 금액 ${facts.number("cells")}칸을 환산했습니다.`;
        default:
          return `${facts.text("header")} ‘${withParticle(`${facts.text("raw")}’`, "을/를")} ${withParticle(facts.amount("amount"), "으로/로")} 환산했습니다.`;
      }
    },
    askedOf: "단위 표시가 맞는지 확인",
  },
  "cell/rate-scale": {
    title: "비율의 자릿수",
    why: "91.1%를 0.911로 적거나 백분율 서식 칸에 91.1을 적으면 100배 차이가 납니다.",
    message: (facts) =>
      `${withParticle(facts.text("header"), "이/가")} ${withParticle(facts.number("stated"), "으로/로")} 적혀 있는데, 계산하면 ${facts.number("computed")}입니다. 백분율로 적어 주십시오.`,
    fixLabel: "백분율로 고치기",
    askedOf: "백분율(91.1)로 고쳐 적기",
  },
  "cell/unit-slip": {
    title: "단위 착오 의심",
    why: "천원이나 원 단위 금액을 백만원 칸에 적으면 전체 합계가 틀려집니다. 의심일 뿐이므로 확인한 뒤에만 고칩니다.",
    message: (facts) => {
      const amount = `${facts.text("header")} ${withParticle(facts.amount("amount"), "은/는")}`;
      const ask = `${withParticle(facts.amount("meant"), "이/가")} 맞는지 단위를 확인해 주십시오.`;
      const ratio = Number(facts.text("ratio"));
      if (facts.text("against") === "median") {
        const size = ratio > 1 ? "큽니다" : "작습니다";
        return `${amount} 다른 사업의 중간값(${facts.amount("reference")})에 비해 지나치게 ${size}. ${ask}`;
      }
      const base = facts.text("against") === "prior" ? "전년예산" : "예산";
      const times =
        ratio > 1 ? `약 ${numberText(Math.round(ratio))}배` : `약 1/${numberText(Math.round(1 / ratio))}`;
      return `${amount} ${base}(${facts.amount("reference")})의 ${times}입니다. ${ask}`;
    },
    fixLabel: "단위를 맞춘 금액으로 고치기",
    askedOf: "금액의 단위를 확인하고 고치기",
  },
  "cell/unknown-choice": {
    title: "목록에 없는 값",
    why: "추진상태는 완료, 정상추진, 지연, 미운영 가운데 하나여야 집계됩니다.",
    message: (facts) => {
      const hint = facts.has("suggestion")
        ? ` ‘${withParticle(`${facts.text("suggestion")}’`, "이/가")} 맞는지 확인해 주십시오.`
        : "";
      return `${facts.text("header")} ‘${withParticle(`${facts.text("raw")}’`, "은/는")} 목록(${facts.list("allowed").join(", ")})에 없습니다.${hint}`;
    },
    fixLabel: "목록의 값으로 고치기",
    askedOf: "목록에서 골라 적기",
  },
};
