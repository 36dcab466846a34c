/** Departments as they are listed on 설정 and named by its projects: spelled a little differently, still the same. */
import { normaliseName } from "./names";

/** The names in one text, separated by commas or line breaks. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[,、，\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Names that stood in the list before, spelled otherwise. Those spelled the same are the plan's own rule. */
export function respelled(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => {
    const before = names.slice(0, index);
    return !before.includes(name) && before.some((other) => normaliseName(other) === normaliseName(name));
  });
}

/** Gives every name the spelling it was first seen in. */
export function spelling(known: Iterable<string>): (name: string) => string {
  const spellings = new Map<string, string>();
  const spell = (name: string): string => {
    const key = normaliseName(name);
    const first = spellings.get(key) ?? name;
    spellings.set(key, first);
    return first;
  };
  for (const name of known) spell(name);
  return spell;
}
