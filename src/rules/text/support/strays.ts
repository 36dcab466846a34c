/** Characters that slipped in: a back-tick, a digit inside a word, a lone letter, a doubled comma. */
import { NONE } from "../../support/hits";
import { splitWords } from "./commonWords";
import { hasSign } from "./scan";
import { SIGN } from "./signs";

export interface Stray {
  readonly at: number;
  readonly length: number;
  readonly character: string;
}

const DIGIT_INSIDE = /([가-힣])(\d)(?=([가-힣]))/gu;
/** Behind a word, or between two: never `ㄱ자형`, `ㅇ` as a bullet or an arae-a as a middle dot. */
const LONE_LETTER = /(?<=[가-힣])[ㄱ-ㅎㅏ-ㅣ]+(?=[\s가-힣,.)]|$)(?!자)/gu;
const DOUBLED = /,(?=\s?,)/gu;
const BROKEN = /[\ufffd\p{Co}]/gu;
const SUSPECT = /[`\ufffd\p{Co}]|[가-힣]\d[가-힣]|,\s?,|[가-힣][ㄱ-ㅎㅏ-ㅣ]/u;

export function straysIn(text: string): readonly Stray[] {
  if (!hasSign(text, SIGN.stray) || !SUSPECT.test(text)) return NONE;
  const strays = [...backTicks(text), ...digitsInside(text)];
  for (const pattern of [LONE_LETTER, DOUBLED, BROKEN]) {
    for (const { index, 0: character } of text.matchAll(pattern)) {
      strays.push({ at: index, length: character.length, character });
    }
  }
  return strays.sort((one, other) => one.at - other.at);
}

/** Not where it stands for an apostrophe (`` `22년 ``) or, in pairs, for quotes. */
function backTicks(text: string): Stray[] {
  const places: number[] = [];
  for (let at = text.indexOf("`"); at >= 0; at = text.indexOf("`", at + 1)) {
    if (!/^\d\d(?!\d)/u.test(text.slice(at + 1, at + 4))) places.push(at);
  }
  const quoted = text.replace(/(?<![가-힣\d])`[^`\n]{1,30}`/gu, (match) => `'${match.slice(1, -1)}'`);
  return places.filter((at) => quoted.charAt(at) === "`").map((at) => ({ at, length: 1, character: "`" }));
}

/** Taken out, the digit leaves a known word whole: 입7문, 운3영. */
function digitsInside(text: string): Stray[] {
  const strays: Stray[] = [];
  for (const { index, 0: match, 2: digit = "" } of text.matchAll(DIGIT_INSIDE)) {
    const at = index + match.length - 1;
    if (splitWords(text.slice(Math.max(0, at - 3), at), text.slice(at + 1, at + 4))) {
      strays.push({ at, length: 1, character: digit });
    }
  }
  return strays;
}
