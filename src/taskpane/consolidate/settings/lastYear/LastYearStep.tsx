import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { LastYear } from "../../../../submission/lastYear";
import { SETTINGS_WORDS } from "../../../../words/pane/settings";
import { ActionBar } from "../../../shared/ActionBar";
import { Callout } from "../../../shared/Callout";
import { useShellWords, useWords } from "../../../shared/language";
import { ProblemCallout } from "../../../shared/ProblemCallout";
import { Section } from "../../../shared/Section";
import type { ReadySettings } from "../SettingsForm";
import type { SettingsServices } from "../SettingsServices";
import type { Settings } from "../useSettings";
import { DoubtfulChanges, SureChanges, TotalChanges, Unpaired } from "./Proposal";
import { figuresOf, proposalOf } from "./takeOver";
import { useLastYearFile } from "./useLastYearFile";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    textAlign: "center",
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  input: { display: "none" },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

function Cautions({ lastYear, year }: { readonly lastYear: LastYear; readonly year: number }) {
  const styles = useStyles();
  const words = useWords(SETTINGS_WORDS).lastYear;
  const { projects } = lastYear.totals;
  const cautions = [
    lastYear.year === year ? null : words.otherYear(year),
    lastYear.incomplete ? words.incomplete : null,
    lastYear.excludedRows > 0 ? words.excluded(lastYear.excludedRows) : null,
    lastYear.unreadAmounts > 0 ? words.unread(lastYear.unreadAmounts) : null,
  ].filter((caution) => caution !== null);
  const named = lastYear.year === null ? words.unknownYear : words.year(lastYear.year);
  return (
    <Callout tone={cautions.length > 0 ? "caution" : "good"} title={words.found(named, projects)}>
      {cautions.length > 0 && (
        <ul className={styles.lines}>
          {cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      )}
    </Callout>
  );
}

interface LastYearStepProps {
  readonly ready: ReadySettings;
  readonly settings: Settings;
  readonly services: SettingsServices;
  readonly onClose: () => void;
}

function Confirmation({
  lastYear,
  ready,
  settings,
  onClose,
}: Omit<LastYearStepProps, "services"> & { readonly lastYear: LastYear }) {
  const words = useWords(SETTINGS_WORDS).lastYear;
  const { plan } = ready;
  const proposal = proposalOf(ready, lastYear);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(
    // The same name under another code is nearly always the same project; another name under the code often is not.
    () => new Set(proposal.doubtful.filter(({ kind }) => kind === "moved").map(({ id }) => id)),
  );
  const confirm = (id: string, isConfirmed: boolean) => {
    const next = new Set(confirmed);
    if (isConfirmed) next.add(id);
    else next.delete(id);
    setConfirmed(next);
  };
  const figures = figuresOf(proposal, confirmed);
  const [totals, projects] = [proposal.totals.length, figures.projects.length];
  const isNothing = totals + projects === 0;
  const apply = async () => {
    if (await settings.takePriorFigures(figures, words.done(totals, projects))) onClose();
  };
  const state = settings.busy ? words.writing : isNothing ? words.nothing : words.ready(totals, projects);
  return (
    <>
      <Cautions lastYear={lastYear} year={plan.year - 1} />
      <TotalChanges proposal={proposal} unit={plan.amountUnit} />
      <DoubtfulChanges proposal={proposal} unit={plan.amountUnit} confirmed={confirmed} onConfirm={confirm} />
      <div>
        <SureChanges proposal={proposal} unit={plan.amountUnit} />
        <Unpaired proposal={proposal} />
      </div>
      <ActionBar state={state}>
        <Button
          appearance="primary"
          disabledFocusable={isNothing || settings.busy}
          onClick={() => void apply()}
        >
          {words.apply}
        </Button>
        <Button onClick={onClose}>{words.back}</Button>
      </ActionBar>
    </>
  );
}

/** 지난해 총괄에서 가져오기: a file, what it would change, and only then the change. */
export function LastYearStep({ ready, settings, services, onClose }: LastYearStepProps) {
  const styles = useStyles();
  const shell = useShellWords();
  const words = useWords(SETTINGS_WORDS).lastYear;
  const { file, over, read } = useLastYearFile(services);
  const input = useRef<HTMLInputElement>(null);
  const take = (element: HTMLInputElement) => {
    const [chosen] = element.files ?? [];
    // The same file can be chosen again after it was mended.
    element.value = "";
    if (chosen !== undefined) read(chosen);
  };
  return (
    <>
      {file.kind !== "read" && (
        <Section title={words.title}>
          <div className={mergeClasses(styles.zone, over && styles.over)}>
            <div>{over ? words.drop : words.intro(ready.plan.year - 1)}</div>
            {file.kind === "reading" ? (
              <Spinner size="tiny" label={words.reading} />
            ) : (
              <Button onClick={() => input.current?.click()}>{words.choose}</Button>
            )}
          </div>
        </Section>
      )}
      <input
        ref={input}
        className={styles.input}
        data-testid="last-year-input"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => take(event.currentTarget)}
      />
      {file.kind === "failed" && <ProblemCallout error={file.error} />}
      {file.kind === "read" ? (
        <Confirmation lastYear={file.lastYear} ready={ready} settings={settings} onClose={onClose} />
      ) : (
        <div>
          <Button onClick={onClose}>{shell.cancel}</Button>
        </div>
      )}
    </>
  );
}
