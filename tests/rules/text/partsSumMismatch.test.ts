import fc from "fast-check";
import { partsSumMismatch } from "../../../src/rules/text/partsSumMismatch";
import { foundOn, readRows, type Found } from "../../support/rows";

function below(results: string): Found[] {
  return foundOn(partsSumMismatch, readRows([{ id: "1-1-1", results }]));
}

function facts(results: string): unknown[] {
  return below(results).map((hit) => hit.facts);
}

test("a total that its parts do not make is reported with the figures", () => {
  expect(below("- 교육 총 560명(주간 300명, 야간 200명) 수료")).toEqual([
    {
      cell: "O2",
      facts: {
        excerpt: "총 560명(주간 300명, 야간 200명)",
        stated: 560,
        sum: 500,
        parts: [300, 200],
        unit: "명",
      },
    },
  ]);
});

test("each counter of a bracket is added up for itself", () => {
  expect(facts("47개 과정, 1,150명 교육(SW : 31개, 680명/DT : 16개, 480명)")).toEqual([
    expect.objectContaining({ stated: 1150, sum: 1160, parts: [680, 480], unit: "명" }),
  ]);
});

test("full-width brackets hold parts as well", () => {
  expect(facts("교육 총 560명［주간 300명, 야간 200명］ 수료")).toEqual([
    expect.objectContaining({ stated: 560, sum: 500, parts: [300, 200] }),
  ]);
});

test("figures without a counter take that of their neighbours, thousands stay thousands", () => {
  expect(facts("학습관 19개소(기존 13, 신규 7)")).toEqual([
    expect.objectContaining({ stated: 19, sum: 20, parts: [13, 7], unit: "개소" }),
  ]);
  expect(facts("관람 28천명(본관 13천명, 별관 11천명)")).toEqual([
    expect.objectContaining({ stated: 28, sum: 24, parts: [13, 11], unit: "천명" }),
  ]);
});

test("base and included part make the total", () => {
  expect(facts("인턴 350명 선정(예비합격자 44명 포함 총 404명)")).toEqual([
    expect.objectContaining({ stated: 404, sum: 394, parts: [350, 44] }),
  ]);
  expect(facts("강사 180명 위촉, 예비 20명 포함 총 210명")).toEqual([
    expect.objectContaining({ stated: 210, sum: 200, parts: [180, 20] }),
  ]);
  expect(facts("강사 180명 위촉, 예비 20명포함 총 210명")).toEqual([
    expect.objectContaining({ stated: 210, sum: 200, parts: [180, 20] }),
  ]);
  expect(facts("인턴 350명 선정(예비합격자 44명 포함 총 394명)")).toEqual([]);
});

test("a total may follow its parts", () => {
  expect(facts("상반기 118명, 하반기 97명, 총 225명 이수")).toEqual([
    expect.objectContaining({ stated: 225, sum: 215, parts: [118, 97] }),
  ]);
});

test.each([
  ["a subset", "37개 사업(신규 17개 포함)"],
  ["an open list", "컨설팅 120건(창업 50건, 세무 40건 등)"],
  ["names in front of one figure", "센터 6개소(구로, 목동, 동대문 3개소 추가)"],
  ["another unit", "체험 교육(58회, 698명)"],
  ["a funnel", "3,763명 신청 → 1,000명 선발"],
  ["ranks and medals", "제57회 대회 종합 3위(금 4, 은 10, 동 11)"],
  ["outcomes on the way", "수료 300명(취업 180명, 창업 45명)"],
  ["ways of splitting that overlap", "참여 600명(여성 380명, 청년 250명)"],
  ["a rate per head", "연수 4회기 운영(회기당 4회차 16시간)"],
  ["a running total", "학사 115명, 석사 45명 배출 (누적 총계 1,417명)"],
  ["초등 is not 등", "895명 지원(초등 600, 중등 295명)"],
  ["rounded thousands", "관람 28천명(본관 13천명, 별관 14천명)"],
  ["another thing counted", "3개 그룹(15개 자치구, 8개 자치구, 13개 자치구)"],
])("%s is not added up", (_, results) => {
  expect(below(results)).toEqual([]);
});

const parts = fc.array(fc.integer({ min: 100, max: 9999 }), { minLength: 2, maxLength: 5 });

function written(total: number, list: readonly number[]): string {
  const names = ["동부", "서부", "남부", "북부", "중부"];
  const figure = (value: number): string => `${value.toLocaleString("en-US")}명`;
  return `- 주민 총 ${figure(total)} 참여(${list.map((value, index) => `${names[index] ?? ""} ${figure(value)}`).join(", ")})`;
}

test("parts that add up are never reported, parts that do not always are", () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 90 }), (list, off) => {
      const sum = list.reduce((all, part) => all + part, 0);
      fc.pre(!list.includes(sum + off));
      expect(below(written(sum, list))).toEqual([]);
      expect(facts(written(sum + off, list))).toEqual([
        expect.objectContaining({ stated: sum + off, sum, parts: list }),
      ]);
    }),
  );
});

test("words that only look like awards, averages or stages are names of parts", () => {
  expect(facts("센터 42개소(동 29개소, 읍면 12개소)")).toEqual([expect.objectContaining({ sum: 41 })]);
  expect(facts("상영 총 26회(경로당 8회, 복지관 19회)")).toEqual([expect.objectContaining({ sum: 27 })]);
  expect(facts("52개 프로그램(발달 31개 프로그램, 시각 11개 프로그램)")).toEqual([
    expect.objectContaining({ sum: 42 }),
  ]);
  expect(facts("창업보육 제조 14개, 통신 9개, 디자인 6개 등록, 합계 28개")).toEqual([
    expect.objectContaining({ sum: 29 }),
  ]);
  expect(facts("출전 12팀(금 2팀, 은 3팀)")).toEqual([]);
  expect(facts("교육 40회(1인당 3회, 학교 9회)")).toEqual([]);
});
