import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";
import { ActionBar } from "../../shared/ActionBar";
import { useShellWords, useWords } from "../../shared/language";
import { Section } from "../../shared/Section";
import { ToneSymbol } from "../../shared/ToneSymbol";
import type { ConsolidateStep } from "../ConsolidateServices";

const STEPS: readonly ConsolidateStep[] = ["reading", "judging", "writing", "verifying"];

const useStyles = makeStyles({
  steps: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  step: { display: "flex", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  current: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface RunningStepProps {
  readonly step: ConsolidateStep;
  readonly onCancel: () => void;
}

/** Step two: at work. Once sheets are being written it is finished or undone, not stopped half-way. */
export function RunningStep({ step, onCancel }: RunningStepProps) {
  const styles = useStyles();
  const shell = useShellWords();
  const words = useWords(CONSOLIDATE_WORDS).running;
  const at = STEPS.indexOf(step);
  const isWriting = at >= STEPS.indexOf("writing");
  return (
    <>
      <Section title={words.title} aside={`${at + 1}/${STEPS.length}`}>
        <ProgressBar aria-label={words.title} value={at + 1} max={STEPS.length + 1} thickness="large" />
        <ol className={styles.steps}>
          {STEPS.map((each, index) => (
            <li
              key={each}
              className={index === at ? styles.current : styles.step}
              aria-current={index === at ? "step" : undefined}
            >
              <ToneSymbol tone={index < at ? "good" : "quiet"} />
              {words.steps[each]}
            </li>
          ))}
        </ol>
      </Section>
      <ActionBar state={isWriting ? words.writing : words.untouched}>
        <Button disabledFocusable={isWriting} onClick={onCancel}>
          {shell.cancel}
        </Button>
      </ActionBar>
    </>
  );
}
