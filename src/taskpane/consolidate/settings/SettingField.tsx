import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import type { PlanProblemCode } from "../../../plan/PlanProblem";
import type { DraftField } from "../../../submission/settingsDraft";
import { planProblemSentence } from "../../../words/planProblems";
import { SETTINGS_WORDS } from "../../../words/pane/settings";
import { useLanguage, useWords } from "../../shared/language";
import type { Draft } from "./useSettings";

const useStyles = makeStyles({
  // Fluent gives inputs a width of their own, too wide for two side by side at 350 px.
  input: { minWidth: 0, width: "100%" },
  inner: { minWidth: 0, width: "100%" },
});

/** What could be typed where a number is wanted. */
const EXAMPLES: Readonly<Partial<Record<DraftField, string>>> = {
  targetPercent: "100",
  lowExecutionPercent: "80",
  priorProjects: "34",
  priorBudget: "76,799",
  priorExecuted: "70,000",
};

/** Nothing, or no number, was typed. */
const WANTS_NUMBER: readonly PlanProblemCode[] = ["missing", "wrong-type"];

interface SettingFieldProps {
  readonly field: DraftField;
  readonly draft: Draft;
  /** True when the sheet has no line for it. */
  readonly lacking: boolean;
  readonly hint?: string;
  /** Lines of a list, whose name stands above it already; left out for a single value. */
  readonly lines?: number;
}

/** One setting: its name as on the sheet, and what is wrong with it while it is typed. */
export function SettingField({ field, draft, lacking, hint, lines }: SettingFieldProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(SETTINGS_WORDS);
  const problem = draft.check.problems[field];
  const value = draft.draft[field];
  const messageOf = (found: NonNullable<typeof problem>): string => {
    const example = EXAMPLES[field];
    return example !== undefined && WANTS_NUMBER.includes(found.code)
      ? words.type(example)
      : planProblemSentence(found, language);
  };
  const onChange = (_: unknown, { value: text }: { readonly value: string }) => draft.set(field, text);
  return (
    <Field
      {...(lines === undefined ? { label: words.fields[field] } : {})}
      hint={lacking ? words.hints.lacking : hint}
      validationState={problem === undefined ? "none" : "error"}
      validationMessage={problem === undefined ? undefined : messageOf(problem)}
    >
      {lines === undefined ? (
        <Input
          className={styles.input}
          input={{ className: styles.inner }}
          value={value}
          disabled={lacking}
          onChange={onChange}
        />
      ) : (
        <Textarea
          aria-label={words.fields[field]}
          value={value}
          disabled={lacking}
          rows={lines}
          resize="vertical"
          onChange={onChange}
        />
      )}
    </Field>
  );
}
