import { createContext, useContext } from "react";
import { SHELL_WORDS } from "../../words/pane/shell";
import type { InBoth, Language } from "../../words/language";

export const LanguageContext = createContext<Language>("ko");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords<Words>(words: InBoth<Words>): Words {
  return words[useLanguage()];
}

export function useShellWords() {
  return useWords(SHELL_WORDS);
}
