import { makeStyles, mergeClasses, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useId, useState } from "react";
import { COORDINATOR_WORDS } from "../../words/pane/coordinator";
import type { PaneServices } from "../services";
import { useShellWords, useWords } from "../shared/language";
import { ConsolidateView } from "./ConsolidateView";

const FormsView = lazy(async () => ({ default: (await import("./forms/FormsView")).FormsView }));
const SettingsView = lazy(async () => ({ default: (await import("./settings/SettingsView")).SettingsView }));

/** In the order of a year's work; consolidating is what is done most, and comes first. */
const TASKS = ["consolidate", "forms", "settings"] as const;
type Task = (typeof TASKS)[number];

interface Place {
  readonly task: Task;
  /** How often the settings were left for the consolidation. */
  readonly visit: number;
}

function goOn({ task, visit }: Place, to: Task): Place {
  return { task: to, visit: task === "settings" && to === "consolidate" ? visit + 1 : visit };
}

const useStyles = makeStyles({
  root: { flexGrow: 1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  tabs: {
    marginTop: `calc(-1 * ${tokens.spacingVerticalM})`,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  panel: { flexGrow: 1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  away: { display: "none" },
});

interface CoordinatorViewProps {
  readonly services: PaneServices;
  readonly withSample: boolean;
}

/** The coordinator's three tasks. The one of consolidating keeps its list of files while another is looked at. */
export function CoordinatorView({ services, withSample }: CoordinatorViewProps) {
  const styles = useStyles();
  const shell = useShellWords();
  const words = useWords(COORDINATOR_WORDS);
  const [{ task, visit }, setPlace] = useState<Place>({ task: "consolidate", visit: 0 });
  const setTask = (to: Task) => setPlace((from) => goOn(from, to));
  const id = useId();

  useEffect(() => {
    // Files dropped anywhere in the pane go to the list of files: it should be seen.
    const onDrop = () => setPlace((from) => goOn(from, "consolidate"));
    document.addEventListener("drop", onDrop);
    return () => document.removeEventListener("drop", onDrop);
  }, []);

  const panel = (of: Task) => ({
    role: "tabpanel",
    "aria-labelledby": `${id}-${of}`,
    className: mergeClasses(styles.panel, task !== of && styles.away),
    ...(task === of ? { "data-focus-work": true } : {}),
  });
  return (
    <div className={styles.root}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={words.tasksLabel}
        selectedValue={task}
        onTabSelect={(_, { value }) => setTask(TASKS.find((each) => each === value) ?? task)}
      >
        {TASKS.map((each) => (
          <Tab key={each} id={`${id}-${each}`} value={each}>
            {words.tasks[each]}
          </Tab>
        ))}
      </TabList>
      <div {...panel("consolidate")}>
        <ConsolidateView services={services} withSample={withSample} visit={visit} />
      </div>
      {task !== "consolidate" && (
        <div {...panel(task)}>
          <Suspense fallback={<Spinner size="small" label={shell.loadingView} />}>
            {task === "forms" ? (
              <FormsView services={services} onSettings={() => setTask("settings")} />
            ) : (
              <SettingsView services={services} />
            )}
          </Suspense>
        </div>
      )}
    </div>
  );
}
