import { useEffect, useMemo, useRef, useState } from "react";
import type { Finding } from "../../findings/Finding";
import { SUBMIT_WORDS } from "../../words/pane/submit";
import { SUBMIT_FIXING_WORDS } from "../../words/pane/submitFixing";
import type { PaneServices } from "../services";
import { useWords } from "../shared/language";
import { useAnnounce } from "../shared/LiveRegion";
import { byOthers } from "./byOthers";
import { ALL_SHOWN, applyFilters, safeFixes, sortFindings, type Filters, type Sorted } from "./filters";
import { chosenAfter } from "./chosenAfter";
import { findingKeys } from "./findingKey";
import type { Waiting } from "./patiently";
import { nextFrom } from "./position";
import type { CheckScope, SheetCheck } from "./SubmitServices";
import { useActions } from "./useActions";
import { useChoice } from "./useChoice";
import { useSheetCheck, type Checked } from "./useSheetCheck";

export interface Submission {
  readonly check: SheetCheck | null;
  readonly checkError: unknown;
  readonly slip: unknown;
  readonly dismissSlip: () => void;
  /** What is held up by Excel, and why; null when nothing is. */
  readonly waiting: Waiting | null;
  /** What the last action did, in words; "" when nothing is to be said. */
  readonly said: string;
  readonly scope: CheckScope;
  readonly setScope: (scope: CheckScope) => void;
  readonly filters: Filters;
  readonly setFilters: (filters: Filters) => void;
  readonly sorted: Sorted;
  readonly shown: readonly Finding[];
  /** Of `shown`, in the same order. */
  readonly keys: readonly string[];
  readonly safe: readonly Finding[];
  /** Keys of the findings that come from a co-author's change. */
  readonly others: ReadonlySet<string>;
  /** Index into `shown`; -1 when it is empty. */
  readonly selected: number;
  readonly select: (index: number) => void;
  readonly goTo: (finding: Finding) => void;
  readonly move: (direction: 1 | -1) => void;
  readonly fix: (findings: readonly Finding[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly setIgnored: (finding: Finding, ignored: boolean, reason: string) => Promise<void>;
  readonly restoreValidations: () => Promise<void>;
  readonly addSample: () => void;
  readonly recheck: () => void;
}

const NOTHING: Sorted = sortFindings({ findings: [], ignored: [] });
const NOBODY: ReadonlySet<string> = new Set();

export function useSubmission(services: PaneServices): Submission {
  const [scope, setScope] = useState<CheckScope>("sheet");
  const [filters, setFilters] = useState<Filters>(ALL_SHOWN);
  const [selectedKey, selectKey] = useState<string | null>(null);
  const [others, setOthers] = useState(NOBODY);
  const [said, setSaid] = useState("");
  const known = useRef<ReadonlySet<string> | null>(null);
  const chosen = useRef<Finding | null>(null);
  const lastLeft = useRef("");
  const words = useWords(SUBMIT_WORDS);
  const fixing = useWords(SUBMIT_FIXING_WORDS);
  const announce = useAnnounce();
  const { attempt, slip, dismissSlip, waiting } = useActions();

  const onChecked = ({ check: result, changes }: Checked): void => {
    const { counts, open } = sortFindings(result);
    const keys = findingKeys(open);
    const before = known.current;
    known.current = new Set(keys);
    setOthers((marked) => byOthers({ findings: open, keys }, before ?? NOBODY, marked, changes));
    const left = words.left(counts.error, counts.warning);
    if (left !== lastLeft.current) announce(left);
    lastLeft.current = left;
    if (changes.some(({ kind, remote }) => kind === "edited" && !remote)) setSaid("");
    const choiceBefore = { key: selectedKey, finding: chosen.current, known: before };
    selectKey(chosenAfter({ findings: open, keys }, choiceBefore, changes, result.active));
  };
  const state = useSheetCheck(services, scope, onChecked);
  const { check, recheck } = state;

  const sorted = useMemo(() => (check === null ? NOTHING : sortFindings(check)), [check]);
  const shown = useMemo(() => applyFilters(sorted, filters), [sorted, filters]);
  const safe = useMemo(() => safeFixes(sorted), [sorted]);
  const choice = useChoice(services, shown, [selectedKey, selectKey]);
  useEffect(() => {
    chosen.current = shown[choice.selected] ?? null;
  });

  const show = async ({ sheet, cell, row }: Finding): Promise<void> => {
    if (sheet !== null) await services.goTo(sheet, cell ?? `A${row ?? 1}`);
  };
  const say = (...parts: readonly string[]): void => {
    const text = parts.filter((part) => part !== "").join(" ");
    setSaid(text);
    announce(text);
  };
  /** Does it, checks what came of it, and says so. */
  const act = (work: () => Promise<readonly string[]>): Promise<void> =>
    attempt(async () => {
      const parts = await work();
      await recheck();
      say(...parts);
    });

  return {
    check,
    checkError: state.error,
    slip,
    dismissSlip,
    waiting: waiting ?? state.waiting,
    said,
    scope,
    setScope,
    filters,
    setFilters,
    sorted,
    shown,
    keys: choice.keys,
    safe,
    others,
    selected: choice.selected,
    select: choice.select,
    goTo: (finding) => void attempt(() => show(finding)),
    move: (direction) =>
      void attempt(async () => {
        const index = nextFrom(shown, choice.selected, await services.activeCell(), direction);
        choice.select(index);
        const finding = shown[index];
        if (finding !== undefined) await show(finding);
      }),
    fix: (findings) =>
      act(async () => {
        const { applied, skipped } = await services.applyFixes(findings);
        return [fixing.fixed(applied), skipped.length > 0 ? fixing.skipped(skipped.length) : ""];
      }),
    undo: () =>
      act(async () => {
        const { restored, changed } = await services.undoFixes();
        return [fixing.undone(restored), changed > 0 ? fixing.notUndone(changed) : ""];
      }),
    setIgnored: (finding, ignored, reason) =>
      act(async () => {
        await services.setIgnored(finding, ignored, reason);
        return [ignored ? words.ignored : words.unignored];
      }),
    restoreValidations: () =>
      act(async () => {
        await services.restoreValidations();
        return [words.validationsRestored];
      }),
    addSample: () =>
      void act(async () => {
        await services.addSampleForm();
        return [];
      }),
    recheck: () => {
      setSaid("");
      void recheck();
    },
  };
}
