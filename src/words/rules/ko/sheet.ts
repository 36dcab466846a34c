import { withParticle } from "../../particles";
import type { FamilyWords } from "../RuleWords";

export const sheetWords: FamilyWords<"sheet"> = {
  "sheet/missing-column": {
    title: "필요한 열 없음",
    why: "취합에 꼭 필요한 열이 없으면 그 항목은 집계할 수 없습니다. 열 이름을 바꾸었다면 원래 이름으로 되돌리면 됩니다.",
    message: (facts) => {
      if (!facts.has("header"))
        return "머리글 행을 찾지 못했습니다. 사업코드, 단위사업, 예산 등의 머리글이 필요합니다.";
      const [candidate] = facts.has("candidates") ? facts.list("candidates") : [];
      const hint = candidate === undefined ? "" : ` ‘${candidate}’ 열이 그 열이면 머리글을 고쳐 주십시오.`;
      return `‘${facts.text("header")}’ 열이 없습니다.${hint}`;
    },
    askedOf: "서식의 머리글을 그대로 두고 빠진 열을 채워 다시 제출",
  },
  "sheet/ambiguous-header": {
    title: "머리글이 겹침",
    why: "같은 항목으로 읽히는 열이나 행이 둘 이상이면 어느 쪽이 맞는지 짐작하지 않습니다.",
    message: (facts) =>
      facts.has("header")
        ? `${withParticle(
            facts
              .list("headers")
              .map((header) => `‘${header}’`)
              .join(", "),
            "이/가",
          )} 모두 ‘${facts.text("header")}’ 열로 읽힙니다(${facts.list("cells").join(", ")}). 하나만 남겨 주십시오.`
        : `머리글로 볼 수 있는 행이 둘 이상입니다(${facts.list("rows").join(", ")}행). 하나만 남겨 주십시오.`,
    askedOf: "쓰지 않는 열이나 머리글을 지우고 하나만 남기기",
  },
  "sheet/unknown-column": {
    title: "서식에 없는 열",
    why: "서식에 없는 열은 그대로 두고 취합에는 쓰지 않습니다. 필요한 항목이면 머리글을 서식대로 고칩니다.",
    message: (facts) => {
      const name = facts.has("header") ? `‘${facts.text("header")}’ 열` : "머리글 없는 열";
      const hint = facts.has("suggestion")
        ? ` ‘${facts.text("suggestion")}’ 열이 아닌지 확인해 주십시오.`
        : "";
      return `${withParticle(name, "은/는")} 취합에 쓰지 않습니다.${hint}`;
    },
    askedOf: "필요한 항목이면 머리글을 서식대로 고치기",
  },
  "sheet/form-mismatch": {
    title: "다른 서식",
    why: "지난해 서식이나 다른 부서의 서식으로 낸 자료를 섞으면 합계가 틀려집니다.",
    message: (facts) => {
      switch (facts.text("what")) {
        case "year":
          return `${facts.text("found")}년 서식입니다. ${facts.text("expected")}년 서식으로 제출해 주십시오.`;
        case "plan":
          return "다른 시행계획의 서식입니다. 이번에 배부한 서식으로 제출해 주십시오.";
        case "unit":
          return `금액 단위 ‘${withParticle(`${facts.text("found")}’`, "은/는")} 읽을 수 없어 ${withParticle(facts.text("expected"), "으로/로")} 읽었습니다. 금액을 ${facts.text("expected")} 단위로 적어 주십시오.`;
        case "department":
          return `서식은 ${facts.text("expected")}용인데 제출부서는 ${withParticle(facts.text("found"), "으로/로")} 적혀 있습니다.`;
        default: {
          const hint = facts.has("suggestion")
            ? ` ${withParticle(facts.text("suggestion"), "이/가")} 맞는지 확인해 주십시오.`
            : "";
          return `‘${withParticle(`${facts.text("found")}’`, "은/는")} 제출 대상 부서에 없습니다.${hint}`;
        }
      }
    },
    askedOf: "이번에 배부한 우리 부서 서식에 옮겨 적어 다시 제출",
  },
  "sheet/stated-total-mismatch": {
    title: "합계가 맞지 않음",
    why: "시트에 적힌 소계·합계가 행을 더한 값과 다르면 행이나 합계 가운데 하나가 틀린 것입니다. 글자로 저장된 숫자는 SUM에서 빠집니다.",
    message: (facts) =>
      `${withParticle(`${facts.text("label")}의 ${facts.text("header")}`, "이/가")} ${facts.amount("stated")}인데, ${facts.text("rows")}개 행을 더하면 ${facts.amount("sum")}입니다(차이 ${facts.amount("difference")}).`,
    askedOf: "합계와 행의 금액을 대조하여 틀린 쪽을 고치기",
  },
  "sheet/hidden-data": {
    title: "숨겨진 자료",
    why: "숨긴 행과 열, 시트도 취합에 들어갑니다. 공개 전에 남은 자료가 아닌지 확인이 필요합니다.",
    message: (facts) => {
      const parts = [
        facts.has("sheetHidden") ? "시트가 숨겨져 있습니다." : "",
        facts.list("rows").length > 0 ? `숨긴 행(${facts.list("rows").join(", ")}행)에 자료가 있습니다.` : "",
        facts.list("columns").length > 0
          ? `숨긴 열(${facts.list("columns").join(", ")}열)에 자료가 있습니다.`
          : "",
      ];
      return parts.filter((part) => part !== "").join(" ");
    },
    askedOf: "숨김을 풀어 확인하고, 필요 없는 자료는 지우기",
  },
};
