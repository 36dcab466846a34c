import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { flagOfKey, type StoredDecision } from "../../../review/decisions";
import type { Conflict } from "../../../review/merge";
import { REVIEW_DESK_WORDS } from "../../../words/pane/reviewDesk";
import { REVIEW_WORDS } from "../../../words/pane/review";
import { FLAG_WORDS } from "../../../words/review";
import { timeText } from "../../shared/figures";
import { useWords } from "../../shared/language";

export type Side = "mine" | "theirs";

const SIDES: readonly Side[] = ["mine", "theirs"];

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly choices: ReadonlyMap<string, Side>;
  readonly onChoose: (key: string, side: Side) => void;
}

/** Where two reviewers decided differently: both decisions, one of which is chosen; the later one to begin with. */
export function Conflicts({ conflicts, choices, onChoose }: ConflictsProps) {
  const styles = useStyles();
  const words = useWords(REVIEW_DESK_WORDS).merge;
  const { decided } = useWords(REVIEW_WORDS);
  const { names, states } = useWords(FLAG_WORDS);
  const titleOf = (key: string): string => {
    const { project, flag } = flagOfKey(key);
    return flag === null ? project : `${project} ${names[flag]}`;
  };
  const textOf = ({ state, reviewer, decidedAt, comment }: StoredDecision): string =>
    [decided(states[state], reviewer, decidedAt === null ? "" : timeText(decidedAt)), comment]
      .filter(Boolean)
      .join(" · ");
  const sideName = (conflict: Conflict, side: Side): string =>
    conflict.later === side ? `${words[side]} (${words.later})` : words[side];
  return (
    <div className={styles.list}>
      {conflicts.map((conflict) => (
        <Field key={conflict.key} size="small" label={words.choice(titleOf(conflict.key))}>
          <RadioGroup
            value={choices.get(conflict.key) ?? conflict.later}
            onChange={(_, { value }) => onChoose(conflict.key, value === "mine" ? "mine" : "theirs")}
          >
            {SIDES.map((side) => (
              <Radio
                key={side}
                value={side}
                label={`${sideName(conflict, side)}: ${textOf(conflict[side])}`}
              />
            ))}
          </RadioGroup>
        </Field>
      ))}
    </div>
  );
}
