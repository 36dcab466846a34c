import type { FamilyWords } from "../RuleWords";

export const planWords: FamilyWords<"plan"> = {
  "plan/missing-project": {
    title: "빠진 사업",
    why: "등록된 사업이 제출 자료에 없으면 합계가 미완료입니다.",
    message: (facts) => {
      const whose = facts.has("department") ? `${facts.text("department")} 제출 자료에 ` : "제출 자료에 ";
      return `${whose}${facts.text("project")} ‘${facts.text("name")}’ 사업이 없습니다.`;
    },
    askedOf: "빠진 사업의 행을 채워 다시 제출",
  },
  "plan/missing-department": {
    title: "미제출 부서",
    why: "제출 대상 부서가 모두 내기 전까지 합계는 미완료입니다.",
    message: (facts) =>
      facts.has("refusedFile")
        ? `${facts.text("department")}에서 보낸 파일(${facts.text("refusedFile")})을 받지 못했습니다(사업 ${facts.number("projects")}개).`
        : `${facts.text("department")}에서 아직 제출하지 않았습니다(사업 ${facts.number("projects")}개).`,
    askedOf: "제출 서식을 작성하여 제출",
  },
  "plan/prior-total-mismatch": {
    title: "전년예산 합계 불일치",
    why: "전년예산의 합이 지난해 확정 합계와 다르면 전년 대비 증감도 틀려집니다.",
    message: (facts) => {
      const projects = facts.list("projects");
      const where = projects.length === 0 ? "" : ` 사업 목록과 다른 사업: ${projects.join(", ")}.`;
      return `전년예산 합계가 ${facts.amount("sum")}인데 ${facts.text("year")}년 확정 합계는 ${facts.amount("published")}입니다(차이 ${facts.amount("difference")}).${where}`;
    },
    askedOf: "전년예산을 지난해 확정 예산과 대조하기",
  },
};
