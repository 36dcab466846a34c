import type { Consolidation } from "../rollup/Consolidation";
import type { Plan } from "../plan/Plan";
import type { Flag } from "../review/Flag";
import type { WorkbookPort } from "../workbook/WorkbookPort";
import type { Judgement } from "./judge";

const SETTING = "chwihap.run";
/** A setting travels in one request and in the file; a larger run is looked at on its sheets instead. */
const MOST_CHARACTERS = 1_500_000;

/** What the pane shows of the last run without reading the sheets again. */
export interface KeptRun {
  /** ISO time. */
  readonly at: string;
  /** What it was judged by; 설정 may have been edited since. */
  readonly plan: Plan;
  readonly consolidation: Consolidation;
  readonly flags: readonly Flag[];
  readonly areaNames: Readonly<Record<string, string>>;
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
}

export function toKeptRun(judgement: Judgement, at: string): KeptRun {
  const { consolidation, findings, flags, plan } = judgement;
  const count = (level: string): number => findings.filter((finding) => finding.level === level).length;
  return {
    at,
    plan,
    consolidation,
    flags,
    areaNames: Object.fromEntries(plan.areas.map(({ id, name }) => [id, name])),
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
  };
}

/** The setting to write with a run; empty text where the run is too large to keep. */
export function keptRunSetting(run: KeptRun): Record<string, string> {
  const text = JSON.stringify(run);
  return { [SETTING]: text.length > MOST_CHARACTERS ? "" : text };
}

export async function readKeptRun(port: WorkbookPort): Promise<KeptRun | null> {
  const text = await port.setting(SETTING);
  return text === null || text === "" ? null : (JSON.parse(text) as KeptRun);
}
