import type { FamilyWords } from "../RuleWords";

export const planWords: FamilyWords<"plan"> = {
  "plan/missing-project": {
    title: "Project missing",
    why: "Totals are incomplete while a registered project is not in what was submitted.",
    message: (facts) => {
      const whose = facts.has("department") ? ` by ${facts.text("department")}` : "";
      return `${facts.text("project")} '${facts.text("name")}' is not in what was submitted${whose}.`;
    },
    askedOf: "Add the row of the missing project and submit again",
  },
  "plan/missing-department": {
    title: "Department missing",
    why: "Totals are incomplete until every expected department has submitted.",
    message: (facts) =>
      facts.has("refusedFile")
        ? `'${facts.text("refusedFile")}', sent by ${facts.text("department")}, could not be taken (projects: ${facts.number("projects")}).`
        : `${facts.text("department")} has not submitted yet (projects: ${facts.number("projects")}).`,
    askedOf: "Fill in the form and submit it",
  },
  "plan/prior-total-mismatch": {
    title: "Prior total differs",
    why: "If last year's budgets do not add up to last year's published total, the change over the year is wrong.",
    message: (facts) => {
      const projects = facts.list("projects");
      const where =
        projects.length === 0 ? "" : ` Projects that differ from the register: ${projects.join(", ")}.`;
      return `전년예산 adds up to ${facts.amount("sum")}, but the published total of ${facts.text("year")} is ${facts.amount("published")} (difference ${facts.amount("difference")}).${where}`;
    },
    askedOf: "Compare last year's budget with the published one",
  },
};
