import { Button, makeStyles, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import { FORM_PANE_WORDS } from "../../../words/pane/forms";
import { ActionBar } from "../../shared/ActionBar";
import { Callout } from "../../shared/Callout";
import { EmptyState } from "../../shared/EmptyState";
import { useShellWords, useWords } from "../../shared/language";
import { PlainLink } from "../../shared/PlainLink";
import { ProblemCallout } from "../../shared/ProblemCallout";
import { DepartmentList } from "./DepartmentList";
import type { FormPlan, FormServices } from "./FormServices";
import { useForms, type Forms, type FormsWork } from "./useForms";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function Basis({ plan, onSettings }: { readonly plan: FormPlan; readonly onSettings: () => void }) {
  const styles = useStyles();
  const words = useWords(FORM_PANE_WORDS);
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{words.title}</h2>
      <div>{words.basis(plan.year, plan.projects, plan.unit)}</div>
      <div className={styles.note}>
        {plan.fromSettings ? words.fromSettings : words.fromBundled}{" "}
        <PlainLink onClick={onSettings}>{words.toSettings}</PlainLink>
      </div>
    </div>
  );
}

/** What was made last, or went wrong. */
function Outcome({ work }: { readonly work: FormsWork }) {
  const styles = useStyles();
  const words = useWords(FORM_PANE_WORDS);
  switch (work.kind) {
    case "saved":
      return (
        <Callout tone="good" title={words.saved(work.count)}>
          <div>{words.savedAs(work.file)}</div>
          <div className={styles.note}>{words.otherWay}</div>
        </Callout>
      );
    case "opened":
      return (
        <Callout tone="good" title={words.opened(work.department)}>
          <div>{words.openedNext}</div>
        </Callout>
      );
    case "failed":
      return <ProblemCallout error={work.error} />;
    default:
      return null;
  }
}

function Actions({ forms }: { readonly forms: Forms }) {
  const words = useWords(FORM_PANE_WORDS);
  const { work, chosen } = forms;
  if (work.kind === "making") {
    return (
      <ActionBar
        state={
          <>
            {words.making(work.done, work.all)}
            <ProgressBar aria-label={words.title} value={work.done} max={work.all} />
          </>
        }
      >
        <Button onClick={forms.cancel}>{words.cancel}</Button>
      </ActionBar>
    );
  }
  return (
    <ActionBar state={chosen.size === 0 ? words.nothingChosen : words.ready(chosen.size)}>
      <Button
        appearance="primary"
        disabledFocusable={chosen.size === 0 || work.kind === "opening"}
        onClick={() => void forms.make()}
      >
        {words.download(chosen.size)}
      </Button>
    </ActionBar>
  );
}

interface FormsViewProps {
  readonly services: FormServices;
  readonly onSettings: () => void;
}

/** 제출 양식 만들기: which departments, then one file to send on. */
export function FormsView({ services, onSettings }: FormsViewProps) {
  const shell = useShellWords();
  const words = useWords(FORM_PANE_WORDS);
  const forms = useForms(services);
  if (forms.plan.kind === "loading") return <Spinner size="small" label={shell.loadingView} />;
  if (forms.plan.kind === "failed") {
    return (
      <ProblemCallout error={forms.plan.error}>
        <Button onClick={forms.load}>{shell.retry}</Button>
        <Button appearance="subtle" onClick={onSettings}>
          {words.toSettings}
        </Button>
      </ProblemCallout>
    );
  }
  const { plan } = forms.plan;
  return (
    <>
      <Basis plan={plan} onSettings={onSettings} />
      {plan.departments.length === 0 ? (
        <EmptyState tone="quiet" title={words.none.title} text={words.none.text} />
      ) : (
        <>
          <Outcome work={forms.work} />
          {plan.unexpected.length > 0 && (
            <Callout tone="caution" title={words.unexpected.title}>
              <div>{words.unexpected.text(plan.unexpected.join(", "))}</div>
            </Callout>
          )}
          <DepartmentList departments={plan.departments} forms={forms} />
          <Actions forms={forms} />
        </>
      )}
    </>
  );
}
