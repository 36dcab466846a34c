import { useDeferredValue, useMemo, useState } from "react";
import type { Decision, StoredDecision } from "../../review/decisions";
import type { Filters } from "../../review/facets";
import { REVIEW_WORDS } from "../../words/pane/review";
import { REVIEW_DESK_WORDS } from "../../words/pane/reviewDesk";
import { FLAG_WORDS } from "../../words/review";
import type { PaneServices } from "../services";
import { useWords } from "../shared/language";
import { useAnnounce } from "../shared/LiveRegion";
import { UserFacingError } from "../UserFacingError";
import { isDecided, nextOpen, type Direction } from "./nextOpen";
import type { DecisionOutcome, DecisionWish, ReviewEntry } from "./ReviewServices";
import { indexEntries, shownEntries } from "./shownEntries";
import { useReviewQueue, type ReviewQueueState } from "./useReviewQueue";

export interface Review extends Pick<ReviewQueueState, "queue" | "reload" | "refresh"> {
  readonly entries: readonly ReviewEntry[];
  readonly slip: unknown;
  readonly dismissSlip: () => void;
  readonly decidedCount: number;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly filters: Filters;
  readonly setFilters: (filters: Filters) => void;
  readonly isNarrowed: boolean;
  readonly clear: () => void;
  readonly shown: readonly ReviewEntry[];
  /** Index into `shown`; -1 when it is empty. */
  readonly selected: number;
  readonly select: (index: number) => void;
  readonly comment: string;
  readonly setComment: (comment: string) => void;
  readonly reviewer: string;
  readonly setReviewer: (name: string) => void;
  /** How often a decision was wanted without a name to sign it with. */
  readonly unsigned: number;
  readonly isWriting: boolean;
  /** What was done last, where the list alone does not show it; "" for nothing. */
  readonly note: string;
  readonly decide: (decision: Decision) => void;
  readonly decideAll: (wishes: readonly DecisionWish[]) => Promise<void>;
  readonly undo: () => void;
  /** To the next one that waits: from the active cell where the sheet in front holds flags, else in the list. */
  readonly goOn: (direction: Direction) => void;
  readonly goTo: (item: ReviewEntry) => void;
  readonly goToSource: (item: ReviewEntry) => void;
  readonly addSample: () => void;
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
}

const NO_ENTRIES: readonly ReviewEntry[] = [];

export function useReview(services: PaneServices): Review {
  const { queue, refresh, reload, wait, apply } = useReviewQueue(services);
  const [filters, setFilters] = useState<Filters>({});
  const [query, setQuery] = useState("");
  const [selectedKey, setSelectedKey] = useState<string | null>(null);
  /** Comments being written, by flag: moving on and coming back loses nothing. */
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  const [reviewer, setReviewer] = useState(() => services.reviewerName());
  const [slip, setSlip] = useState<unknown>(null);
  const [isWriting, setWriting] = useState(false);
  const [unsigned, setUnsigned] = useState(0);
  const words = useWords(REVIEW_WORDS);
  const deskWords = useWords(REVIEW_DESK_WORDS);
  const states = useWords(FLAG_WORDS).states;
  const announce = useAnnounce();
  const [note, setNote] = useState("");
  const say = (text: string) => {
    setNote(text);
    announce(text);
  };

  const entries = queue.kind === "open" ? queue.view.entries : NO_ENTRIES;
  const index = useMemo(() => indexEntries(entries), [entries]);
  const wanted = useDeferredValue(query);
  const shown = useMemo(
    () => shownEntries(entries, filters, wanted, index),
    [entries, filters, wanted, index],
  );
  const found = shown.findIndex(({ flag }) => flag.key === selectedKey);
  const selected = found === -1 ? Math.min(0, shown.length - 1) : found;
  const current = shown[selected];
  const comment = current === undefined ? "" : (drafts.get(current.flag.key) ?? current.decision.comment);

  const attempt = async (work: () => Promise<void>) => {
    setSlip(null);
    setNote("");
    try {
      await work();
    } catch (error) {
      setSlip(error);
    }
  };
  /** Nobody should have to ask later who decided. */
  const isSigned = (): boolean => {
    const signed = reviewer.trim() !== "";
    if (!signed) setUnsigned((count) => count + 1);
    return signed;
  };
  const write = async (work: () => Promise<void>) => {
    if (isWriting) return;
    setWriting(true);
    await attempt(work).finally(() => setWriting(false));
  };
  /** Shows what was written; what had changed in the meantime is said, and read anew. */
  const take = (outcome: DecisionOutcome, undoable: number): readonly ReviewEntry[] => {
    const { written, changed, gone } = outcome;
    const after = apply([...written, ...changed], undoable);
    forgetDrafts(written);
    if (changed.length + gone.length > 0) {
      setSlip(
        new UserFacingError({ ko: REVIEW_WORDS.ko.changedMeanwhile, en: REVIEW_WORDS.en.changedMeanwhile }),
      );
      refresh();
    }
    return after;
  };
  const forgetDrafts = (written: readonly StoredDecision[]) => {
    const done = new Set(written.map(({ key }) => key));
    setDrafts((before) => new Map([...before].filter(([key]) => !done.has(key))));
  };

  const decideOne = async (entry: ReviewEntry, decision: Decision) => {
    const outcome = await services.decide([{ entry, decision, comment }], reviewer);
    const after = take(outcome, outcome.written.length);
    const [written] = outcome.written;
    if (written === undefined) return;
    const done = after.filter(isDecided).length;
    announce(words.said(entry.flag.project, states[written.state], done, after.length));
    // On to the next that waits, among those in sight before this one may have left the filter.
    const inSight = shown.map((each) => (each === entry ? { ...entry, decision: written } : each));
    setSelectedKey((inSight[nextOpen(inSight, selected)] ?? entry).flag.key);
  };

  const goOn = async (direction: Direction) => {
    const { sheet, flags } = await services.flagsHere();
    const open = new Map(shown.filter((each) => !isDecided(each)).map((each) => [each.flag.key, each]));
    const ordered = direction === 1 ? flags : flags.toReversed();
    const here = ordered.find(({ key }) => open.has(key) && key !== current?.flag.key);
    const next = here === undefined ? shown[nextOpen(shown, selected, direction)] : open.get(here.key);
    if (next === undefined) return say(words.noneOpen);
    setSelectedKey(next.flag.key);
    if (here === undefined) return;
    await services.goTo(sheet, here.cell);
    say(words.fromCell(next.flag.project, sheet));
  };

  return {
    queue,
    refresh,
    reload,
    entries,
    slip,
    dismissSlip: () => setSlip(null),
    decidedCount: entries.filter(isDecided).length,
    query,
    setQuery,
    filters,
    setFilters,
    isNarrowed: query !== "" || Object.values(filters).some((values) => values.length > 0),
    clear: () => {
      setQuery("");
      setFilters({});
    },
    shown,
    selected,
    select: (at) => {
      const item = shown[at];
      if (item !== undefined) setSelectedKey(item.flag.key);
    },
    comment,
    setComment: (text) => {
      if (current !== undefined) setDrafts((before) => new Map(before).set(current.flag.key, text));
    },
    reviewer,
    setReviewer: (name) => {
      setReviewer(name);
      services.setReviewerName(name);
    },
    unsigned,
    isWriting,
    note,
    decide: (decision) => {
      if (current !== undefined && isSigned()) void write(() => decideOne(current, decision));
    },
    decideAll: async (wishes) => {
      if (!isSigned()) return;
      await write(async () => {
        const outcome = await services.decide(wishes, reviewer);
        take(outcome, outcome.written.length);
        const [first] = outcome.written;
        if (first !== undefined) say(deskWords.bulk.said(outcome.written.length, states[first.state]));
      });
    },
    undo: () => {
      if (queue.kind !== "open" || queue.view.undoable === 0) return;
      void write(async () => {
        const outcome = await services.undoDecisions();
        take(outcome, 0);
        const [first] = outcome.written;
        if (first !== undefined) setSelectedKey(first.key);
        say(words.undo.done(outcome.written.length));
      });
    },
    goOn: (direction) => void attempt(() => goOn(direction)),
    goTo: ({ flag }) =>
      void attempt(async () => {
        if (await services.showFlag(flag.key)) return;
        throw new UserFacingError({ ko: REVIEW_WORDS.ko.notOnSheet, en: REVIEW_WORDS.en.notOnSheet });
      }),
    goToSource: ({ place }) =>
      void attempt(async () => {
        if (place !== null) await services.goTo(place.sheet, place.cell);
      }),
    addSample: () =>
      void attempt(async () => {
        wait();
        await services.addSampleReview().finally(reload);
      }),
    attempt,
  };
}
