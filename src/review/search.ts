/**
 * Finding text the way Koreans type it: spaces and letter case do not matter, initial consonants stand for their
 * syllables (ㅁㅈ finds 민주), and a syllable still being composed finds what it can become (시, 심 find 시민).
 */

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const MEDIALS = 21;
const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
/** Final consonants, by their number, as the initials they become when a vowel follows: 심 + ㅣ is 시미. */
const MOVED = " ㄱㄲㅅㄴㅈㅎㄷㄹㄱㅁㅂㅅㅌㅍㅎㅁㅂㅅㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
/** What stays behind of a double one, by its number: 값 + ㅣ is 갑시. */
const STAYING: Readonly<Record<number, number>> = {
  3: 1,
  5: 4,
  6: 4,
  9: 8,
  10: 8,
  11: 8,
  12: 8,
  13: 8,
  14: 8,
  15: 8,
  18: 17,
};

/** Text made ready for `matches`: do it once, search often. */
export function searchable(text: string): string {
  // Lone consonants stay as typed: NFKC would make half syllables of them.
  const plain = text.replace(/[^ㄱ-ㅣ]+/gu, (part) => part.normalize("NFKC"));
  return plain.toLowerCase().replace(/\s+/gu, "");
}

/** Whether the text holds the query. Both as `searchable` makes them; an empty query is in every text. */
export function matches(text: string, query: string): boolean {
  if (query === "" || text.includes(query)) return true;
  return variantsOf(query).some((variant) => holds(text, variant));
}

/** The query as typed, and with the last final consonant moved to a syllable to come. */
function variantsOf(query: string): readonly string[] {
  const last = query.charCodeAt(query.length - 1);
  if (!isSyllable(last)) return [query];
  const final = (last - FIRST_SYLLABLE) % FINALS;
  if (final === 0) return [query];
  const open = String.fromCharCode(last - final + (STAYING[final] ?? 0));
  return [query, query.slice(0, -1) + open + (MOVED[final] ?? "")];
}

function holds(text: string, query: string): boolean {
  for (let start = 0; start + query.length <= text.length; start += 1) {
    let at = 0;
    while (at < query.length && stands(query, at, text.charCodeAt(start + at))) at += 1;
    if (at === query.length) return true;
  }
  return false;
}

function stands(query: string, at: number, code: number): boolean {
  const wanted = query.charCodeAt(at);
  if (wanted === code) return true;
  if (!isSyllable(code)) return false;
  const offset = code - FIRST_SYLLABLE;
  if (INITIALS[Math.floor(offset / (FINALS * MEDIALS))] === query[at]) return true;
  // Only the syllable being typed may still gain a final consonant.
  return at === query.length - 1 && isSyllable(wanted) && wanted === code - (offset % FINALS);
}

function isSyllable(code: number): boolean {
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
}
