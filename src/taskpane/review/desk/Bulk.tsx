import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { DECISIONS, REVIEW_STATES, type Decision } from "../../../review/decisions";
import { REVIEW_WORDS } from "../../../words/pane/review";
import { REVIEW_DESK_WORDS } from "../../../words/pane/reviewDesk";
import { FLAG_WORDS } from "../../../words/review";
import { Disclosure } from "../../shared/Disclosure";
import { useWords } from "../../shared/language";
import { isDecided } from "../nextOpen";
import type { Review } from "../useReview";
import { bulkWishes } from "./bulkPlan";

/** Beyond these the counts by state say enough. */
const LISTED = 20;

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  counts: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
});

/** One decision on everything that matches, shown before it is written. */
export function Bulk({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const words = useWords(REVIEW_DESK_WORDS).bulk;
  const names = useWords(REVIEW_WORDS).decisions;
  const states = useWords(FLAG_WORDS).states;
  const [decision, setDecision] = useState<Decision>("확인");
  const [comment, setComment] = useState("");
  const [overwrite, setOverwrite] = useState(false);
  const { shown } = review;
  const decided = shown.filter(isDecided).length;
  const wishes = bulkWishes(shown, { decision, comment, overwrite });
  const byState = REVIEW_STATES.map((state) => ({
    state,
    count: wishes.filter(({ entry }) => entry.decision.state === state).length,
  })).filter(({ count }) => count > 0);

  const apply = async () => {
    await review.decideAll(wishes);
    setComment("");
    setOverwrite(false);
  };
  return (
    <Disclosure title={words.title(shown.length)}>
      <Field label={words.decision} size="small">
        <RadioGroup
          layout="horizontal"
          value={decision}
          onChange={(_, { value }) => setDecision(DECISIONS.find((each) => each === value) ?? decision)}
        >
          {DECISIONS.map((each) => (
            <Radio key={each} value={each} label={names[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.comment} size="small" hint={words.commentHint}>
        <Textarea size="small" rows={1} value={comment} onChange={(_, { value }) => setComment(value)} />
      </Field>
      {decided > 0 && (
        <Checkbox
          checked={overwrite}
          onChange={(_, { checked }) => setOverwrite(checked === true)}
          label={words.overwrite(decided)}
        />
      )}
      <div className={styles.preview} role="group" aria-label={words.preview(wishes.length)}>
        <div>{words.preview(wishes.length)}</div>
        {byState.length > 0 && (
          <div className={styles.counts}>
            {byState.map(({ state, count }) => words.from(states[state], count)).join(", ")}
          </div>
        )}
        <ul className={styles.list}>
          {wishes.slice(0, LISTED).map(({ entry }) => (
            <li key={entry.flag.key} className={styles.item}>
              {entry.flag.project} {entry.flag.name}:{" "}
              {words.becomes(states[entry.decision.state], states[decision])}
            </li>
          ))}
        </ul>
        {wishes.length > LISTED && <div>{words.more(wishes.length - LISTED)}</div>}
      </div>
      <Button disabled={wishes.length === 0 || review.isWriting} onClick={() => void apply()}>
        {words.apply(wishes.length)}
      </Button>
    </Disclosure>
  );
}
