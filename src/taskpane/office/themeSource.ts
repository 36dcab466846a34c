import type { ThemeName } from "./brand";

/** Where the pane learns which theme to wear, and of changes. */
export interface ThemeSource {
  current(): ThemeName;
  /** Returns the function that stops listening. */
  subscribe(listener: () => void): () => void;
}

/**
 * High contrast is the operating system's, light or dark is Office's. Excel raises no event when its theme changes
 * (OfficeThemeChanged is Outlook's), so the theme is looked at again whenever the user comes back to the pane.
 */
export function createOfficeThemeSource(): ThemeSource {
  const contrast = window.matchMedia("(forced-colors: active)");

  return {
    current() {
      if (contrast.matches) return "contrast";
      // Hosts older than the theme API have no officeTheme, whatever the type says.
      const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
      return theme?.isDarkTheme === true ? "dark" : "light";
    },
    subscribe(listener) {
      contrast.addEventListener("change", listener);
      window.addEventListener("focus", listener);
      return () => {
        contrast.removeEventListener("change", listener);
        window.removeEventListener("focus", listener);
      };
    },
  };
}
