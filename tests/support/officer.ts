import { addSampleForm } from "../../src/actions/addSampleForm";
import { createChecker, type Checker, type OfficerCheck } from "../../src/actions/check/createChecker";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import type { ExcelHost, HostOptions } from "../../src/excel-host";
import type { ConditionalFormat } from "../../src/excel-host";
import type { Finding } from "../../src/findings/Finding";
import type { Plan } from "../../src/plan/Plan";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { filledFormModel, type FormRow } from "../../src/sheets/form";
import type { WorkbookChange, WorkbookPort } from "../../src/workbook/WorkbookPort";
import { settle, startExcel } from "./excelHost";

export const PLAN: Plan = bundledPlan();
const AT = "2023-01-20T09:00:00.000Z";

/** An officer at a form in Excel, with the pane's own check beside it. */
export interface Officer {
  readonly host: ExcelHost;
  readonly port: WorkbookPort;
  readonly checker: Checker;
  readonly sheet: string;
  check(): Promise<OfficerCheck>;
  /** Round trips of one more check. */
  syncsOf(act: () => unknown): Promise<number>;
}

async function officer(host: ExcelHost, add: (port: WorkbookPort) => Promise<string>): Promise<Officer> {
  const port = createExcelWorkbook();
  const sheet = await add(port);
  return { sheet, ...pane(host, port) };
}

/** A pane over a workbook that is open already, as after a reload. */
export function pane(host: ExcelHost, port = createExcelWorkbook()): Omit<Officer, "sheet"> {
  const checker = createChecker(port, { plan: PLAN, language: () => "ko" });
  const check = (): Promise<OfficerCheck> => checker.check("sheet");
  return {
    host,
    port,
    checker,
    check,
    async syncsOf(act) {
      await act();
      await settle();
      host.recorder.reset();
      await check();
      return host.recorder.syncs;
    },
  };
}

/** The form of 복지정책실, partly filled in and wrong in known places: G7, H8, N8, G9, P9 and the blank row 10. */
export function officerAtSample(options?: HostOptions): Promise<Officer> {
  return officer(startExcel(options), (port) => addSampleForm(port, PLAN, "ko", AT));
}

/** A form of 복지정책실 with these rows from row 7 on. */
export function officerAtForm(rows: readonly FormRow[], options?: HostOptions): Promise<Officer> {
  return officer(startExcel(options), async (port) => {
    const model = filledFormModel(PLAN, "복지정책실", rows);
    await port.write([model], { before: await port.read(), at: AT, activate: model.name });
    return model.name;
  });
}

/** `rule cell`, sorted. */
export function rulesAt(findings: readonly Pick<Finding, "rule" | "cell">[]): string[] {
  return findings.map(({ rule, cell }) => `${rule} ${cell ?? ""}`).sort();
}

/** The conditional formats of ours on a sheet. */
export function marksOn(host: ExcelHost, sheet: string): readonly ConditionalFormat[] {
  const formats = host.workbook.findSheet(sheet)?.state.conditionalFormats ?? [];
  return formats.filter(({ rule }) => rule.type === "Custom" && rule.formula.includes("chwihap."));
}

function name(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${name(Math.floor(column / 26) - 1)}${name(column % 26)}`;
}

/** The cells a mark covers, sorted. */
export function markedCells(host: ExcelHost, sheet: string): string[] {
  return marksOn(host, sheet)
    .flatMap(({ areas }) => areas)
    .flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from(
          { length: right - left + 1 },
          (_unused, column) => `${name(left + column)}${top + row + 1}`,
        ),
      ).flat(),
    )
    .sort();
}

/** Comments on a sheet: `cell text`. */
export function commentsOn(host: ExcelHost, sheet: string): string[] {
  const comments = host.workbook.findSheet(sheet)?.state.comments ?? [];
  return comments.map(({ row, column, content }) => `${name(column)}${row + 1} ${content}`).sort();
}

/** Listens as the pane does; `after` tells what came of an act. */
export async function listen(
  port: WorkbookPort,
): Promise<{ after(act: () => unknown): Promise<readonly WorkbookChange[]>; stop(): Promise<void> }> {
  let heard: WorkbookChange[] = [];
  const stop = await port.watch((change) => {
    heard.push(change);
  });
  return {
    stop,
    async after(act) {
      heard = [];
      await act();
      await settle();
      return heard;
    },
  };
}
