import type { Flag } from "../../../review/Flag";
import { REVIEW_WORDS } from "../../../words/pane/review";
import type { Language } from "../../../words/language";
import { flagMessage } from "../../../words/review";
import { countText, millionText, percentText } from "../../shared/figures";

export interface Figure {
  readonly label: string;
  readonly value: string;
}

/** What a flag rests on, ready to be read: figures first, the department's own words last. */
export function flagFigures(flag: Flag, language: Language): readonly Figure[] {
  const words = REVIEW_WORDS[language];
  const said = words.figures;
  const line = (label: string, value: string): Figure => ({
    label,
    value: value === "" ? said.empty : value,
  });
  const million = (won: number | null) => (won === null ? "" : said.million(millionText(won)));

  switch (flag.flag) {
    case "not-run":
      return [
        line(said.budget, million(flag.facts.budget)),
        line(said.executed, million(flag.facts.executed)),
        line(said.reason, flag.facts.reason),
      ];
    case "target-missed":
      return [
        line(said.indicator, flag.facts.indicator),
        line(said.target, countText(flag.facts.target)),
        line(said.actual, countText(flag.facts.actual)),
        line(said.achievement, percentText(flag.facts.achievementPercent)),
        line(said.threshold, said.atLeast(percentText(flag.facts.thresholdPercent))),
        line(said.reason, flag.facts.reason),
      ];
    case "low-execution":
      return [
        line(said.budget, million(flag.facts.budget)),
        line(said.executed, million(flag.facts.executed)),
        line(said.execution, percentText(flag.facts.executionPercent)),
        line(said.threshold, said.atLeast(percentText(flag.facts.thresholdPercent))),
        line(said.reason, flag.facts.reason),
      ];
    case "over-execution":
      return [
        line(said.budget, million(flag.facts.budget)),
        line(said.executed, million(flag.facts.executed)),
        line(said.excess, million(flag.facts.excess)),
      ];
    case "no-target":
      return [
        line(said.indicator, flag.facts.indicator),
        line(said.target, flag.facts.target),
        line(said.actual, flag.facts.actual),
      ];
    case "no-evidence":
      return [
        line(said.status, flag.facts.status),
        line(said.lacking, flag.facts.lacking.map((each) => words.evidence[each]).join(", ")),
      ];
    case "reason-missing":
      return [line(said.causes, flag.facts.causes.map((cause) => words.causes[cause]).join(", "))];
    case "provisional-results":
    case "duplicate-achievement":
      return [line(said.found, flagMessage(flag, language)), line(said.typed, flag.facts.text)];
    case "unit-suspect":
      return [
        line(said.found, flagMessage(flag, language)),
        line(said.typed, flag.facts.text),
        line(said.amount, million(flag.facts.amount)),
      ];
  }
}

/** Percent achieved where the flag is about that, for the strip. */
export function achievementOf(flag: Flag): number | null {
  return flag.flag === "target-missed" ? flag.facts.achievementPercent : null;
}
