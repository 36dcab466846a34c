import type { FactReader, FamilyWords } from "../RuleWords";

const CAUSES: Readonly<Record<string, (facts: FactReader) => string>> = {
  "not-run": () => "the project did not run",
  "target-missed": (facts) =>
    facts.has("achievement")
      ? `the target was missed (${facts.percent("achievement")})`
      : `the target was missed (target ${facts.number("target")}, result ${facts.number("actual")})`,
  delayed: () => "the project is delayed",
  "low-execution": (facts) => `little was spent (${facts.percent("execution")})`,
};

export const rowWords: FamilyWords<"row"> = {
  "row/unknown-project": {
    title: "Project not in the register",
    why: "If neither code nor name is in the plan, nobody can tell which project it is, and the row is excluded.",
    message: (facts) => {
      const named = [facts.has("code") ? facts.text("code") : "", facts.has("name") ? facts.text("name") : ""]
        .filter((part) => part !== "")
        .join(" ");
      const hint = facts.has("suggestedCode")
        ? ` Is ${facts.text("suggestedCode")} '${facts.text("suggestedName")}' meant?`
        : "";
      return `'${named}' is not in the register.${hint}`;
    },
    fixLabel: "Take the nearest project",
    askedOf: "Use the code and name of the plan",
  },
  "row/name-differs": {
    title: "Code and name disagree",
    why: "If code and name point to different projects, results may land on the wrong one.",
    message: (facts) => {
      if (!facts.has("codeOfName")) {
        return `${facts.text("code")} is '${facts.text("registeredName")}', but the row says '${facts.text("name")}'.`;
      }
      const other = facts.has("registeredName")
        ? ` (${facts.text("code")}: ${facts.text("registeredName")})`
        : "";
      return `'${facts.text("name")}' has the code ${facts.text("codeOfName")}, but the row says ${facts.text("code")}${other}.`;
    },
    fixLabel: "As in the register",
    askedOf: "Make code and name agree with the register",
  },
  "row/wrong-area": {
    title: "Another area or task",
    why: "Area and task follow the plan. Totals do so whatever the row says.",
    message: (facts) =>
      `${facts.text("header")} says '${facts.text("stated")}', the plan says '${facts.text("registered")}'.`,
    fixLabel: "As in the plan",
    askedOf: "Correct area and task as in the plan",
  },
  "row/wrong-department": {
    title: "Another department",
    why: "Only the registered department's row counts. If the work moved, the register has to be corrected first.",
    message: (facts) => {
      const registered = facts.list("registered").join(", ");
      return facts.has("submitter")
        ? `The project belongs to ${registered}, but stands in the sheet of ${facts.text("submitter")}.`
        : `The row says '${facts.text("stated")}', the register says ${registered}.`;
    },
    fixLabel: "Take the registered department",
    askedOf: "Check the department; if the project moved, tell the coordinator",
  },
  "row/duplicate-project": {
    title: "Project arrives twice",
    why: "A project counts once. With several indicators, amounts stay on its first line only.",
    message: (facts) => {
      const project = facts.text("project");
      switch (facts.text("what")) {
        case "amount":
          return `${project} is already in row ${facts.text("firstRow")}, and an amount is stated again.`;
        case "indicator":
          return `${project} is already in row ${facts.text("firstRow")} with the same indicator.`;
        default: {
          const whose = facts.has("firstDepartment") ? ` of ${facts.text("firstDepartment")}` : "";
          return `${project} is also in the sheet${whose} (${facts.text("firstFile")}, ${facts.text("firstSheet")}, row ${facts.text("firstRow")}). That row counts, this one does not.`;
        }
      }
    },
    askedOf: "Delete the repeated row, or clear its amounts if it only adds an indicator",
  },
  "row/executed-exceeds-budget": {
    title: "Spent more than the budget",
    why: "Spending cannot exceed the budget. After a carry-over or transfer, state the final budget.",
    message: (facts) =>
      `${facts.amount("executed")} spent is ${facts.amount("over")} more than the budget of ${facts.amount("budget")}.`,
    askedOf: "Check the budget (with supplements and carry-overs) and the spending",
  },
  "row/rate-mismatch": {
    title: "Execution rate differs",
    why: "The execution rate is 집행액 ÷ 예산, rounded half-up at one decimal.",
    message: (facts) =>
      `It says ${facts.percent("stated")}, but ${facts.amount("executed")} ÷ ${facts.amount("budget")} is ${facts.percent("computed")}.`,
    fixLabel: "Take the computed rate",
    askedOf: "Calculate the execution rate again",
  },
  "row/achievement-mismatch": {
    title: "Achievement rate differs",
    why: "The achievement rate is 실적 ÷ 목표, or 목표 ÷ 실적 for a lower-is-better (하향) indicator, rounded at one decimal.",
    message: (facts) => {
      const parts = facts.has("lowerIsBetter")
        ? `${facts.number("target")} ÷ ${facts.number("actual")}`
        : `${facts.number("actual")} ÷ ${facts.number("target")}`;
      return `It says ${facts.percent("stated")}, but ${parts} is ${facts.percent("computed")}.`;
    },
    fixLabel: "Take the computed rate",
    askedOf: "Calculate the achievement rate again",
  },
  "row/missing-target": {
    title: "No target",
    why: "Without a target nobody can say whether it was reached.",
    message: (facts) => {
      const indicator = facts.has("indicator") ? ` of '${facts.text("indicator")}'` : "";
      const hint = facts.has("registered") ? ` The plan's target is ${facts.number("registered")}.` : "";
      return `The target${indicator} is blank.${hint}`;
    },
    fixLabel: "Take the plan's target",
    askedOf: "Fill in the target of the plan",
  },
  "row/missing-actual": {
    title: "No result",
    why: "A target without a result cannot be judged. Write 0 where nothing was reached.",
    message: (facts) => {
      const indicator = facts.has("indicator") ? ` of '${facts.text("indicator")}'` : "";
      const target = facts.has("target") ? ` (target ${facts.number("target")})` : "";
      return facts.has("stated")
        ? `The result${indicator} says '${facts.text("stated")}'${target}. Write 0 where nothing was reached.`
        : `The result${indicator} is blank${target}.`;
    },
    askedOf: "Fill in the result as a number (0 for nothing)",
  },
  "row/reason-required": {
    title: "Reason needed",
    why: "A missed target, a project not run or delayed, or low spending needs a reason before it can be reviewed.",
    message: (facts) => {
      const causes = facts.list("because").map((cause) => CAUSES[cause]?.(facts) ?? cause);
      const said = causes.join(", ");
      return `${said.charAt(0).toUpperCase()}${said.slice(1)}, but no reason is given.`;
    },
    askedOf: "Give the reason in 미달성 사유",
  },
  "row/status-contradiction": {
    title: "Status contradicts figures",
    why: "Not run yet with spending or results, or done although the target was missed: one of the two is wrong.",
    message: (facts) => {
      if (facts.text("because") === "missed-target") {
        const rate = facts.has("achievement") ? `, ${facts.percent("achievement")}` : "";
        return `The status is ${facts.text("status")}, but the target was missed (target ${facts.number("target")}, result ${facts.number("actual")}${rate}).`;
      }
      const signs = [
        facts.has("executed") && facts.text("executed") !== "0"
          ? `spending of ${facts.amount("executed")}`
          : "",
        facts.has("actual") ? `a result of ${facts.number("actual")}` : "",
        facts.has("hasResults") ? "text in 추진실적" : "",
      ].filter((sign) => sign !== "");
      return `The status is 미운영 (not run), but there is ${signs.join(", ")}.`;
    },
    askedOf: "Correct the status or the figures, whichever is wrong",
  },
};
