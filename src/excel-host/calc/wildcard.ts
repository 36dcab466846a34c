const cache = new Map<string, RegExp>();
const CACHE_LIMIT = 500;

function source(pattern: string): string {
  let result = "";
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    const next = pattern.charAt(at + 1);
    if (character === "~" && next !== "" && "*?~".includes(next)) {
      result += next === "~" ? "~" : `\\${next}`;
      at += 1;
    } else if (character === "*") result += "[\\s\\S]*";
    else if (character === "?") result += "[\\s\\S]";
    else result += character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
  }
  return result;
}

export function hasWildcard(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

/** A regular expression for Excel's `*`, `?` and `~`, without regard to case. `whole`: it must cover all of the text. */
export function wildcardPattern(pattern: string, whole: boolean): RegExp {
  const key = `${whole ? "=" : "~"}${pattern}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const made = new RegExp(whole ? `^${source(pattern)}$` : source(pattern), "i");
  cache.set(key, made);
  return made;
}
