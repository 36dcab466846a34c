import { carryOut } from "../../actions/consolidate";
import type { IntakeInput } from "../../actions/gather";
import { keepHeaderAnswers } from "../../actions/headerAnswers";
import { readKeptRun } from "../../actions/keptRun";
import { openSubmissions } from "../../actions/openSubmissions";
import { RUN_SETTINGS } from "../../actions/prepareRun";
import { settingsOf } from "../../actions/settingsOf";
import type { Plan } from "../../plan/Plan";
import type { ConsolidateInput, ConsolidateServices, HeaderAnswer } from "../consolidate/ConsolidateServices";
import type { HeaderMapping } from "../../submission/headerText";
import { viewOf } from "../engine/paneRun";
import { markAfterRun } from "./markAfterRun";
import type { Wiring } from "./Wiring";

function mappingOf(answers: readonly HeaderAnswer[]): HeaderMapping {
  return new Map(answers.map(({ header, column }) => [header, column]));
}

function intakeOf({ choices, headers, ...rest }: ConsolidateInput, plan: Plan): IntakeInput {
  return { ...rest, plan, mapping: mappingOf(headers), ...(choices === null ? {} : { choices }) };
}

export function createConsolidateServices(wiring: Wiring): ConsolidateServices {
  const { port, plan, engine, language, now } = wiring;
  return {
    async readFiles(files, onEvent, signal) {
      await engine.readFiles(files, settingsOf(await port.read(), plan), onEvent, signal);
    },
    async workbookSubmissions() {
      // Asked when the list of files opens.
      engine.warm();
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
      const run = { ...intakeOf(input, plan), language: language() };
      return engine.preview(await port.read(RUN_SETTINGS), run, signal);
    },
    answerHeaders: (answers) => keepHeaderAnswers(port, mappingOf(answers), plan),
    async consolidate(input, onStep, signal) {
      const run = { ...intakeOf(input, plan), language: language(), now: now() };
      const { view, marks } = await carryOut(
        port,
        run.now,
        (reading) => engine.prepare(reading, run, signal),
        { onStep, signal },
      );
      await markAfterRun(port, marks, language());
      return view;
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
