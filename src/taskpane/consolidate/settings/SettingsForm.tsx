import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { placedProjects } from "../../../plan/lookups";
import { namesIn } from "../../../submission/departmentNames";
import { SETTINGS_WORDS } from "../../../words/pane/settings";
import { ActionBar } from "../../shared/ActionBar";
import { Callout } from "../../shared/Callout";
import { useWords } from "../../shared/language";
import { PlainLink } from "../../shared/PlainLink";
import { Section } from "../../shared/Section";
import { SettingField } from "./SettingField";
import type { PaneSettings } from "./SettingsServices";
import { useDraft, type Draft, type Settings } from "./useSettings";

const DEPARTMENT_LINES = 6;

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  heading: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  three: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr) minmax(0, 3fr)",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export type ReadySettings = Extract<PaneSettings, { kind: "ready" }>;

interface FormProps {
  readonly ready: ReadySettings;
  readonly settings: Settings;
  readonly onLastYear: () => void;
}

interface PartProps {
  readonly ready: ReadySettings;
  readonly draft: Draft;
}

function Departments({ ready, draft }: PartProps) {
  const words = useWords(SETTINGS_WORDS);
  const { withoutProjects, unexpected } = draft.check;
  return (
    <Section
      title={words.departmentsTitle}
      aside={words.departmentCount(namesIn(draft.draft.departments).length)}
    >
      <SettingField
        field="departments"
        draft={draft}
        lacking={ready.lacking.includes("departments")}
        hint={words.hints.departments}
        lines={DEPARTMENT_LINES}
      />
      {withoutProjects.length > 0 && (
        <Callout tone="caution" title={words.withoutProjects(withoutProjects.join(", "))} />
      )}
      {unexpected.length > 0 && <Callout tone="caution" title={words.unexpected(unexpected.join(", "))} />}
    </Section>
  );
}

function LastYearTotals({ ready, draft, onLastYear }: PartProps & Pick<FormProps, "onLastYear">) {
  const styles = useStyles();
  const words = useWords(SETTINGS_WORDS);
  const { plan, lacking } = ready;
  return (
    <Section title={words.prior(plan.year - 1)} aside={words.unit(plan.amountUnit)}>
      <div className={styles.three}>
        {(["priorProjects", "priorBudget", "priorExecuted"] as const).map((field) => (
          <SettingField key={field} field={field} draft={draft} lacking={lacking.includes(field)} />
        ))}
      </div>
      <div className={styles.note}>{words.hints.priorEmpty}</div>
      <div>
        <PlainLink onClick={onLastYear}>{words.fromLastYear}</PlainLink>
      </div>
    </Section>
  );
}

/** What is done and what is left; the last write can be taken back from here. */
function StateLine({ draft, settings }: { readonly draft: Draft; readonly settings: Settings }) {
  const words = useWords(SETTINGS_WORDS);
  const isQuiet = !settings.busy && draft.changed.length === 0;
  return (
    <>
      {stateOf(draft, settings, words.state)}{" "}
      {isQuiet && settings.canUndo && (
        <PlainLink onClick={() => void settings.undo()}>{words.undo}</PlainLink>
      )}
    </>
  );
}

function stateOf(draft: Draft, settings: Settings, words: (typeof SETTINGS_WORDS)["ko"]["state"]): string {
  const wrong = Object.keys(draft.check.problems).length;
  if (settings.busy) return words.saving;
  if (wrong > 0) return words.wrong(wrong);
  if (draft.changed.length > 0) return words.changed(draft.changed.length);
  return settings.said ?? words.same;
}

/** What can be set without leaving the pane: limits, departments, last year's totals. */
export function SettingsForm({ ready, settings, onLastYear }: FormProps) {
  const styles = useStyles();
  const words = useWords(SETTINGS_WORDS);
  const draft = useDraft(ready);
  const { plan, sheet, lacking } = ready;
  const canSave = draft.changed.length > 0 && draft.check.values !== null && !settings.busy;
  const save = async () => {
    if (await settings.save(draft.changes())) draft.discard();
  };
  return (
    <>
      <div className={styles.head}>
        <span className={styles.heading}>{words.heading(plan.year, placedProjects(plan).size)}</span>
        <PlainLink onClick={() => settings.goTo(sheet, "A1")}>{words.openSheet}</PlainLink>
      </div>
      <Section title={words.thresholds}>
        <div className={styles.pair}>
          {(["targetPercent", "lowExecutionPercent"] as const).map((field) => (
            <SettingField
              key={field}
              field={field}
              draft={draft}
              lacking={lacking.includes(field)}
              hint={words.hints[field]}
            />
          ))}
        </div>
      </Section>
      <Departments ready={ready} draft={draft} />
      <LastYearTotals ready={ready} draft={draft} onLastYear={onLastYear} />
      <ActionBar state={<StateLine draft={draft} settings={settings} />}>
        <Button appearance="primary" disabledFocusable={!canSave} onClick={() => void save()}>
          {words.save}
        </Button>
        {draft.changed.length > 0 && <Button onClick={draft.discard}>{words.discard}</Button>}
      </ActionBar>
    </>
  );
}
