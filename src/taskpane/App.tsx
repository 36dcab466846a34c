import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Language } from "../words/language";
import { THEMES } from "./office/brand";
import type { ThemeSource } from "./office/themeSource";
import type { PaneServices } from "./services";
import { LanguageContext } from "./shared/language";
import { LiveRegion } from "./shared/LiveRegion";
import type { Preferences } from "./shell/preferences";
import { Shell } from "./shell/Shell";

export interface AppProps {
  readonly services: PaneServices;
  readonly theme: ThemeSource;
  readonly preferences: Preferences;
  /** Whether the view that opens begins with the sample. */
  readonly openWithSample?: boolean;
  /** Why a ribbon command did not work; null when none failed. */
  readonly commandFailure?: unknown;
}

export function App({
  services,
  theme,
  preferences,
  openWithSample = false,
  commandFailure = null,
}: AppProps) {
  const [language, setLanguage] = useState<Language>(() => preferences.language());
  const themeName = useSyncExternalStore(theme.subscribe, theme.current);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const switchLanguage = () => {
    const other = language === "ko" ? "en" : "ko";
    setLanguage(other);
    preferences.setLanguage(other);
  };

  return (
    <FluentProvider theme={THEMES[themeName]} className="pane-root">
      <LanguageContext value={language}>
        <LiveRegion>
          <Shell
            services={services}
            preferences={preferences}
            openWithSample={openWithSample}
            commandFailure={commandFailure}
            onSwitchLanguage={switchLanguage}
          />
        </LiveRegion>
      </LanguageContext>
    </FluentProvider>
  );
}
