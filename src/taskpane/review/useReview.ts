import { useEffect, useMemo, useState } from "react";
import type { Decision } from "../../review/decisions";
import { filterItems, type Filters } from "../../review/facets";
import { REVIEW_WORDS } from "../../words/pane/review";
import { FLAG_WORDS } from "../../words/review";
import type { PaneServices } from "../services";
import { useWords } from "../shared/language";
import { useAnnounce } from "../shared/LiveRegion";
import { isDecided, nextOpen } from "./nextOpen";
import type { ReviewEntry } from "./ReviewServices";

export type Queue =
  | { readonly kind: "opening" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "none" }
  | { readonly kind: "open"; readonly items: readonly ReviewEntry[] };

export interface Review {
  readonly queue: Queue;
  readonly slip: unknown;
  readonly dismissSlip: () => void;
  readonly decidedCount: number;
  readonly filters: Filters;
  readonly setFilters: (filters: Filters) => void;
  readonly shown: readonly ReviewEntry[];
  /** Index into `shown`; -1 when it is empty. */
  readonly selected: number;
  readonly select: (index: number) => void;
  readonly comment: string;
  readonly setComment: (comment: string) => void;
  readonly reviewer: string;
  readonly setReviewer: (name: string) => void;
  readonly decide: (decision: Decision) => void;
  readonly goTo: (item: ReviewEntry) => void;
  readonly addSample: () => void;
  readonly reload: () => void;
}

/** The entries whose items meet the filters. */
function entriesOf(items: readonly ReviewEntry[], filters: Filters): readonly ReviewEntry[] {
  const kept = new Set(filterItems(items, filters).map(({ flag }) => flag.key));
  return items.filter(({ flag }) => kept.has(flag.key));
}

const NO_ITEMS: readonly ReviewEntry[] = [];

export function useReview(services: PaneServices): Review {
  const [queue, setQueue] = useState<Queue>({ kind: "opening" });
  const [filters, setFilters] = useState<Filters>({});
  const [selectedKey, setSelectedKey] = useState<string | null>(null);
  /** Comments being written, by flag: moving on and coming back loses nothing. */
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  const [reviewer, setReviewer] = useState(() => services.reviewerName());
  const [slip, setSlip] = useState<unknown>(null);
  const [deciding, setDeciding] = useState(false);
  const [loads, setLoads] = useState(0);
  const words = useWords(REVIEW_WORDS);
  const flagStates = useWords(FLAG_WORDS).states;
  const announce = useAnnounce();

  useEffect(() => {
    let open = true;
    services
      .reviewQueue()
      .then((items) => {
        if (open) setQueue(items === null ? { kind: "none" } : { kind: "open", items });
      })
      .catch((error: unknown) => {
        if (open) setQueue({ kind: "failed", error });
      });
    return () => {
      open = false;
    };
  }, [services, loads]);

  const items = queue.kind === "open" ? queue.items : NO_ITEMS;
  const shown = useMemo(() => entriesOf(items, filters), [items, filters]);
  const found = shown.findIndex(({ flag }) => flag.key === selectedKey);
  const selected = found === -1 ? Math.min(0, shown.length - 1) : found;
  const current = shown[selected];
  const comment = current === undefined ? "" : (drafts.get(current.flag.key) ?? current.decision.comment);
  const decidedCount = items.filter(isDecided).length;

  const attempt = async (work: () => Promise<void>) => {
    setSlip(null);
    try {
      await work();
    } catch (error) {
      setSlip(error);
    }
  };
  const select = (index: number) => {
    const item = shown[index];
    if (item !== undefined) setSelectedKey(item.flag.key);
  };
  const keep = (decided: ReviewEntry) => {
    const key = decided.flag.key;
    const after = items.map((item) => (item.flag.key === key ? decided : item));
    setQueue({ kind: "open", items: after });
    setDrafts((before) => new Map([...before].filter(([each]) => each !== key)));
    announce(
      words.said(
        decided.flag.project,
        flagStates[decided.decision.state],
        after.filter(isDecided).length,
        after.length,
      ),
    );
    // On to the next that waits, among those in sight before this one may have left the filter.
    const inSight = shown.map((item) => (item.flag.key === key ? decided : item));
    const next = inSight[nextOpen(inSight, selected)];
    setSelectedKey((next ?? decided).flag.key);
  };

  return {
    queue,
    slip,
    dismissSlip: () => setSlip(null),
    decidedCount,
    filters,
    setFilters,
    shown,
    selected,
    select,
    comment,
    setComment: (text) => {
      if (current !== undefined) setDrafts((before) => new Map(before).set(current.flag.key, text));
    },
    reviewer,
    setReviewer: (name) => {
      setReviewer(name);
      services.setReviewerName(name);
    },
    decide: (decision) => {
      if (current === undefined || deciding) return;
      setDeciding(true);
      void attempt(async () =>
        keep(await services.decide({ key: current.flag.key, decision, comment, reviewer })),
      ).finally(() => setDeciding(false));
    },
    goTo: ({ place }) =>
      void attempt(async () => {
        if (place !== null) await services.goTo(place.sheet, place.cell);
      }),
    addSample: () =>
      void attempt(async () => {
        setQueue({ kind: "opening" });
        try {
          await services.addSampleReview();
        } finally {
          setLoads((count) => count + 1);
        }
      }),
    reload: () => {
      setQueue({ kind: "opening" });
      setLoads((count) => count + 1);
    },
  };
}
