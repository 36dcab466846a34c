import type { FamilyWords } from "../RuleWords";

export const sheetWords: FamilyWords<"sheet"> = {
  "sheet/missing-column": {
    title: "Missing column",
    why: "Without a needed column its figures cannot be added up. If the header was renamed, give it its old name back.",
    message: (facts) => {
      if (!facts.has("header"))
        return "No header row was found. Headers such as 사업코드, 단위사업, 예산 are needed.";
      const [candidate] = facts.has("candidates") ? facts.list("candidates") : [];
      const hint = candidate === undefined ? "" : ` If '${candidate}' is that column, correct its header.`;
      return `There is no '${facts.text("header")}' column.${hint}`;
    },
    askedOf: "Leave the form's headers as they are, fill in the missing column and submit again",
  },
  "sheet/ambiguous-header": {
    title: "Ambiguous header",
    why: "Where two columns or rows could be meant, none is guessed.",
    message: (facts) =>
      facts.has("header")
        ? `${facts
            .list("headers")
            .map((header) => `'${header}'`)
            .join(
              " and ",
            )} all read as '${facts.text("header")}' (${facts.list("cells").join(", ")}). Keep one.`
        : `Several rows could be the header (rows ${facts.list("rows").join(", ")}). Keep one.`,
    askedOf: "Remove the column or header that is not used",
  },
  "sheet/unknown-column": {
    title: "Column outside the form",
    why: "A column that is not part of the form is left as it is and not used.",
    message: (facts) => {
      const name = facts.has("header") ? `Column '${facts.text("header")}'` : "A column without a header";
      const hint = facts.has("suggestion") ? ` Is it '${facts.text("suggestion")}'?` : "";
      return `${name} is not used.${hint}`;
    },
    askedOf: "If the column is needed, give it the form's header",
  },
  "sheet/form-mismatch": {
    title: "Another form",
    why: "Figures on last year's form or another department's would spoil the totals.",
    message: (facts) => {
      switch (facts.text("what")) {
        case "year":
          return `This is a form of ${facts.text("found")}; the one of ${facts.text("expected")} is needed.`;
        case "plan":
          return "This form belongs to another plan. Use the form handed out this time.";
        case "unit":
          return `The unit '${facts.text("found")}' cannot be read; the amounts were taken as ${facts.text("expected")}. State them in ${facts.text("expected")}.`;
        case "department":
          return `The form is for ${facts.text("expected")}, but the submitting department says ${facts.text("found")}.`;
        default: {
          const hint = facts.has("suggestion") ? ` Is it ${facts.text("suggestion")}?` : "";
          return `'${facts.text("found")}' is not one of the departments expected.${hint}`;
        }
      }
    },
    askedOf: "Copy the figures into this year's form of the department and submit it again",
  },
  "sheet/stated-total-mismatch": {
    title: "Stated total differs",
    why: "If a total in the sheet differs from its rows, one of them is wrong. Numbers stored as text drop out of SUM.",
    message: (facts) =>
      `${facts.text("header")} in '${facts.text("label")}' says ${facts.amount("stated")}, but its ${facts.text("rows")} rows add up to ${facts.amount("sum")} (difference ${facts.amount("difference")}).`,
    askedOf: "Compare the total with the rows and correct whichever is wrong",
  },
  "sheet/hidden-data": {
    title: "Hidden data",
    why: "Hidden rows, columns and sheets count as well. Make sure that nothing is left over before it is published.",
    message: (facts) => {
      const parts = [
        facts.has("sheetHidden") ? "The sheet is hidden." : "",
        facts.list("rows").length > 0 ? `Hidden rows hold data (${facts.list("rows").join(", ")}).` : "",
        facts.list("columns").length > 0
          ? `Hidden columns hold data (${facts.list("columns").join(", ")}).`
          : "",
      ];
      return parts.filter((part) => part !== "").join(" ");
    },
    askedOf: "Unhide and check it; delete what is not needed",
  },
};
