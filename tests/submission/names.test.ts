import fc from "fast-check";
import { nearest } from "../../src/submission/nearest";
import { normaliseName, sameName } from "../../src/submission/names";

test.each([
  ["청년‧민간기업", "청년ㆍ민간기업"],
  ["구축‧운영", "구축·운영"],
  ["지정․운영", "지정•운영"],
  ["귀농・귀촌", "귀농･귀촌"],
  ["‘주문형’ 평생학습", "'주문형' 평생학습"],
  ["「번아웃」 교육", "“번아웃” 교육"],
  ["기관단체(기업)", "기관단체（기업）"],
  ["교육–일자리", "교육-일자리"],
  ["５０＋세대", "50+세대"],
  ["청년\u00a0취업\n사관학교", "청년취업사관학교"],
  ["가족학교".normalize("NFD"), "가족학교"],
])("%j and %j are one name", (a, b) => {
  expect(sameName(a, b)).toBe(true);
});

test.each([
  ["1기 교육", "2기 교육"],
  ["교육", "교육과정"],
  ["가.나", "가나"],
])("%j and %j are two names", (a, b) => {
  expect(sameName(a, b)).toBe(false);
});

test("normalising twice changes nothing more", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."가ㆍ·․‘(（ ①Ⅱᄀ\u1161\u200b．-–A") }),
  );
  fc.assert(
    fc.property(text, (name) => {
      const once = normaliseName(name);
      expect(normaliseName(once)).toBe(once);
    }),
    { numRuns: 1000 },
  );
});

const NAMES = [
  "예산학교 운영",
  "시민정원사 양성과정",
  "서울시민대학 캠퍼스 운영",
  "대학연계 시민대학 운영",
  "청년 1기",
  "청년 2기",
];

test.each([
  ["예산학교운영", "예산학교 운영"],
  ["예산학교 운용", "예산학교 운영"],
  ["시민정원사 양성과졍", "시민정원사 양성과정"],
  ["예산학교", "예산학교 운영"],
  ["서울시민대학 캠퍼스", "서울시민대학 캠퍼스 운영"],
])("%j is probably %j", (name, meant) => {
  expect(nearest(name, NAMES)).toBe(meant);
});

test.each(["청년 3기", "시민대학", "운영", "전혀 다른 사업", ""])("nothing is suggested for %j", (name) => {
  expect(nearest(name, NAMES)).toBeNull();
});

test("another number is another name, however alike the rest is", () => {
  expect([
    nearest("청년인생설계학교 2기", ["청년인생설계학교 1기"]),
    nearest("청년인생설계학교 1가", ["청년인생설계학교 1기"]),
  ]).toEqual([null, "청년인생설계학교 1기"]);
});
