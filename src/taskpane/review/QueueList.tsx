import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type KeyboardEvent } from "react";
import { REVIEW_WORDS } from "../../words/pane/review";
import { FLAG_WORDS } from "../../words/review";
import { isComposing, listMove } from "../shared/keys";
import { useWords } from "../shared/language";
import { useListStyles } from "../shared/listStyles";
import { ToneSymbol } from "../shared/ToneSymbol";
import { useToneStyles } from "../shared/tone";
import { VirtualList } from "../shared/VirtualList";
import type { ReviewEntry } from "./ReviewServices";
import { SEVERITY_TONES, STATE_TONES } from "./stateTones";
import type { Review } from "./useReview";

const ITEM_PX = 44;

const useStyles = makeStyles({
  list: { minHeight: "132px", flexGrow: 1, flexShrink: 1, flexBasis: "180px" },
  lines: { flexGrow: 1, minWidth: 0 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  facts: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  state: { fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

function itemHeight(): number {
  return ITEM_PX;
}

function itemKey({ flag }: ReviewEntry): string {
  return flag.key;
}

/** What is to be reviewed, most serious first. */
export function QueueList({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const list = useListStyles();
  const tones = useToneStyles();
  const words = useWords(REVIEW_WORDS);
  const flagWords = useWords(FLAG_WORDS);
  const activeId = useId();
  const { shown, selected, select, goTo } = review;
  const active = shown[selected];

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const moved = listMove(event.key, selected, shown.length);
    if (moved !== null) {
      event.preventDefault();
      select(moved);
    } else if (event.key === "Enter" && active !== undefined) {
      event.preventDefault();
      goTo(active);
    }
  };

  return (
    <VirtualList
      className={mergeClasses(list.box, styles.list)}
      items={shown}
      heightOf={itemHeight}
      keyOf={itemKey}
      label={words.listLabel}
      activeIndex={selected}
      activeId={active === undefined ? undefined : activeId}
      onKeyDown={onKeyDown}
      onPick={select}
      onOpen={(index) => {
        const item = shown[index];
        if (item !== undefined) goTo(item);
      }}
      render={(item) => {
        const { flag, decision } = item;
        const { state } = decision;
        const isActive = item === active;
        return (
          <div
            id={isActive ? activeId : undefined}
            role="option"
            aria-selected={isActive}
            className={mergeClasses(list.option, isActive && list.active)}
          >
            <ToneSymbol tone={SEVERITY_TONES[flag.severity]} />
            <div className={styles.lines}>
              <div className={styles.name}>
                {flag.project} {flag.name}
              </div>
              <div className={styles.facts}>
                {flagWords.names[flag.flag]} · {flag.department}
              </div>
            </div>
            <span className={mergeClasses(styles.state, tones[STATE_TONES[state]])}>
              {flagWords.states[state]}
            </span>
          </div>
        );
      }}
    />
  );
}
