import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { placedProjects } from "../../../plan/lookups";
import { SETTINGS_WORDS } from "../../../words/pane/settings";
import { EmptyState } from "../../shared/EmptyState";
import { useShellWords, useWords } from "../../shared/language";
import { useHiddenStyles } from "../../shared/LiveRegion";
import { ProblemCallout } from "../../shared/ProblemCallout";
import { BrokenSettings } from "./BrokenSettings";
import { LastYearStep } from "./lastYear/LastYearStep";
import { SettingsForm } from "./SettingsForm";
import type { PaneSettings, SettingsServices } from "./SettingsServices";
import { useSettings, type Settings } from "./useSettings";

function NoSettings({
  plan,
  settings,
}: {
  readonly plan: Extract<PaneSettings, { kind: "none" }>["plan"];
  readonly settings: Settings;
}) {
  const words = useWords(SETTINGS_WORDS).none;
  const { year, departments } = plan;
  return (
    <EmptyState
      tone="quiet"
      title={words.title}
      text={words.text(year, departments.length, placedProjects(plan).size)}
    >
      <Button appearance="primary" disabledFocusable={settings.busy} onClick={() => void settings.make()}>
        {words.make}
      </Button>
    </EmptyState>
  );
}

function Loaded({
  found,
  settings,
  services,
}: {
  readonly found: PaneSettings;
  readonly settings: Settings;
  readonly services: SettingsServices;
}) {
  const [importing, setImporting] = useState(false);
  switch (found.kind) {
    case "none":
      return <NoSettings plan={found.plan} settings={settings} />;
    case "broken":
      return <BrokenSettings broken={found} settings={settings} />;
    case "ready":
      return importing ? (
        <LastYearStep
          ready={found}
          settings={settings}
          services={services}
          onClose={() => setImporting(false)}
        />
      ) : (
        <SettingsForm ready={found} settings={settings} onLastYear={() => setImporting(true)} />
      );
  }
}

/** 설정: the plan the workbook goes by, and what can be changed about it here. */
export function SettingsView({ services }: { readonly services: SettingsServices }) {
  const hidden = useHiddenStyles();
  const shell = useShellWords();
  const words = useWords(SETTINGS_WORDS);
  const settings = useSettings(services);
  const { phase, slip } = settings;
  return (
    <>
      <h2 className={hidden.visuallyHidden}>{words.title}</h2>
      {slip !== null && <ProblemCallout error={slip} />}
      {phase.kind === "loading" && <Spinner size="small" label={shell.loadingView} />}
      {phase.kind === "failed" && (
        <ProblemCallout error={phase.error}>
          <Button onClick={settings.load}>{shell.retry}</Button>
        </ProblemCallout>
      )}
      {phase.kind === "loaded" && <Loaded found={phase.settings} settings={settings} services={services} />}
    </>
  );
}
