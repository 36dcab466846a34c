/** Korean particles that depend on whether the word before them ends with a consonant. */

export type Particle = "은/는" | "이/가" | "을/를" | "과/와" | "으로/로";

/** `예산` with 은/는 → `예산은`; `3개` with 이/가 → `3개가`. A bracket or quote at the end is not read. */
export function withParticle(word: string, particle: Particle): string {
  const [afterConsonant = "", afterVowel = ""] = particle.split("/");
  const ending = endingOf(word);
  // 으로 becomes 로 after ㄹ as well: 서울로, 1로.
  const asVowel = ending === "vowel" || (particle === "으로/로" && ending === "ㄹ");
  return word + (asVowel ? afterVowel : afterConsonant);
}

type Ending = "vowel" | "consonant" | "ㄹ";

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const FINAL_RIEUL = 8;

/** How the last character is read aloud: 1 is 일, 3 is 삼, L is 엘. */
const READ_ALOUD: Readonly<Record<string, Ending>> = {
  0: "consonant",
  1: "ㄹ",
  3: "consonant",
  6: "consonant",
  7: "ㄹ",
  8: "ㄹ",
  l: "ㄹ",
  r: "ㄹ",
  m: "consonant",
  n: "consonant",
};

function endingOf(word: string): Ending {
  const last = lastSpoken(word);
  const code = last.codePointAt(0) ?? 0;
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
    const final = (code - FIRST_SYLLABLE) % FINALS;
    if (final === 0) return "vowel";
    return final === FINAL_RIEUL ? "ㄹ" : "consonant";
  }
  return READ_ALOUD[last.toLowerCase()] ?? "vowel";
}

/** The last letter or digit before a closing bracket group: 인원(명) is read 인원, ‘완료’ is read 완료. */
function lastSpoken(word: string): string {
  const bare = word.replace(/\s*[([〔【][^)\]〕】]*[)\]〕】]\s*$/u, "");
  const spoken = /[\p{L}\p{N}%](?=[^\p{L}\p{N}%]*$)/u;
  return (spoken.exec(bare) ?? spoken.exec(word))?.[0] ?? "";
}
