import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SUBMIT_WORDS } from "../../words/pane/submit";
import { Callout } from "../shared/Callout";
import { useShellWords, useWords } from "../shared/language";
import { ProblemCallout } from "../shared/ProblemCallout";
import { ToneSymbol } from "../shared/ToneSymbol";
import type { Submission } from "./useSubmission";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    ":empty": { display: "none" },
  },
  text: { margin: 0 },
  line: {
    margin: 0,
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  action: { alignSelf: "flex-start" },
});

/** What stands in the way or is not as it should be: said above the findings, each with its way out. */
export function Notices({ submission }: { readonly submission: Submission }) {
  const styles = useStyles();
  const shell = useShellWords();
  const words = useWords(SUBMIT_WORDS);
  const { check, slip, dismissSlip, waiting, restoreValidations } = submission;
  const hasForm = check !== null && check.sheets.length > 0;
  return (
    <div className={styles.root}>
      {slip !== null && (
        <ProblemCallout error={slip}>
          <Button size="small" onClick={dismissSlip}>
            {shell.close}
          </Button>
        </ProblemCallout>
      )}
      {waiting !== null && (
        <div role="status">
          <Callout tone="caution" title={words.waiting[waiting].title}>
            <p className={styles.text}>{words.waiting[waiting].text}</p>
          </Callout>
        </div>
      )}
      {hasForm && !check.validationsIntact && (
        <Callout tone="caution" title={words.notices.validationsTitle}>
          <p className={styles.text}>{words.notices.validationsText}</p>
          <Button className={styles.action} size="small" onClick={() => void restoreValidations()}>
            {words.notices.restoreValidations}
          </Button>
        </Callout>
      )}
      {hasForm && !check.marksShown && (
        <p className={styles.line}>
          <ToneSymbol tone="quiet" />
          {words.notices.noMarks}
        </p>
      )}
    </div>
  );
}
