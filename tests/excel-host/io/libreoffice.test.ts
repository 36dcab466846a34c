import { worksheetFunctions } from "../../../src/excel-host/calc/functions";
import {
  MAX_COLUMNS,
  areaOf,
  isError,
  type CellValue,
  type Workbook,
} from "../../../src/excel-host/document";
import { loadWorkbook, saveWorkbook } from "../../../src/excel-host/io";
import { convertBytesWithLibreOffice, libreOfficeAvailable } from "../../support/libreoffice";
import { kitchenSink } from "./kitchenSink";
import { refereeBook } from "./refereeBook";
import { DECIDED_FOR_EXCEL, NOT_IN_LIBREOFFICE, refereeFormulas } from "./refereeFormulas";

const TIME_LIMIT_MS = 150_000;
const ifAvailable = libreOfficeAvailable() ? test : test.skip;

/** Numbers to 13 digits: the two programs add in different orders. */
function comparable(value: CellValue): string {
  if (isError(value)) return value.error;
  return typeof value === "number"
    ? `number ${Number(value.toPrecision(13))}`
    : `${typeof value} ${String(value)}`;
}

type Answer = readonly [formula: string, result: string];

function resultsOn(workbook: Workbook): Answer[] {
  const sheet = workbook.findSheet("시험");
  return refereeFormulas.map((formula, row) => [formula, comparable(sheet?.cell(row, 0).value ?? null)]);
}

ifAvailable(
  "LibreOffice calculates what the engine calculates",
  async () => {
    const workbook = refereeBook(refereeFormulas);
    const theirs = await loadWorkbook(
      await convertBytesWithLibreOffice(await saveWorkbook(workbook), "xlsx"),
    );
    const theirResults = resultsOn(theirs);
    const expected = refereeFormulas.map((formula, row): Answer => [
      formula,
      DECIDED_FOR_EXCEL.get(formula) ?? theirResults[row]?.[1] ?? "",
    ]);
    expect(resultsOn(workbook)).toEqual(expected);
  },
  TIME_LIMIT_MS,
);

test("every function is put to LibreOffice, but those it lacks", () => {
  const used = new Set(refereeFormulas.flatMap((formula) => formula.match(/[A-Z]+(?=\()/g) ?? []));
  const unused = [...worksheetFunctions.keys()].filter((name) => !used.has(name));
  expect(unused).toEqual(NOT_IN_LIBREOFFICE);
});

ifAvailable(
  "LibreOffice opens what was saved, with its looks and rules",
  async () => {
    const saved = await saveWorkbook(kitchenSink());
    const theirs = await loadWorkbook(await convertBytesWithLibreOffice(saved, "xlsx"));
    const sheet = theirs.findSheet("제출 1");
    const { state } = theirs;
    expect(state.sheets.map(({ state: each }) => `${each.name} ${each.visibility}`)).toEqual([
      "제출 1 Visible",
      "총괄 Visible",
      "숨김 Hidden",
      "감춤 Hidden",
    ]);
    expect(sheet?.state.names.find(({ name }) => name === "_chwihap_form")?.formula).toBe(
      '="{""year"":2022,""부서"":""A&B""}"',
    );
    expect(
      sheet?.state.tables.map(({ name, columns }) => [name, columns.map((column) => column.name)]),
    ).toEqual([["tblForm", ["부서", "예산(천원)", "집행률(%)", "비고\n두 줄"]]]);
    expect(sheet?.state.merges).toHaveLength(2);
    // Without a window LibreOffice has no views, so frozen panes and gridlines cannot be asked of it.
    expect(sheet?.state.protection?.options["allowFormatCells"]).toBe(true);
    expect([sheet?.style(0, 0).locked, sheet?.style(9, 2).locked, sheet?.style(50, 2).locked]).toEqual([
      false,
      false,
      false,
    ]);
    expect(sheet?.style(3, 1).numberFormat).toBe("#,##0;\\△#,##0");
    expect(sheet?.state.validations.find(({ rule }) => rule.list)?.rule.list?.source).toBe(
      "완료,정상추진,지연,미운영",
    );
    expect(
      sheet?.state.charts.map(({ title, series }) => [title.text, series.map(({ values }) => values)]),
    ).toEqual([["분야별\n집행", ["'제출 1'!$B$4:$B$5", "'제출 1'!$C$4:$C$5"]]]);
    expect(sheet?.state.pageLayout.titleRows).toEqual(areaOf(0, 0, 3, MAX_COLUMNS));
  },
  TIME_LIMIT_MS,
);
