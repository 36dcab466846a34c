/** Claims are compared only where a hash says they may be alike: alike ones must never be told apart by it. */
import fc from "fast-check";
import { claimHashesOf, claimsOf } from "../../../../src/rules/text/support/achievements";

const figures = fc.integer({ min: 101, max: 9899 });
/** Uneven, and so is the next one: round figures are too common to be compared. */
const telling = figures.filter((figure) => figure % 10 !== 0 && figure % 10 !== 9);
const words = fc.constantFrom("숲해설", "코딩 교실", "시민대학", "𠀀문해", "한글 백일장", "A/S 교육");

test("the same sentence has the same hash, however it is spaced, bulleted and punctuated", () => {
  fc.assert(
    fc.property(words, figures, figures, (word, one, other) => {
      const plain = `${word} 과정 ${one}회 운영, ${other}명 참여`;
      const odd = `  - ${word}  과정: ${one}회 운영 / ${other}명 참여`;
      const [first] = claimsOf(plain);
      const [second] = claimsOf(odd);
      expect(first?.sentence).not.toBeNull();
      expect(second?.sentence).toBe(first?.sentence);
      expect(claimHashesOf(odd)).toEqual(claimHashesOf(plain));
    }),
  );
});

test("the same figures in another order have the same hash, other figures another one", () => {
  fc.assert(
    fc.property(telling, telling, (one, other) => {
      fc.pre(one !== other);
      const said = (a: string, b: string): readonly number[] =>
        claimHashesOf(`${a} 달성하였고 또 ${b} 이루어 냄`).slice(-1);
      const hash = said(`교육생 ${one}명`, `공연 ${other}회`);
      expect(said(`공연 ${other}회`, `교육생 ${one}명`)).toEqual(hash);
      expect(said(`교육생 ${one + 1}명`, `공연 ${other}회`)).not.toEqual(hash);
      expect(said(`교육생 ${one}개`, `공연 ${other}회`)).not.toEqual(hash);
    }),
  );
});
