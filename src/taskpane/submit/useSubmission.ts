import { useMemo, useState } from "react";
import type { Finding } from "../../findings/Finding";
import { SUBMIT_WORDS } from "../../words/pane/submit";
import type { PaneServices } from "../services";
import { useWords } from "../shared/language";
import { useAnnounce } from "../shared/LiveRegion";
import { ALL_SHOWN, applyFilters, safeFixes, sortFindings, type Filters, type Sorted } from "./filters";
import { findingKey } from "./findingKey";
import { firstFrom, nextFrom } from "./position";
import type { CheckScope, SheetCheck } from "./SubmitServices";
import { useSheetCheck } from "./useSheetCheck";

export interface Submission {
  readonly check: SheetCheck | null;
  readonly checkError: unknown;
  readonly slip: unknown;
  /** What the last fix did, in words; "" when nothing is to be said. */
  readonly said: string;
  readonly scope: CheckScope;
  readonly setScope: (scope: CheckScope) => void;
  readonly filters: Filters;
  readonly setFilters: (filters: Filters) => void;
  readonly sorted: Sorted;
  readonly shown: readonly Finding[];
  readonly safe: readonly Finding[];
  /** Index into `shown`; -1 when it is empty. */
  readonly selected: number;
  readonly select: (index: number) => void;
  readonly goTo: (finding: Finding) => void;
  readonly move: (direction: 1 | -1) => void;
  readonly fix: (findings: readonly Finding[]) => Promise<void>;
  readonly setIgnored: (finding: Finding, ignored: boolean) => void;
  readonly addSample: () => void;
  readonly recheck: () => void;
  readonly dismissSlip: () => void;
}

const NOTHING: Sorted = sortFindings({ findings: [], ignored: [] });

export function useSubmission(services: PaneServices): Submission {
  const [scope, setScope] = useState<CheckScope>("sheet");
  const [filters, setFilters] = useState<Filters>(ALL_SHOWN);
  const [selectedKey, setSelectedKey] = useState<string | null>(null);
  const [slip, setSlip] = useState<unknown>(null);
  const [said, setSaid] = useState("");
  const words = useWords(SUBMIT_WORDS);
  const announce = useAnnounce();

  const onChecked = (result: SheetCheck) => {
    const { counts, open } = sortFindings(result);
    announce(words.left(counts.error, counts.warning));
    if (open.some((finding) => findingKey(finding) === selectedKey)) return;
    void attempt(async () => {
      const first = open[firstFrom(open, await services.activeCell())];
      setSelectedKey(first === undefined ? null : findingKey(first));
    });
  };
  const { check, error, recheck } = useSheetCheck(services, scope, onChecked);

  const sorted = useMemo(() => (check === null ? NOTHING : sortFindings(check)), [check]);
  const shown = useMemo(() => applyFilters(sorted, filters), [sorted, filters]);
  const safe = useMemo(() => safeFixes(sorted), [sorted]);
  const found = shown.findIndex((finding) => findingKey(finding) === selectedKey);
  const selected = found === -1 ? Math.min(0, shown.length - 1) : found;

  async function attempt(work: () => Promise<void>): Promise<void> {
    setSlip(null);
    try {
      await work();
    } catch (failure) {
      setSlip(failure);
    }
  }
  const select = (index: number) => {
    const finding = shown[index];
    if (finding !== undefined) setSelectedKey(findingKey(finding));
  };
  const goTo = (finding: Finding) =>
    void attempt(async () => {
      if (finding.sheet !== null) await services.goTo(finding.sheet, finding.cell ?? `A${finding.row ?? 1}`);
    });

  return {
    check,
    checkError: error,
    slip,
    said,
    scope,
    setScope,
    filters,
    setFilters,
    sorted,
    shown,
    safe,
    selected,
    select,
    goTo,
    move: (direction) =>
      void attempt(async () => {
        const index = nextFrom(shown, selected, await services.activeCell(), direction);
        select(index);
        const finding = shown[index];
        if (finding !== undefined) goTo(finding);
      }),
    fix: (findings) =>
      attempt(async () => {
        const { applied, skipped } = await services.applyFixes(findings);
        const parts = [words.fixed(applied), ...(skipped.length > 0 ? [words.skipped(skipped.length)] : [])];
        setSaid(parts.join(" "));
        await recheck();
        announce(parts.join(" "));
      }),
    setIgnored: (finding, ignored) =>
      void attempt(async () => {
        await services.setIgnored(finding, ignored);
        await recheck();
      }),
    addSample: () =>
      void attempt(async () => {
        await services.addSampleForm();
        await recheck();
      }),
    recheck: () => {
      setSaid("");
      void recheck();
    },
    dismissSlip: () => setSlip(null),
  };
}
