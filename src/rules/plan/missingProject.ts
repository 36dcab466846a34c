import { placedProjects } from "../../plan/lookups";
import type { CrossHit, PlanRule } from "../Rule";
import { submittedOf } from "../support/submitted";

/** A department has submitted, but not this project. Projects of a missing department go without saying. */
export const missingProject: PlanRule = {
  id: "plan/missing-project",
  level: "error",
  scope: "plan",
  example: {
    wrong: "제출_재정기획관: (2-3-7 예산학교 운영 행 없음)",
    right: "제출_재정기획관: 2-3-7 예산학교 운영",
  },
  check(context) {
    const { byProject, departments } = submittedOf(context);
    const hits: CrossHit[] = [];
    for (const [id, { project }] of placedProjects(context.plan)) {
      const rows = byProject.get(id) ?? [];
      const owners: readonly (string | null)[] =
        project.departments.length === 0 ? [null] : project.departments;
      for (const department of owners) {
        const expected = department === null || departments.has(department);
        const sent = rows.some(({ submitter }) => department === null || submitter === department);
        // Sent by somebody else alone: it is there, under the wrong department, which has a finding of its own.
        const strayed = rows.length > 0 && !rows.some(({ submitter }) => owners.includes(submitter));
        if (!expected || sent || strayed) continue;
        const sheet =
          context.sheets.find((one) => department !== null && one.department === department) ?? null;
        const facts = { project: id, name: project.name, department };
        hits.push({ row: null, column: null, cell: null, facts, sheet, project: id });
      }
    }
    return hits;
  },
};
