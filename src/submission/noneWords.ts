/** Words by which a department says that there is none: not blank, not zero, not an error. */
const NONE_WORDS: ReadonlySet<string> = new Set([
  "-",
  "--",
  "---",
  "ㅡ",
  "n/a",
  "na",
  "없음",
  "해당없음",
  "해당사항없음",
  "미해당",
  "비해당",
  "비예산",
]);

const LONGEST = 12;
/** A character that some none-word has; most texts have none of them, or a digit as well, and are done with. */
const TELLING = /[-‐‑‒–—―−－ㅡ없당예nNｎＮ]/u;

export function isNoneWord(text: string): boolean {
  if (text.length > LONGEST || !TELLING.test(text) || /\d/.test(text)) return false;
  // The vowel key ㅡ is typed as a dash; NFKC would turn it into a vowel sign.
  const bare = text.replace(/[\s\u200b-\u200d\u2060\ufeff.]+/gu, "");
  return NONE_WORDS.has(bare) || NONE_WORDS.has(plain(bare));
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‐‑‒–—―−]/gu, "-")
    .replace(/^\((.+)\)$/u, "$1")
    .toLowerCase();
}
