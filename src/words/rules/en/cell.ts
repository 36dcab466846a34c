import { numberText } from "../../figures";
import type { FamilyWords } from "../RuleWords";

const HOW: Readonly<Record<string, string>> = {
  "text-number": "stored as text",
  "full-width": "full-width digits",
  spaces: "spaces",
  sign: "△ or brackets for minus",
  currency: "currency sign",
  unit: "unit in the cell",
};

export const cellWords: FamilyWords<"cell"> = {
  "cell/required": {
    title: "Required value missing",
    why: "Without it the project can be neither added up nor judged. Write 0 for nothing, - where it does not apply.",
    message: (facts) => {
      const hint = facts.has("suggestion") ? ` The register says '${facts.text("suggestion")}'.` : "";
      return `${facts.text("header")} is blank.${hint}`;
    },
    fixLabel: "Take the register's value",
    askedOf: "Fill in the blank cell (0 for no amount)",
  },
  "cell/not-a-number": {
    title: "Not a number",
    why: "What cannot be read as a number is kept as typed and left out of the totals.",
    message: (facts) =>
      facts.has("tooLarge")
        ? `${facts.text("header")} '${facts.text("raw")}' is too large a number. Check the unit.`
        : `${facts.text("header")} '${facts.text("raw")}' cannot be read as a number.`,
    askedOf: "Leave only the number; explanations go into 비고",
  },
  "cell/error-value": {
    title: "Error value",
    why: "#REF!, #DIV/0! and the like are no values and stay out of the totals.",
    message: (facts) => `${facts.text("header")} holds the error ${facts.text("raw")}.`,
    askedOf: "Correct the formula or type the value",
  },
  "cell/formula-not-calculated": {
    title: "Formula without a result",
    why: "A formula saved without its result has no value yet. Opening and saving the file in Excel settles it.",
    message: (facts) =>
      `The formula in ${facts.text("header")} was saved without a result (${facts.text("raw")}).`,
    askedOf: "Open the file in Excel, let it calculate, save and submit again",
  },
  "cell/merged-amount": {
    title: "Merged amount",
    why: "An amount merged over several projects is nobody's: it is neither split nor added twice.",
    message: (facts) => `${facts.text("header")} is merged over several projects.`,
    askedOf: "Unmerge it and write each project's amount",
  },
  "cell/date-in-number": {
    title: "Turned into a date",
    why: "Excel turns 3/4 or 2-3-7 into a date. Only the writer knows what was meant.",
    message: (facts) => {
      const hint = facts.has("suggestion") ? ` Was ${facts.text("suggestion")} meant?` : "";
      return `${facts.text("header")} is a date (${facts.text("raw")}).${hint}`;
    },
    fixLabel: "Back to the project code",
    askedOf: "Format the cell as number or text and type it again",
  },
  "cell/negative-amount": {
    title: "Negative amount",
    why: "Amounts are 0 or more. Cuts and refunds belong into the final amount, with a word in 비고.",
    message: (facts) => `${facts.text("header")} is negative (${facts.amount("amount")}).`,
    askedOf: "Write the final amount after cuts and refunds",
  },
  "cell/number-as-text": {
    title: "Number stored as text",
    why: "A number stored as text silently drops out of SUM. Making it a number changes no meaning.",
    message: (facts) => {
      const how = [...new Set(facts.list("how").map((kind) => HOW[kind] ?? kind))].join(", ");
      const value =
        facts.has("amount") || !facts.has("number") ? facts.amount("amount") : facts.number("number");
      return `${facts.text("header")} '${facts.text("raw")}' was read as ${value} (${how}).`;
    },
    fixLabel: "Make it a number",
    askedOf: "Write it as a number",
  },
  "cell/unit-converted": {
    title: "Unit converted",
    why: "Amounts in another unit than the plan's were converted as declared. Only the declared unit needs a look.",
    message: (facts) => {
      switch (facts.text("from")) {
        case "block":
          return `The sheet is in ${facts.text("unit")}; amounts converted: ${facts.number("cells")}.`;
        case "header":
          return `Column '${facts.text("header")}' is in ${facts.text("unit")}; amounts converted: ${facts.number("cells")}.`;
        default:
          return `${facts.text("header")} '${facts.text("raw")}' was converted to ${facts.amount("amount")}.`;
      }
    },
    askedOf: "Check that the declared unit is right",
  },
  "cell/rate-scale": {
    title: "Scale of a rate",
    why: "0.911 for 91.1 %, or 91.1 typed into a percent-formatted cell, is off by a hundred.",
    message: (facts) =>
      `${facts.text("header")} says ${facts.number("stated")}, but works out at ${facts.number("computed")}. Write it in percent.`,
    fixLabel: "Write it in percent",
    askedOf: "Write the rate in percent (91.1)",
  },
  "cell/unit-slip": {
    title: "Unit probably mistaken",
    why: "An amount in thousands or in won where millions are meant spoils every total. It is a suspicion: check before correcting.",
    message: (facts) => {
      const amount = `${facts.text("header")} ${facts.amount("amount")} is`;
      const ask = `Is ${facts.amount("meant")} meant?`;
      const ratio = Number(facts.text("ratio"));
      if (facts.text("against") === "median") {
        const size = ratio > 1 ? "large" : "small";
        return `${amount} far too ${size} beside the median of the other projects (${facts.amount("reference")}). ${ask}`;
      }
      const base = facts.text("against") === "prior" ? "last year's budget" : "the budget";
      const times =
        ratio > 1
          ? `about ${numberText(Math.round(ratio))} times`
          : `about 1/${numberText(Math.round(1 / ratio))} of`;
      return `${amount} ${times} ${base} (${facts.amount("reference")}). ${ask}`;
    },
    fixLabel: "Take the amount in the right unit",
    askedOf: "Check the unit of the amount and correct it",
  },
  "cell/unknown-choice": {
    title: "Not in the list",
    why: "The status must be one of 완료, 정상추진, 지연, 미운영 to be counted.",
    message: (facts) => {
      const hint = facts.has("suggestion") ? ` Is '${facts.text("suggestion")}' meant?` : "";
      return `${facts.text("header")} '${facts.text("raw")}' is not in the list (${facts.list("allowed").join(", ")}).${hint}`;
    },
    fixLabel: "Take the value of the list",
    askedOf: "Choose a value of the list",
  },
};
