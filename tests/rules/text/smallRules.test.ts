/** The rules that look at one passage: what they say, and the suggestion they make for the cell. */
import { numberFormat } from "../../../src/rules/text/numberFormat";
import { percentVsPoint } from "../../../src/rules/text/percentVsPoint";
import { provisional } from "../../../src/rules/text/provisional";
import { stalePeriod } from "../../../src/rules/text/stalePeriod";
import { strayCharacter } from "../../../src/rules/text/strayCharacter";
import { unbalancedBracket } from "../../../src/rules/text/unbalancedBracket";
import type { ExampleRow, RowRule } from "../../../src/rules/Rule";
import { foundOn, readRows, type Found } from "../../support/rows";

function found(rule: RowRule, row: ExampleRow): Found[] {
  return foundOn(rule, readRows([{ id: "1-1-1", ...row }]));
}

function below(rule: RowRule, results: string): Found[] {
  return found(rule, { results });
}

test("percent-vs-point suggests %p", () => {
  const before = "- 수료율 ’21년 48.0% → ’22년 61.6%로 (+)13.6%↑";
  expect(below(percentVsPoint, before)).toEqual([
    {
      cell: "O2",
      facts: { excerpt: "48.0% → ’22년 61.6%로 (+)13.6%↑", suggestion: "13.6%p" },
      fix: { kind: "ask", before, after: "- 수료율 ’21년 48.0% → ’22년 61.6%로 (+)13.6%p↑" },
    },
  ]);
  expect(below(percentVsPoint, "- 참여율 40% → 50%(25% 증가)")).toEqual([]);
});

test("stale-period names the year", () => {
  expect(below(stalePeriod, "- 196개 강좌 개설(’21.11월 기준)")).toEqual([
    { cell: "O2", facts: { excerpt: "’21.11월 기준", year: 2021, planYear: 2022 } },
  ]);
  expect(below(stalePeriod, "- 회원 120명(지난해 말 기준)").map(({ facts }) => facts.year)).toEqual([2021]);
  expect(below(stalePeriod, "- ’21.12월 기준 34개 → ’22.12월 기준 70개")).toEqual([]);
});

test("provisional names the word", () => {
  expect(below(provisional, "- 16,874명 참여(12월 수료 예상 인원 포함)").map(({ facts }) => facts)).toEqual([
    { word: "예상", excerpt: "참여(12월 수료 예상 인원 포함)" },
  ]);
  expect(below(provisional, "- 예상 인원 200명 대비 260명 참여")).toEqual([]);
});

test("provisional hears the word in front of a bracket too", () => {
  expect(
    below(provisional, "- 이용자 12,400명 예상(11월까지 11,300명)").map(({ facts }) => facts.word),
  ).toEqual(["예상"]);
});

test("a quote closes behind a digit, where one is open", () => {
  const right = [
    "- ‘비전 2030’ 수립",
    '- "시민학교 4" 운영',
    "- '교재 2' 500부",
    "- 5' 30 완주",
    "- ’22년 5' 완주",
  ];
  expect(right.flatMap((text) => below(unbalancedBracket, text))).toEqual([]);
  const [hit] = below(unbalancedBracket, "- ‘비전 2030 수립");
  expect(hit?.facts.mark).toBe("‘");
});

test("a double quote in front of two digits is one where it has its partner, else the apostrophe of a year", () => {
  const right = [
    "- “22개 과정” 운영",
    "- “정원”22곳 조성",
    "- “22년 시민대학 운영",
    "- “22개 과정” 운영 [가",
  ];
  expect(right.map((text) => below(unbalancedBracket, text).map(({ facts }) => facts.mark))).toEqual([
    [],
    [],
    [],
    ["["],
  ]);
});

test("unbalanced-bracket closes the bracket where the line ends", () => {
  const before = "- 학위 160명 수여(학사 115명, 석사 45명\n- 과정 40개 운영";
  expect(below(unbalancedBracket, before)).toEqual([
    {
      cell: "O2",
      facts: {
        excerpt: "학위 160명 수여(학사 115명,",
        mark: "(",
        suggestion: "학위 160명 수여(학사 115명, 석사 45명)",
      },
      fix: {
        kind: "ask",
        before,
        after: "- 학위 160명 수여(학사 115명, 석사 45명)\n- 과정 40개 운영",
      },
    },
  ]);
});

test("a bracket that ends like a mark of numbering closes the one that is open", () => {
  const marks = below(unbalancedBracket, "- 교육(시민 5) 운영, 수료(학사 115명").map(
    ({ facts }) => facts.excerpt,
  );
  expect(marks).toEqual(["5) 운영, 수료(학사 115명"]);
});

test("unbalanced-bracket proposes nothing where nobody can tell", () => {
  expect(below(unbalancedBracket, "- 영상 71편, 8,312회 조회)")).toEqual([
    { cell: "O2", facts: { excerpt: "8,312회 조회)", mark: ")", suggestion: null } },
  ]);
});

test("stray-character takes the character out", () => {
  expect(below(strayCharacter, "- 기초·입7문 과정`")).toEqual([
    {
      cell: "O2",
      facts: { excerpt: "- 기초·입7문 과정`", character: "7", suggestion: "- 기초·입문 과정`" },
      fix: { kind: "ask", before: "- 기초·입7문 과정`", after: "- 기초·입문 과정`" },
    },
    {
      cell: "O2",
      facts: { excerpt: "기초·입7문 과정`", character: "`", suggestion: "기초·입7문 과정" },
      fix: { kind: "ask", before: "- 기초·입7문 과정`", after: "- 기초·입7문 과정" },
    },
  ]);
});

test("number-format puts the comma, also in the other texts", () => {
  expect(found(numberFormat, { nextPlan: "’23년 1000명 모집, 2030 계획 수립" })).toEqual([
    {
      cell: "Q2",
      facts: { raw: "1000명", suggestion: "1,000명" },
      fix: {
        kind: "ask",
        before: "’23년 1000명 모집, 2030 계획 수립",
        after: "’23년 1,000명 모집, 2030 계획 수립",
      },
    },
  ]);
});

test("results are judged by their year and certainty, plans are not", () => {
  expect(found(provisional, { nextPlan: "1,000명 참여 예상", results: "강좌 8회" })).toEqual([]);
  expect(found(stalePeriod, { note: "회원 120명(’21.12월 기준)" })).toEqual([]);
});
