import type { PlanProblem, PlanProblemCode } from "../plan/PlanProblem";
import { SETTINGS_LABELS, SETTINGS_PATHS } from "../submission/settingsLayout";
import type { InBoth, Language } from "./language";
import { withParticle } from "./particles";

type Facts = PlanProblem["facts"];
type Sentence = (facts: Facts) => string;

const TYPES_KO: Readonly<Record<string, string>> = {
  number: "숫자",
  int: "정수",
  string: "글자",
  boolean: "참/거짓",
  array: "목록",
  object: "객체",
};

const typeKo = (expected: string | number | undefined): string =>
  TYPES_KO[String(expected)] ?? String(expected ?? "–");

/** What is wrong at one place of a plan, .json or 설정. */
const PLAN_PROBLEM_WORDS: InBoth<Readonly<Record<PlanProblemCode, Sentence>>> = {
  ko: {
    missing: () => "값이 없습니다",
    "wrong-type": ({ expected }) => `${withParticle(typeKo(expected), "으로/로")} 적어야 합니다`,
    "not-allowed": ({ allowed }) => `쓸 수 없는 값입니다(쓸 수 있는 값: ${allowed ?? "–"})`,
    "too-small": ({ minimum }) => `${minimum ?? "–"} 이상이어야 합니다`,
    "too-large": ({ maximum }) => `${maximum ?? "–"} 이하여야 합니다`,
    empty: () => "비어 있습니다",
    "id-shape": ({ expected }) => `코드 형식이 다릅니다(예: ${expected ?? "–"})`,
    "id-outside-parent": ({ parent }) =>
      `코드가 상위 코드 ${withParticle(String(parent ?? "–"), "으로/로")} 시작하지 않습니다`,
    duplicate: ({ value, first }) =>
      `${withParticle(`‘${value ?? "–"}’`, "이/가")} ${first === undefined ? "두 번 적혀" : `${first}에 이미`} 있습니다`,
    conflict: ({ first }) => `${first ?? "다른 곳"}에 적힌 내용과 다릅니다`,
    "no-table": ({ expected }) => `설정 시트의 사업 목록을 찾지 못했습니다(머리글: ${expected ?? "–"})`,
    "no-column": ({ header }) => `사업 목록에 ‘${header ?? "–"}’ 열이 없습니다`,
    invalid: () => "값을 쓸 수 없습니다",
  },
  en: {
    missing: () => "is missing",
    "wrong-type": ({ expected }) => `must be of type ${expected ?? "–"}`,
    "not-allowed": ({ allowed }) => `is not allowed (allowed: ${allowed ?? "–"})`,
    "too-small": ({ minimum }) => `must be at least ${minimum ?? "–"}`,
    "too-large": ({ maximum }) => `must be at most ${maximum ?? "–"}`,
    empty: () => "is empty",
    "id-shape": ({ expected }) => `is no such code (for example: ${expected ?? "–"})`,
    "id-outside-parent": ({ parent }) => `does not begin with its parent's code ${parent ?? "–"}`,
    duplicate: ({ value, first }) =>
      first === undefined ? `'${value ?? "–"}' stands twice` : `'${value ?? "–"}' stands already at ${first}`,
    conflict: ({ first }) => `disagrees with ${first ?? "another place"}`,
    "no-table": ({ expected }) => `has no 설정 with a project table (headers: ${expected ?? "–"})`,
    "no-column": ({ header }) => `the project table has no column ${header ?? "–"}`,
    invalid: () => "cannot be used",
  },
};

/** What a setting is called where no cell holds it. */
function labelOf(path: string): string | undefined {
  const label = SETTINGS_PATHS.find(([known]) => known === path)?.[1];
  return label === undefined ? undefined : SETTINGS_LABELS[label];
}

/** The sentence alone: `100 이하여야 합니다`. */
export function planProblemSentence(
  { code, facts }: Pick<PlanProblem, "code" | "facts">,
  language: Language,
): string {
  return PLAN_PROBLEM_WORDS[language][code](facts);
}

/** `C8: 100 이하여야 합니다`. A null cell says that the problem is of 설정, an absent one that it is of a .json. */
export function planProblemText(
  problem: PlanProblem & { readonly cell?: string | null },
  language: Language,
): string {
  const { cell, path } = problem;
  const label = cell === null ? labelOf(path) : undefined;
  const place = cell ?? label ?? (path === "" ? "PLAN" : path);
  return `${place}: ${planProblemSentence(problem, language)}`;
}
