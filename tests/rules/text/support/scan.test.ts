/** A sign that is there must be seen, or the rules behind it stay silent. */
import fc from "fast-check";
import { hasSign } from "../../../../src/rules/text/support/scan";
import { SIGN } from "../../../../src/rules/text/support/signs";

const pieces = fc.constantFrom(
  ..."가나총계=:대보에기현123０５％,.()[]「」‘’'\"“”<>→⇒▶`ㅇㅏ\ufffd\ue000 \n\t\u00a0명",
  "\u{f0000}",
  "’22",
  "1234",
  ", ,",
);
const texts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(""));

const MEANT = [
  ["wide", /[０-９，％]/u],
  ["arrow", /[→⇒⟶➜➡>▶]/u],
  ["compared", /[대보에]/u],
  ["dated", /[기현]/u],
  ["fourDigits", /[\d０-９]{4}/u],
  ["unevenSpace", /\s\s|[^\S ]/u],
] as const;

test.each(MEANT)("%s is seen exactly where it is", (name, pattern) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(hasSign(text, SIGN[name])).toBe(pattern.test(text));
    }),
  );
});

test("three figures are counted as people count them: commas part no figure", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const figures = text.match(/[\d０-９][\d０-９,]*/gu) ?? [];
      expect(hasSign(text, SIGN.threeFigures)).toBe(figures.length >= 3);
    }),
  );
});

test("a figure behind the end of a word of adding up is seen, with spaces, colons and brackets between", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(hasSign(text, SIGN.total)).toBe(
        /[총계체두합산해쳐여=][\s:：()[\]（）［］]*[\d０-９]/u.test(text),
      );
    }),
  );
});

test("whatever may be a stray character is seen", () => {
  const suspect = /[`\ufffd\p{Co}]|[가-힣]\d[가-힣]|,\s?,|[가-힣][ㄱ-ㅎㅏ-ㅣ]/u;
  fc.assert(
    fc.property(texts, (text) => {
      expect(suspect.test(text) && !hasSign(text, SIGN.stray)).toBe(false);
    }),
  );
});

test("only brackets and quotes that pair off on their line, and apostrophes of years, need no closer look", () => {
  const plain = [
    "",
    "총 3명(남 1명, 여 2명)",
    "((가))",
    "’22년 '21 ‘20",
    "(가)\n(나)",
    "‘가’",
    "[가](나)",
    "“22개 ‘20”",
  ];
  const odd = [
    "(가",
    "가)",
    ")가(",
    "(가\n나)",
    "“가",
    "’2022",
    "[가",
    "[가\n]",
    "(「가)」",
    "「(가」)",
    "‘가“",
    "5’",
    "A’s",
  ];
  const looked = (text: string): boolean => hasSign(text, SIGN.mark | SIGN.unclosed);
  expect(plain.filter(looked)).toEqual([]);
  expect(odd.filter((text) => !looked(text))).toEqual([]);
});
