import { projectsOf } from "../../plan/lookups";
import type { PlanRule } from "../Rule";
import { submittedOf } from "../support/submitted";

export const missingDepartment: PlanRule = {
  id: "plan/missing-department",
  level: "error",
  scope: "plan",
  example: { wrong: "재정기획관: 제출 파일 없음", right: "재정기획관: 제출_재정기획관" },
  check(context) {
    const { departments } = submittedOf(context);
    return context.plan.departments
      .filter((department) => !departments.has(department))
      .map((department) => ({
        row: null,
        column: null,
        cell: null,
        facts: { department, projects: projectsOf(context.plan, department).length },
        sheet: null,
        project: department,
      }));
  },
};
