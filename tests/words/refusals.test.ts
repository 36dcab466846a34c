import { REFUSAL_REASONS } from "../../src/submission/Refusal";
import { REFUSAL_WORDS, refusalText } from "../../src/words/refusals";

test("every refusal says what happened, why, and what to do next", () => {
  for (const language of ["ko", "en"] as const) {
    for (const reason of REFUSAL_REASONS) {
      const { what, why, next } = REFUSAL_WORDS[language][reason];
      for (const text of [what, why, next]) expect(text).toMatch(/^[^!]+\.$/);
      expect(refusalText({ reason }, language)).toBe(`${what} ${why} ${next}`);
    }
  }
});
