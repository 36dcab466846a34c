import type { FactReader, FamilyWords } from "../RuleWords";

function quoted(facts: FactReader, key: string): string {
  return `'${facts.text(key)}'`;
}

function suggestion(facts: FactReader): string {
  return facts.has("suggestion") ? ` Is ${quoted(facts, "suggestion")} meant?` : "";
}

export const textWords: FamilyWords<"text"> = {
  "text/empty-results": {
    title: "No results",
    why: "Unless it did not run, a project has to say what was done before it can be reviewed.",
    message: () => "추진실적 is blank.",
    askedOf: "Say what was done, with figures",
  },
  "text/parts-sum-mismatch": {
    title: "Total and parts differ",
    why: "If a total in the text differs from the parts beside it, one of them is wrong.",
    message: (facts) =>
      `${quoted(facts, "excerpt")}: the total says ${facts.number("stated")}${facts.text("unit")}, the parts (${facts.list("parts").join(" + ")}) add up to ${facts.number("sum")}${facts.text("unit")}.`,
    askedOf: "Compare the total with its parts",
  },
  "text/delta-mismatch": {
    title: "Change differs",
    why: "If before, after and change disagree, readers can trust none of them.",
    message: (facts) =>
      `${quoted(facts, "excerpt")}: from ${facts.number("from")} to ${facts.number("to")} is ${facts.number("actual")}${facts.text("unit")}, but it says ${facts.number("stated")}${facts.text("unit")}.`,
    askedOf: "Compare before, after and change",
  },
  "text/percent-vs-point": {
    title: "% and %p",
    why: "The difference of two rates is in percentage points (%p), not in percent.",
    message: (facts) =>
      `${quoted(facts, "excerpt")}: a difference of rates is written in %p.${suggestion(facts)}`,
    fixLabel: "Write %p",
    askedOf: "Write differences of rates in %p",
  },
  "text/stale-period": {
    title: "Figures of another period",
    why: "Last year's figures are not this year's results.",
    message: (facts) =>
      `${quoted(facts, "excerpt")} is as of ${facts.text("year")}; results of ${facts.text("planYear")} are needed.`,
    askedOf: "State figures as of the end of the plan's year",
  },
  "text/provisional": {
    title: "Provisional figures",
    why: "Expected, provisional or estimated figures do not count as results.",
    message: (facts) =>
      `${quoted(facts, "excerpt")}: a figure marked '${facts.text("word")}' is counted as a result.`,
    askedOf: "State final figures, or take the expected part out",
  },
  "text/unbalanced-bracket": {
    title: "Unpaired bracket or quote",
    why: "Without its partner nobody can tell where the bracket ends.",
    message: (facts) =>
      `${quoted(facts, "excerpt")}: '${facts.text("mark")}' has no partner.${suggestion(facts)}`,
    fixLabel: "Pair it",
    askedOf: "Pair brackets and quotes",
  },
  "text/stray-character": {
    title: "Stray character",
    why: "Mistyped marks and digits would be printed in the report.",
    message: (facts) =>
      `${quoted(facts, "excerpt")}: '${facts.text("character")}' seems to be there by mistake.${suggestion(facts)}`,
    fixLabel: "Take it out",
    askedOf: "Correct the slip",
  },
  "text/number-format": {
    title: "Thousands separator",
    why: "Official papers write numbers of four digits and more with a comma.",
    message: (facts) => `${quoted(facts, "raw")} is written ${quoted(facts, "suggestion")}.`,
    fixLabel: "Put the comma",
    askedOf: "Write thousands with a comma",
  },
  "text/duplicate-achievement": {
    title: "Achievement claimed twice",
    why: "If two projects claim the same achievement, the whole is overstated.",
    message: (facts) => {
      const where = [
        facts.has("otherProject") ? facts.text("otherProject") : "",
        facts.has("otherName") ? facts.text("otherName") : "",
      ]
        .filter((part) => part !== "")
        .join(" ");
      const what = facts.text("what") === "figures" ? "the same figures are" : "the same sentence is";
      return `${quoted(facts, "excerpt")}: ${what} also in ${where} (row ${facts.text("otherRow")}).`;
    },
    askedOf: "Decide whose achievement it is and state it once",
  },
};
