import { checkSheet } from "../../findings/checkSheet";
import type { Finding } from "../../findings/Finding";
import { siftIgnored, type SetAside } from "../../findings/ignored";
import type { Plan } from "../../plan/Plan";
import { SHEET } from "../../sheets/names";
import type { Grid } from "../../submission/Grid";
import type { SubmissionSheet } from "../../submission/SubmissionSheet";
import { parseKeptCells } from "../../workbook/keptCells";
import {
  HostError,
  type CellMark,
  type CellPlace,
  type FrontReading,
  type WorkbookPort,
} from "../../workbook/WorkbookPort";
import type { Language } from "../../words/language";
import { openSubmissions } from "../openSubmissions";
import { settingsGrid, settingsOf } from "../settingsOf";
import { cellMarks } from "./cellMarks";
import { cellTexts } from "./cellTexts";
import { FIXES_SETTING } from "./fixes";
import { formLayout, type FormLayout } from "./formLayout";
import { formProgress, type FormProgress } from "./formProgress";
import { IGNORED_SETTING, parseIgnored } from "./ignoredFindings";
import { worthMarking } from "./worthMarking";

/** `sheet`: the one in front; `workbook`: all of them. */
export type CheckScope = "sheet" | "workbook";

/** What undoing would take back: the last fixes, kept in the workbook. */
export interface KeptFixes {
  /** ISO time. */
  readonly at: string;
  readonly cells: number;
}

export interface OfficerCheck {
  /** Empty when nothing in reach is a submission. */
  readonly sheets: readonly SubmissionSheet[];
  /** Still to do. */
  readonly open: readonly Finding[];
  /** Set aside in this workbook, and unchanged since. */
  readonly ignored: readonly SetAside[];
  /** What stands in the cells of the findings, as typed, by `sheet!cell`. */
  readonly values: ReadonlyMap<string, string>;
  readonly progress: FormProgress;
  /** False where Excel did not let the marks be put beside the cells, which a protected sheet may not. */
  readonly marksShown: boolean;
  /** False when a paste has destroyed the form's own validation. */
  readonly validationsIntact: boolean;
  readonly fixes: KeptFixes | null;
  /** Where the user stands. */
  readonly active: CellPlace;
}

export interface Checker {
  /**
   * Reads, checks, and marks the cells of the sheet in front. An edit costs one round trip, two when marks change; the
   * first check of a sheet costs more. Errors: HostError, PlanUnusable, RuleBroke.
   */
  check(scope: CheckScope): Promise<OfficerCheck>;
  /** Puts the form's own validation back on the sheet in front, as far as the last check knows its layout. */
  restoreValidations(): Promise<void>;
}

export interface CheckerOptions {
  /** Used while the workbook has no 설정 of its own. */
  readonly plan: Plan;
  /** Of the notes beside the cells, and of the form's input messages. */
  readonly language: () => Language;
}

/** Faults that say something about the moment: whoever called tries again, or tells the user. */
const PASSING = new Set<HostError["fault"]>(["edit-mode", "disconnected"]);

/** The list is what counts: where Excel refuses the marks, it is shown without. */
async function tryToMark(port: WorkbookPort, sheet: string, marks: readonly CellMark[]): Promise<boolean> {
  try {
    return await port.mark(sheet, "findings", marks);
  } catch (error) {
    if (!(error instanceof HostError) || PASSING.has(error.fault)) throw error;
    return false;
  }
}

interface Submitted {
  readonly plan: Plan;
  readonly sheets: readonly SubmissionSheet[];
}

/** Checks again and again, remembering between checks what saves a round trip. */
export function createChecker(port: WorkbookPort, { plan: fallback, language }: CheckerOptions): Checker {
  let layout: FormLayout | null = null;
  let layoutSheet: string | null = null;
  let settingsSheet: string | null = null;

  const submittedIn = (reading: Pick<FrontReading, "grids" | "ownSheets">): Submitted => {
    const { plan, mapping } = settingsOf(reading, fallback);
    return { plan, sheets: openSubmissions(reading, plan, mapping)?.sheets ?? [] };
  };

  const readFront = (): Promise<FrontReading> =>
    port.readFront({
      also: [settingsSheet ?? SHEET.settings],
      settings: [IGNORED_SETTING, FIXES_SETTING],
      ...(layout === null ? {} : { validations: layout.inUse }),
    });

  /** 설정 is known by what is on it, whatever it is called: looked for once, when the first check begins. */
  const findSettings = async (): Promise<void> => {
    settingsSheet ??= settingsGrid(await port.read())?.sheet ?? SHEET.settings;
  };

  const readSheet = async (): Promise<{ front: FrontReading; found: Submitted; intact: boolean }> => {
    await findSettings();
    const asked = layout?.key ?? null;
    const front = await readFront();
    const all = submittedIn(front);
    const found = { ...all, sheets: all.sheets.filter(({ sheet }) => sheet === front.activeSheet) };
    const [sheet] = found.sheets;
    layout = sheet === undefined ? null : formLayout(sheet, found.plan, language());
    layoutSheet = front.activeSheet;
    if (layout === null) return { front, found, intact: true };
    if (layout.key === asked) return { front, found, intact: front.validationsIntact !== false };
    // Only now is it known where validation should stand.
    const again = await readFront();
    return { front, found, intact: again.validationsIntact !== false };
  };

  const readAll = async (): Promise<Submitted & { grids: readonly Grid[] }> => {
    const reading = await port.read();
    settingsSheet = settingsGrid(reading)?.sheet ?? settingsSheet;
    return { ...submittedIn(reading), grids: reading.grids };
  };

  return {
    async check(scope) {
      const { front, found, intact } = await readSheet();
      const { plan, sheets, grids } = scope === "sheet" ? { ...found, grids: front.grids } : await readAll();
      const findings = sheets.flatMap((sheet) => checkSheet(sheet, plan));
      const sifted = siftIgnored(findings, parseIgnored(front.settings[IGNORED_SETTING] ?? null));
      const isSubmission = found.sheets.length > 0;
      const marks = cellMarks(sifted.open.filter(worthMarking(found.sheets)), front.activeSheet, language());
      const kept = parseKeptCells(front.settings[FIXES_SETTING] ?? null);
      return {
        sheets,
        ...sifted,
        values: cellTexts(findings, sheets, grids),
        progress: formProgress(sheets, findings, plan),
        marksShown: isSubmission ? await tryToMark(port, front.activeSheet, marks) : true,
        validationsIntact: intact,
        fixes: kept === null ? null : { at: kept.at, cells: kept.cells.length },
        active: { sheet: front.activeSheet, cell: front.activeCell },
      };
    },

    async restoreValidations() {
      if (layout !== null && layoutSheet !== null) await port.restoreValidations(layoutSheet, layout.whole);
    },
  };
}
