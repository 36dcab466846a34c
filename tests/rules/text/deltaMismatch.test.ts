import fc from "fast-check";
import { deltaMismatch } from "../../../src/rules/text/deltaMismatch";
import { foundOn, readRows, type Found } from "../../support/rows";

function below(results: string): Found[] {
  return foundOn(deltaMismatch, readRows([{ id: "1-1-1", results }]));
}

test("a stated change is held against before and after", () => {
  expect(below("- 사업 ’21년 34개 → ’22년 70개(37개 확대)")).toEqual([
    {
      cell: "O2",
      facts: {
        excerpt: "34개 → ’22년 70개(37개 확대)",
        from: 34,
        to: 70,
        stated: 37,
        actual: 36,
        unit: "개",
      },
    },
  ]);
});

test.each([
  ["points", "수료율 48.0% → 61.6%(14.6%p 상승)", { stated: 14.6, actual: 13.6, unit: "%p" }],
  ["neither points nor growth", "수료율 48.0% → 61.6% (+)14.6%", { stated: 14.6, actual: 13.6, unit: "%" }],
  ["growth", "회원 12,000명(’21년 10,000명 대비 25% 증가)", { stated: 25, actual: 20, unit: "%" }],
  ["direction", "강좌 150개 → 130개(20개 증가)", { stated: 20, actual: -20, unit: "개" }],
  ["direction downwards", "강좌 130개 → 150개(20개 감소)", { stated: -20, actual: 20, unit: "개" }],
  ["triangle", "대기 60명 → 25명(△40명)", { stated: -40, actual: -35, unit: "명" }],
])("%s", (_, results, facts) => {
  expect(below(results).map((hit) => hit.facts)).toEqual([expect.objectContaining(facts)]);
});

test.each([
  "48.0% → 61.6%(13.6%p 상승)",
  "참여율 40% → 50%(25% 증가)",
  "2,300명 지원 → 500명 선발(100명 증가)",
  "강좌 20개 → 35개 → 50개(30개 확대)",
  "강좌 20개 → 35개(민간위탁 10개 증가)",
  "대기 60명 → 25명(△35명)",
  "145,672백만원(’21년 76,799백만원 대비 89.7% 증가)",
  "방문 약 2만명 → 약 3만명(5천명 증가)",
])("%s is right, or nobody can tell", (results) => {
  expect(below(results)).toEqual([]);
});

test("right changes are never reported, wrong ones always", () => {
  const figure = fc.integer({ min: 1, max: 99_999 });
  fc.assert(
    fc.property(figure, figure, fc.integer({ min: 1, max: 50 }), (from, more, off) => {
      const write = (change: number): string =>
        [from, from + more, change].map((value) => `${value.toLocaleString("en-US")}명`).join("|");
      const text = (change: number): string => {
        const [before = "", after = "", by = ""] = write(change).split("|");
        return `회원 ${before} → ${after}(${by} 증가)`;
      };
      expect(below(text(more))).toEqual([]);
      expect(below(text(more + off)).map((hit) => hit.facts)).toEqual([
        expect.objectContaining({ from, to: from + more, stated: more + off, actual: more }),
      ]);
    }),
  );
});
