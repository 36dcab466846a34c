import { checkAll } from "../../src/findings/checkPlan";
import type { Finding } from "../../src/findings/Finding";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { rules } from "../../src/rules";
import { RULE_IDS, type RuleId } from "../../src/rules/ruleIds";
import type { Facts } from "../../src/rules/Rule";
import { findingMessage, fixLabel, RULE_WORDS } from "../../src/words/rules";
import { readRows } from "../support/rows";
import { sampleSheets } from "../support/sampleSheets";

const LANGUAGES = ["ko", "en"] as const;

function message(rule: RuleId, facts: Facts): readonly string[] {
  return LANGUAGES.map((language) => findingMessage({ rule, facts }, language));
}

/** An error value may carry its own mark. */
const CALM = /^(?:[^!]|#[\w/]+!){2,}$/;

test("every rule has a title, a why and a request in both languages, and none is exclaimed", () => {
  for (const language of LANGUAGES) {
    for (const id of RULE_IDS) {
      const { title, why, askedOf } = RULE_WORDS[language][id];
      for (const text of [title, why, askedOf]) expect(text).toMatch(CALM);
    }
  }
});

test("a rule that proposes a fix says what it does", () => {
  const silent = rules.filter(
    ({ id, fix }) => fix !== undefined && LANGUAGES.some((one) => fixLabel(id, one) === null),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

/** A fact that a message asks for and a rule does not state shows as 〈key〉. */
function withHoles(findings: readonly Finding[]): string[] {
  return findings.flatMap((finding) =>
    LANGUAGES.map((language) => findingMessage(finding, language)).filter(
      (text) => !CALM.test(text) || /[〈〉]|undefined|null|NaN/.test(text),
    ),
  );
}

test("messages say what the rules state, on every example", () => {
  const plan = bundledPlan();
  const sheets = rules.flatMap(({ example }) =>
    typeof example.wrong === "string" ? [] : [readRows(example.wrong, plan)],
  );
  const findings = checkAll(sheets, plan);
  expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(20);
  expect(withHoles(findings)).toEqual([]);
});

test("messages say what the rules state, on the sheets as submitted", async () => {
  expect(withHoles(checkAll(await sampleSheets("as-submitted"), bundledPlan()))).toEqual([]);
});

test.each<[RuleId, Facts, string, string]>([
  [
    "row/rate-mismatch",
    { stated: 62.5, computed: 57.8, budget: 379_000_000, executed: 219_000_000 },
    "집행률이 62.5%로 적혀 있으나, 집행액 219백만원 ÷ 예산 379백만원은 57.8%입니다.",
    "It says 62.5%, but 219 million won ÷ 379 million won is 57.8%.",
  ],
  [
    "row/reason-required",
    { because: ["target-missed", "delayed"], achievement: 62.5, target: 8, actual: 5, execution: null },
    "목표 미달(달성률 62.5%), 지연인데 미달성 사유가 없습니다.",
    "The target was missed (62.5%), the project is delayed, but no reason is given.",
  ],
  [
    "cell/unit-slip",
    {
      header: "예산",
      amount: 379_000_000_000,
      reference: 299_000_000,
      ratio: 1267.6,
      against: "prior",
      factor: 1000,
      meant: 379_000_000,
    },
    "예산 379,000백만원은 전년예산(299백만원)의 약 1,268배입니다. 379백만원이 맞는지 단위를 확인해 주십시오.",
    "예산 379,000 million won is about 1,268 times last year's budget (299 million won). Is 379 million won meant?",
  ],
  [
    "row/status-contradiction",
    { status: "미운영", because: "not-run-but-active", executed: 0, actual: 2, hasResults: false },
    "추진상태는 미운영인데 실적 2가 있습니다.",
    "The status is 미운영 (not run), but there is a result of 2.",
  ],
  [
    "text/parts-sum-mismatch",
    { excerpt: "총 560명(A 300명, B 200명)", stated: 560, sum: 500, parts: [300, 200], unit: "명" },
    "‘총 560명(A 300명, B 200명)’: 합계는 560명인데 내역(300 + 200)을 더하면 500명입니다.",
    "'총 560명(A 300명, B 200명)': the total says 560명, the parts (300 + 200) add up to 500명.",
  ],
  [
    "text/delta-mismatch",
    { excerpt: "34개 → 70개(37개 확대)", from: 34, to: 70, stated: 37, actual: 36, unit: "개" },
    "‘34개 → 70개(37개 확대)’: 34에서 70은 36개 차이인데 37개로 적혀 있습니다.",
    "'34개 → 70개(37개 확대)': from 34 to 70 is 36개, but it says 37개.",
  ],
  [
    "text/number-format",
    { raw: "1000명", suggestion: "1,000명" },
    "‘1000명’은 ‘1,000명’으로 적습니다.",
    "'1000명' is written '1,000명'.",
  ],
])("%s reads naturally", (rule, facts, ko, en) => {
  expect(message(rule, facts)).toEqual([ko, en]);
});
