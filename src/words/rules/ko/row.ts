import { withParticle } from "../../particles";
import type { FactReader, FamilyWords } from "../RuleWords";

const CAUSES: Readonly<Record<string, (facts: FactReader) => string>> = {
  "not-run": () => "미운영",
  "target-missed": (facts) =>
    facts.has("achievement")
      ? `목표 미달(달성률 ${facts.percent("achievement")})`
      : `목표 미달(목표 ${facts.number("target")}, 실적 ${facts.number("actual")})`,
  delayed: () => "지연",
  "low-execution": (facts) => `집행 저조(집행률 ${facts.percent("execution")})`,
};

export const rowWords: FamilyWords<"row"> = {
  "row/unknown-project": {
    title: "사업 목록에 없는 사업",
    why: "사업코드와 단위사업 이름이 모두 시행계획에 없으면 어느 사업인지 알 수 없어 취합에서 제외됩니다.",
    message: (facts) => {
      const named = [facts.has("code") ? facts.text("code") : "", facts.has("name") ? facts.text("name") : ""]
        .filter((part) => part !== "")
        .join(" ");
      const hint = facts.has("suggestedCode")
        ? ` ${facts.text("suggestedCode")} ‘${withParticle(`${facts.text("suggestedName")}’`, "이/가")} 맞는지 확인해 주십시오.`
        : "";
      return `‘${withParticle(`${named}’`, "은/는")} 사업 목록에 없습니다.${hint}`;
    },
    fixLabel: "비슷한 사업으로 고치기",
    askedOf: "시행계획의 사업코드와 단위사업 이름으로 고치기",
  },
  "row/name-differs": {
    title: "코드와 이름이 다름",
    why: "사업코드와 단위사업 이름이 서로 다른 사업을 가리키면 실적이 다른 사업에 잡힐 수 있습니다.",
    message: (facts) => {
      if (!facts.has("codeOfName")) {
        return `${facts.text("code")}의 이름은 ‘${facts.text("registeredName")}’인데 ‘${withParticle(`${facts.text("name")}’`, "으로/로")} 적혀 있습니다.`;
      }
      const other = facts.has("registeredName")
        ? `(${facts.text("code")}: ${facts.text("registeredName")})`
        : "";
      return `‘${facts.text("name")}’의 사업코드는 ${facts.text("codeOfName")}인데 ${withParticle(facts.text("code"), "으로/로")} 적혀 있습니다${other}.`;
    },
    fixLabel: "사업 목록대로 고치기",
    askedOf: "사업코드와 단위사업 이름을 사업 목록과 맞추기",
  },
  "row/wrong-area": {
    title: "분야·과제가 다름",
    why: "분야와 과제는 시행계획을 따릅니다. 다르게 적혀 있어도 집계는 시행계획대로 합니다.",
    message: (facts) =>
      `${withParticle(facts.text("header"), "이/가")} ‘${withParticle(`${facts.text("stated")}’`, "으로/로")} 적혀 있으나 시행계획에는 ‘${facts.text("registered")}’입니다.`,
    fixLabel: "시행계획대로 고치기",
    askedOf: "분야와 과제를 시행계획대로 고치기",
  },
  "row/wrong-department": {
    title: "담당부서가 다름",
    why: "등록된 담당부서의 행만 집계됩니다. 업무가 옮겨 갔다면 사업 목록부터 고쳐야 합니다.",
    message: (facts) => {
      const registered = facts.list("registered").join(", ");
      return facts.has("submitter")
        ? `이 사업의 담당부서는 ${registered}인데 ${facts.text("submitter")} 시트에 들어 있습니다.`
        : `담당부서가 ‘${withParticle(`${facts.text("stated")}’`, "으로/로")} 적혀 있으나 등록된 부서는 ${registered}입니다.`;
    },
    fixLabel: "등록된 부서로 고치기",
    askedOf: "담당부서를 확인하고, 옮겨 간 사업이면 총괄부서에 알리기",
  },
  "row/duplicate-project": {
    title: "같은 사업이 두 번",
    why: "같은 사업이 두 번 들어오면 한 번만 집계합니다. 성과지표가 여럿이면 금액은 첫 줄에만 적습니다.",
    message: (facts) => {
      const project = withParticle(facts.text("project"), "은/는");
      switch (facts.text("what")) {
        case "amount":
          return `${project} ${facts.text("firstRow")}행에 이미 있고 금액이 또 적혀 있습니다.`;
        case "indicator":
          return `${project} ${facts.text("firstRow")}행에 이미 같은 성과지표로 있습니다.`;
        default: {
          const whose = facts.has("firstDepartment") ? `${facts.text("firstDepartment")} ` : "";
          return `${project} ${whose}시트(${facts.text("firstFile")}, ${facts.text("firstSheet")}, ${facts.text("firstRow")}행)에도 있습니다. 그 행을 반영하고 이 행은 제외합니다.`;
        }
      }
    },
    askedOf: "겹친 행을 지우거나, 성과지표를 나눈 줄이면 금액을 비우기",
  },
  "row/executed-exceeds-budget": {
    title: "예산보다 많은 집행",
    why: "집행액은 예산을 넘을 수 없습니다. 이월이나 변경이 있었다면 최종 예산을 적습니다.",
    message: (facts) =>
      `집행액 ${withParticle(facts.amount("executed"), "이/가")} 예산 ${facts.amount("budget")}보다 ${facts.amount("over")} 많습니다.`,
    askedOf: "예산(추경·이월 포함)과 집행액을 확인하기",
  },
  "row/rate-mismatch": {
    title: "집행률 불일치",
    why: "집행률은 집행액 ÷ 예산을 소수 첫째 자리까지 반올림한 값입니다.",
    message: (facts) =>
      `집행률이 ${withParticle(facts.percent("stated"), "으로/로")} 적혀 있으나, 집행액 ${facts.amount("executed")} ÷ 예산 ${withParticle(facts.amount("budget"), "은/는")} ${facts.percent("computed")}입니다.`,
    fixLabel: "계산한 값으로 고치기",
    askedOf: "집행률을 다시 계산하기",
  },
  "row/achievement-mismatch": {
    title: "달성률 불일치",
    why: "달성률은 실적 ÷ 목표이고, 낮을수록 좋은 (하향) 지표는 목표 ÷ 실적입니다. 소수 첫째 자리까지 반올림합니다.",
    message: (facts) => {
      const parts = facts.has("lowerIsBetter")
        ? `목표 ${facts.number("target")} ÷ 실적 ${withParticle(facts.number("actual"), "은/는")}`
        : `실적 ${facts.number("actual")} ÷ 목표 ${withParticle(facts.number("target"), "은/는")}`;
      return `달성률이 ${withParticle(facts.percent("stated"), "으로/로")} 적혀 있으나, ${parts} ${facts.percent("computed")}입니다.`;
    },
    fixLabel: "계산한 값으로 고치기",
    askedOf: "달성률을 다시 계산하기",
  },
  "row/missing-target": {
    title: "목표 없음",
    why: "목표가 없으면 달성 여부를 판단할 수 없습니다.",
    message: (facts) => {
      const indicator = facts.has("indicator") ? `‘${facts.text("indicator")}’의 ` : "";
      const hint = facts.has("registered") ? ` 시행계획의 목표는 ${facts.number("registered")}입니다.` : "";
      return `${indicator}목표가 비어 있습니다.${hint}`;
    },
    fixLabel: "시행계획의 목표 넣기",
    askedOf: "시행계획의 목표를 적기",
  },
  "row/missing-actual": {
    title: "실적 없음",
    why: "목표가 있는데 실적이 없으면 달성 여부를 판단할 수 없습니다. 하지 못했으면 0을 적습니다.",
    message: (facts) => {
      const indicator = facts.has("indicator") ? `‘${facts.text("indicator")}’의 ` : "";
      const target = facts.has("target") ? `(목표 ${facts.number("target")})` : "";
      return facts.has("stated")
        ? `${indicator}실적이 ‘${facts.text("stated")}’입니다${target}. 하지 못했으면 0을 적습니다.`
        : `${indicator}실적이 비어 있습니다${target}.`;
    },
    askedOf: "실적을 숫자로 적기(없으면 0)",
  },
  "row/reason-required": {
    title: "미달성 사유 필요",
    why: "목표 미달, 미운영, 지연, 집행 저조 사업은 사유를 적어야 검토할 수 있습니다.",
    message: (facts) => {
      const causes = facts.list("because").map((cause) => CAUSES[cause]?.(facts) ?? cause);
      return `${causes.join(", ")}인데 미달성 사유가 없습니다.`;
    },
    askedOf: "미달성 사유를 적기",
  },
  "row/status-contradiction": {
    title: "추진상태 모순",
    why: "미운영인데 집행이나 실적이 있거나, 완료·정상추진인데 목표에 못 미치면 둘 가운데 하나가 틀린 것입니다.",
    message: (facts) => {
      if (facts.text("because") === "missed-target") {
        const rate = facts.has("achievement") ? `, 달성률 ${facts.percent("achievement")}` : "";
        return `추진상태는 ${facts.text("status")}인데 목표에 못 미칩니다(목표 ${facts.number("target")}, 실적 ${facts.number("actual")}${rate}).`;
      }
      const signs = [
        facts.has("executed") && facts.text("executed") !== "0" ? `집행액 ${facts.amount("executed")}` : "",
        facts.has("actual") ? `실적 ${facts.number("actual")}` : "",
        facts.has("hasResults") ? "추진실적" : "",
      ].filter((sign) => sign !== "");
      return `추진상태는 미운영인데 ${withParticle(signs.join(", "), "이/가")} 있습니다.`;
    },
    askedOf: "추진상태와 실적 가운데 틀린 쪽을 고치기",
  },
};
