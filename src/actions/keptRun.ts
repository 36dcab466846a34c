import type { Consolidation } from "../rollup/Consolidation";
import type { Plan } from "../plan/Plan";
import type { Flag } from "../review/Flag";
import { datePacked, packUndated, tryUnpack, type Undated } from "../workbook/pack";
import type { WorkbookPort } from "../workbook/WorkbookPort";
import type { Judgement } from "./judge";

export const RUN_SETTING = "chwihap.run";
/** A setting travels in one request and in the file; a larger run is looked at on its sheets instead. */
const MOST_CHARACTERS = 600_000;
/** Text longer than this never packs into that; trying would take seconds. */
const MOST_UNPACKED = 15_000_000;

/** What became of the files themselves. */
export interface KeptFilesNote {
  readonly files: number;
  /** They were not kept: the next run needs them all again. */
  readonly tooLarge: boolean;
}

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
  /** Absent in workbooks of earlier versions. */
  readonly kept?: KeptFilesNote;
}

/** A run whose time is not known yet. */
export type UndatedKeptRun = Omit<KeptRun, "at">;

export function toKeptRun(judgement: Judgement, kept?: KeptFilesNote): UndatedKeptRun {
  const { consolidation, findings, flags, plan } = judgement;
  const count = (level: string): number => findings.filter((finding) => finding.level === level).length;
  return {
    plan,
    consolidation,
    flags,
    areaNames: Object.fromEntries(plan.areas.map(({ id, name }) => [id, name])),
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
    ...(kept === undefined ? {} : { kept }),
  };
}

/** Null where the run is too large to keep. */
export function packRun(run: UndatedKeptRun): Undated | null {
  const text = JSON.stringify(run);
  const packed = text.length > MOST_UNPACKED ? null : packUndated(text);
  return packed === null || packed.rest.length > MOST_CHARACTERS ? null : packed;
}

/** The setting to write with a run; empty text where the run is too large to keep. */
export function keptRunSetting(run: Undated | null, at: string): Record<string, string> {
  return { [RUN_SETTING]: run === null ? "" : datePacked(run, at) };
}

export async function readKeptRun(port: WorkbookPort): Promise<KeptRun | null> {
  return parseRun(await port.setting(RUN_SETTING));
}

/** Null where no run was kept, or somebody edited the setting: then there is the workbook's own 총괄 to look at. */
export function parseRun(text: string | null | undefined): KeptRun | null {
  return tryUnpack(text) as KeptRun | null;
}
