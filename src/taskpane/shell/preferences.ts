import type { Language } from "../../words/language";
import { isRole, type Role } from "./Role";

/** What the pane remembers of its user, on this computer only. */
export interface Preferences {
  language(): Language;
  setLanguage(language: Language): void;
  /** Null until the user has chosen once. */
  role(): Role | null;
  setRole(role: Role): void;
  /** The name decisions are signed with; "" until it was given. */
  reviewerName(): string;
  setReviewerName(name: string): void;
}

const LANGUAGE_KEY = "chwihap.language";
const ROLE_KEY = "chwihap.role";
const REVIEWER_KEY = "chwihap.reviewer";

/** Embedded pages may be denied storage; then nothing outlives the page and the pane works all the same. */
function withoutStorage<T>(work: () => T, fallback: T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException) return fallback;
    throw error;
  }
}

export function createBrowserPreferences(hostLanguage: string): Preferences {
  // What was chosen in this session, for pages without storage.
  const chosen = new Map<string, string>();
  const read = (key: string) =>
    chosen.get(key) ?? withoutStorage(() => window.localStorage.getItem(key), null);
  const write = (key: string, value: string) => {
    chosen.set(key, value);
    withoutStorage(() => window.localStorage.setItem(key, value), undefined);
  };

  return {
    language() {
      const kept = read(LANGUAGE_KEY);
      if (kept === "ko" || kept === "en") return kept;
      return hostLanguage.toLowerCase().startsWith("en") ? "en" : "ko";
    },
    setLanguage: (language) => write(LANGUAGE_KEY, language),
    role() {
      const kept = read(ROLE_KEY);
      return isRole(kept) ? kept : null;
    },
    setRole: (role) => write(ROLE_KEY, role),
    reviewerName: () => read(REVIEWER_KEY) ?? "",
    setReviewerName: (name) => write(REVIEWER_KEY, name),
  };
}
