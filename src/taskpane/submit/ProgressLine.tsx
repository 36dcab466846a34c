import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { columnOf } from "../../submission/columns";
import { SUBMIT_WORDS } from "../../words/pane/submit";
import { ruleTitle } from "../../words/rules";
import { Disclosure } from "../shared/Disclosure";
import { useLanguage, useWords } from "../shared/language";
import { PlainLink } from "../shared/PlainLink";
import { ToneSymbol } from "../shared/ToneSymbol";
import { leftToDo, type LeftToDo } from "./leftToDo";
import type { FormProgress } from "./SubmitServices";
import type { Submission } from "./useSubmission";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalS,
  },
  state: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  filled: { color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function Left({ left, onGoTo }: { readonly left: readonly LeftToDo[]; readonly onGoTo: Submission["goTo"] }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(SUBMIT_WORDS).progress;
  return (
    <>
      <div className={styles.hint}>{words.left(left.length)}</div>
      <ul className={styles.list}>
        {left.map(({ blank, rule, count, first }) => (
          <li key={blank ?? rule} className={styles.item}>
            <PlainLink onClick={() => onGoTo(first)}>
              {blank === null ? ruleTitle(rule, language) : words.blank(columnOf(blank).header)}
            </PlainLink>
            <span className={styles.count}>{words.count(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ProgressLineProps {
  readonly progress: FormProgress;
  readonly submission: Submission;
}

/** How far the form is, whether it can be sent, and what is left, on demand. */
export function ProgressLine({ progress, submission }: ProgressLineProps) {
  const styles = useStyles();
  const words = useWords(SUBMIT_WORDS).progress;
  const { filled, required } = progress;
  const { open, counts } = submission.sorted;
  const left = leftToDo(open);
  const isReady = left.length === 0;
  const text = words.filled(filled, required);
  const state = (
    <>
      <ToneSymbol tone={isReady ? "good" : "bad"} /> {isReady ? words.ready : words.notReady}
    </>
  );
  return (
    <section aria-label={words.label}>
      <ProgressBar
        aria-label={text}
        value={filled}
        max={Math.max(1, required)}
        thickness="large"
        color={isReady ? "success" : "brand"}
      />
      {isReady ? (
        <>
          <div className={styles.line}>
            <span className={styles.state}>{state}</span>
            <span className={styles.filled}>{text}</span>
          </div>
          {open.length > 0 && (
            <p className={styles.hint}>
              {counts.warning > 0 ? words.saveAfterWarnings(counts.warning) : words.save}
            </p>
          )}
        </>
      ) : (
        <Disclosure title={state} aside={text}>
          <Left left={left} onGoTo={submission.goTo} />
        </Disclosure>
      )}
    </section>
  );
}
