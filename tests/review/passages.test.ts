import fc from "fast-check";
import { markPassages } from "../../src/review/passages";

const quoting = (excerpt: string, column: "results" | "note" = "results") => ({ column, facts: { excerpt } });
const shown = (text: string, ...quotes: ReturnType<typeof quoting>[]) =>
  markPassages(text, quotes, "results")
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join("");

it.each([
  ["총 560명(A 300명, B 200명) 수료", ["총 560명(A 300명, B 200명)"], "[총 560명(A 300명, B 200명)] 수료"],
  ["총\n 560명 수료", ["총 560명"], "[총\n 560명] 수료"],
  ["가 나 다 라 마", ["가 나…라"], "[가 나 다 라] 마"],
  ["가 나 다 라", ["가 나", "나 다"], "[가 나 다] 라"],
  ["가 나 다", ["하"], "가 나 다"],
  ["가(나", ["가(나"], "[가(나]"],
])("marks in %j what is quoted", (text, quotes, expected) => {
  expect(shown(text, ...quotes.map((quote) => quoting(quote)))).toBe(expected);
});

it("marks only what is quoted of this column", () => {
  expect(shown("가 나", quoting("나", "note"))).toBe("가 나");
});

it("never loses or changes a character", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, quotes) => {
      const stretches = markPassages(
        text,
        quotes.map((quote) => quoting(quote)),
        "results",
      );
      expect(stretches.map((stretch) => stretch.text).join("")).toBe(text);
    }),
  );
});
