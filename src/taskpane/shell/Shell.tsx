import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { PaneServices } from "../services";
import { ProblemCallout } from "../shared/ProblemCallout";
import { FirstRun } from "./FirstRun";
import { Header } from "./Header";
import type { Preferences } from "./preferences";
import { RoleView } from "./RoleView";
import type { Role } from "./Role";
import { useFocusKeeper } from "./useFocusKeeper";

const useStyles = makeStyles({
  shell: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    wordBreak: "keep-all",
    overflowWrap: "break-word",
  },
  failure: { paddingBottom: tokens.spacingVerticalL },
  // Always a scroll bar: task panes hide the automatic one.
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0`,
    outlineStyle: "none",
  },
});

export interface ShellProps {
  readonly services: PaneServices;
  readonly preferences: Preferences;
  readonly openWithSample: boolean;
  /** What a ribbon command ran into; null when nothing did. */
  readonly commandFailure: unknown;
  readonly onSwitchLanguage: () => void;
}

/** Where the user is, and whether the view is to begin with the sample. */
interface Place {
  readonly role: Role | null;
  readonly withSample: boolean;
}

export function Shell({
  services,
  preferences,
  openWithSample,
  commandFailure,
  onSwitchLanguage,
}: ShellProps) {
  const styles = useStyles();
  const [place, setPlace] = useState<Place>(() => ({ role: preferences.role(), withSample: openWithSample }));

  const main = useRef<HTMLElement>(null);
  useFocusKeeper(main);

  const open = (role: Role, withSample: boolean) => {
    preferences.setRole(role);
    setPlace({ role, withSample });
  };

  return (
    <div className={styles.shell}>
      <Header
        role={place.role}
        onRole={(role) => open(role, false)}
        onSwitchLanguage={onSwitchLanguage}
        onGuide={() => setPlace({ role: null, withSample: false })}
      />
      <main ref={main} tabIndex={-1} className={styles.main} id="main">
        {commandFailure !== null && (
          <div className={styles.failure}>
            <ProblemCallout error={commandFailure} />
          </div>
        )}
        {place.role === null ? (
          <FirstRun onOpen={open} />
        ) : (
          <RoleView key={place.role} role={place.role} services={services} withSample={place.withSample} />
        )}
      </main>
    </div>
  );
}
