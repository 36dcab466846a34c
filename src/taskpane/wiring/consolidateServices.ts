import { consolidate } from "../../actions/consolidate";
import type { IntakeInput } from "../../actions/gather";
import { keepHeaderAnswers } from "../../actions/headerAnswers";
import { readKeptRun, type KeptRun } from "../../actions/keptRun";
import { openSubmissions } from "../../actions/openSubmissions";
import { preview } from "../../actions/preview";
import { settingsOf } from "../../actions/settingsOf";
import type { Plan } from "../../plan/Plan";
import type { RowSource } from "../../rollup/Collected";
import { collectedCellOf } from "../../sheets/collectedPlaces";
import { SHEET } from "../../sheets/names";
import type { ConsolidateInput, ConsolidateServices, HeaderAnswer } from "../consolidate/ConsolidateServices";
import type { HeaderMapping } from "../../submission/headerText";
import type { ConsolidationView } from "../consolidate/ConsolidationView";
import { toConsolidationView } from "../consolidate/toConsolidationView";
import { markAfterRun } from "./markAfterRun";
import type { Wiring } from "./Wiring";

const WRITTEN = [SHEET.summary, SHEET.collected, SHEET.ledger, SHEET.findings, SHEET.settings, SHEET.review];

export function placesOf(run: KeptRun): (source: RowSource) => { sheet: string; cell: string } | null {
  const cellOf = collectedCellOf(run.consolidation);
  return (source) => {
    const cell = cellOf(source);
    return cell === null ? null : { sheet: SHEET.collected, cell };
  };
}

function viewOf(run: KeptRun): ConsolidationView {
  const { at, counts, kept } = run;
  const shown = { at, findings: counts, sheets: WRITTEN, ...(kept === undefined ? {} : { kept }) };
  return toConsolidationView(run.consolidation, shown, placesOf(run));
}

function mappingOf(answers: readonly HeaderAnswer[]): HeaderMapping {
  return new Map(answers.map(({ header, column }) => [header, column]));
}

function intakeOf({ choices, headers, ...rest }: ConsolidateInput, plan: Plan): IntakeInput {
  return { ...rest, plan, mapping: mappingOf(headers), ...(choices === null ? {} : { choices }) };
}

export function createConsolidateServices(wiring: Wiring): ConsolidateServices {
  const { port, plan, readFiles, language, now } = wiring;
  return {
    async readFiles(files, onEvent, signal) {
      await readFiles(files, settingsOf(await port.read(), plan), onEvent, signal);
    },
    async workbookSubmissions() {
      const reading = await port.read();
      const settings = settingsOf(reading, plan);
      const found = openSubmissions(reading, settings.plan, settings.mapping);
      return (found?.sheets ?? []).map(({ sheet, department, rows }) => ({
        sheet,
        department,
        rows: rows.length,
      }));
    },
    async preview(input, signal) {
      const shown = await preview(port, intakeOf(input, plan));
      signal.throwIfAborted();
      return shown;
    },
    answerHeaders: (answers) => keepHeaderAnswers(port, mappingOf(answers), plan),
    async consolidate(input, onStep, signal) {
      const at = now();
      const { run, flags, openSheets } = await consolidate(
        port,
        { ...intakeOf(input, plan), language: language(), now: at },
        { onStep, signal },
      );
      await markAfterRun(port, { flags, openSheets }, language());
      return viewOf(run);
    },
    async lastConsolidation() {
      const run = await readKeptRun(port);
      return run === null ? null : viewOf(run);
    },
    snapshot: () => port.snapshot(),
    restore: () => port.restore(),
    goTo: (sheet, cell) => port.goTo(sheet, cell),
  };
}
