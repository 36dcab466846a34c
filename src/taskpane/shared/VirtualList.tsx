import { makeStyles, mergeClasses } from "@fluentui/react-components";
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from "react";

/** Drawn beyond the edges, so that fast scrolling shows no gaps. */
const MARGIN_PX = 120;
/** Where nothing has been laid out yet. */
const ASSUMED_HEIGHT_PX = 400;

const useStyles = makeStyles({
  scroller: { overflowY: "scroll", position: "relative" },
  line: { position: "absolute", left: 0, right: 0 },
});

interface VirtualListProps<Item> {
  readonly items: readonly Item[];
  readonly heightOf: (item: Item) => number;
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactNode;
  /** Kept in view when it changes; -1 for none. */
  readonly activeIndex: number;
  readonly label: string;
  /** Id of the active option's element. */
  readonly activeId: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** A click on a line. */
  readonly onPick: (index: number) => void;
  /** A double click on a line. */
  readonly onOpen?: (index: number) => void;
  readonly className?: string;
}

/** The line at the upper edge, and how much of it is above the edge. */
interface Anchor {
  readonly key: string;
  readonly below: number;
}

function offsetsOf<Item>(items: readonly Item[], heightOf: (item: Item) => number): readonly number[] {
  const offsets = [0];
  let total = 0;
  for (const item of items) {
    total += heightOf(item);
    offsets.push(total);
  }
  return offsets;
}

/** Index of the line at `position`, by halving: lists may have tens of thousands of lines. */
function lineAt(offsets: readonly number[], position: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle + 1] ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The pointer is handled by the list box, as the keys are: its options are not controls of their own. */
function withLine(event: MouseEvent, act: (index: number) => void): void {
  const line = event.target instanceof Element ? event.target.closest("[data-line]") : null;
  const index = line?.getAttribute("data-line") ?? null;
  if (index !== null) act(Number(index));
}

/** A list box that draws only what is in sight. It holds the focus itself and points at the active option. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, heightOf, keyOf, render, activeIndex, label, activeId, className } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(ASSUMED_HEIGHT_PX);
  const offsets = useMemo(() => offsetsOf(items, heightOf), [items, heightOf]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight || ASSUMED_HEIGHT_PX));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // What the user looks at stays where it is when the lines above it become more or fewer.
  const anchor = useRef<Anchor | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    const kept = anchor.current;
    if (element === null || kept === null || element.scrollTop === 0) return;
    const index = items.findIndex((item) => keyOf(item) === kept.key);
    const offset = offsets[index];
    if (offset !== undefined) element.scrollTop = offset + kept.below;
  }, [items, offsets, keyOf]);

  const active = items[activeIndex];
  const activeKey = active === undefined ? null : keyOf(active);
  const shownKey = useRef<string | null>(null);
  useEffect(() => {
    const element = scroller.current;
    const from = offsets[activeIndex];
    const to = offsets[activeIndex + 1];
    // A list that merely changed around the active line leaves the user where they scrolled to.
    if (shownKey.current === activeKey) return;
    shownKey.current = activeKey;
    if (element === null || from === undefined || to === undefined) return;
    const bottom = element.scrollTop + (element.clientHeight || ASSUMED_HEIGHT_PX);
    if (from < element.scrollTop) element.scrollTop = from;
    else if (to > bottom) element.scrollTop += to - bottom;
  }, [activeIndex, activeKey, offsets]);

  const onScroll = (scrollTop: number): void => {
    setTop(scrollTop);
    const index = lineAt(offsets, scrollTop);
    const item = items[index];
    anchor.current =
      item === undefined ? null : { key: keyOf(item), below: scrollTop - (offsets[index] ?? 0) };
  };

  const first = lineAt(offsets, Math.max(0, top - MARGIN_PX));
  const last = Math.min(items.length, lineAt(offsets, top + height + MARGIN_PX) + 1);

  return (
    <div
      ref={scroller}
      className={mergeClasses(styles.scroller, className)}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={activeId}
      onKeyDown={props.onKeyDown}
      onClick={(event) => withLine(event, props.onPick)}
      onDoubleClick={(event) => withLine(event, props.onOpen ?? (() => undefined))}
      onScroll={(event) => onScroll(event.currentTarget.scrollTop)}
      data-focus-home
    >
      <div role="presentation" style={{ height: offsets.at(-1) }}>
        {items.slice(first, last).map((item, index) => (
          <div
            key={keyOf(item)}
            role="presentation"
            data-line={first + index}
            className={styles.line}
            style={{ top: offsets[first + index], height: heightOf(item) }}
          >
            {render(item)}
          </div>
        ))}
      </div>
    </div>
  );
}
