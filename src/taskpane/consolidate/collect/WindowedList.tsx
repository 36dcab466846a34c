import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

/** Fewer than this are simply drawn. */
const FEW = 60;
const LINE_PX = 56;
const WINDOW_PX = 392;
/** Drawn beyond the edges, so that fast scrolling shows no gaps. */
const MARGIN_LINES = 4;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    boxSizing: "border-box",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  scroller: { height: `${WINDOW_PX}px`, overflowY: "scroll", position: "relative" },
  line: {
    boxSizing: "border-box",
    position: "absolute",
    left: 0,
    right: 0,
    height: `${LINE_PX}px`,
    overflow: "hidden",
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

interface WindowedListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string | number;
  readonly render: (item: Item) => ReactNode;
}

/** A list with controls in its lines; of a long one only the lines in sight are drawn, all of one height. */
export function WindowedList<Item>({ items, keyOf, render }: WindowedListProps<Item>) {
  const styles = useStyles();
  const [top, setTop] = useState(0);
  if (items.length <= FEW) {
    return (
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={keyOf(item)} className={styles.item}>
            {render(item)}
          </li>
        ))}
      </ul>
    );
  }
  const first = Math.max(0, Math.floor(top / LINE_PX) - MARGIN_LINES);
  const last = Math.min(items.length, Math.ceil((top + WINDOW_PX) / LINE_PX) + MARGIN_LINES);
  return (
    <div className={styles.scroller} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      <ul className={styles.list} style={{ height: items.length * LINE_PX }}>
        {items.slice(first, last).map((item, index) => (
          <li
            key={keyOf(item)}
            className={styles.line}
            style={{ top: (first + index) * LINE_PX }}
            aria-setsize={items.length}
            aria-posinset={first + index + 1}
          >
            {render(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}
