/** 검토결과: the missed projects with reason and decision, the decisions by department, and what was put right. */
import { groupBy } from "../rollup/groupBy";
import { flagOfKey, REVIEW_STATES, type ReviewItem, type StoredDecision } from "../review/decisions";
import type { ExceptionEntry } from "../review/exceptions";
import { columnOf } from "../submission/columns";
import type { Language } from "../words/language";
import { FLAG_WORDS } from "../words/review";
import { REVIEW_SHEET_WORDS } from "../words/reviewSheets";
import type { SheetModel } from "../workbook/SheetModel";
import { listTable, notePart, type ListLine } from "./listTable";
import { localTime } from "./localTime";
import { SHEET } from "./names";
import { joinParts, sectionPart, sheetOf, titlePart, type Part } from "./part";
import { MARK, PALETTE, area } from "./style";

/** Sign, project, then equal columns that the tables share by spanning. */
const WIDTHS: readonly number[] = [6, 30, ...Array<number>(12).fill(11)];
const LAST = WIDTHS.length - 1;
const GAP = 1;

export interface ReviewResultInput {
  readonly year: number;
  /** ISO time of the run the results rest on. */
  readonly at: string;
  readonly exceptions: readonly ExceptionEntry[];
  readonly items: readonly ReviewItem[];
  readonly settled: readonly StoredDecision[];
  readonly projectName: (id: string) => string | null;
}

interface Section {
  readonly part: Part;
  readonly next: number;
}

export function reviewResultModel(input: ReviewResultInput, language: Language): SheetModel {
  const words = REVIEW_SHEET_WORDS[language].result;
  const exceptions = exceptionsSection(3, input.exceptions, language);
  const states = statesSection(exceptions.next, input.items, language);
  const settled = settledSection(states.next, input, language);
  return sheetOf(
    {
      name: SHEET.reviewResult,
      columnWidths: WIDTHS,
      freeze: null,
      print: { orientation: "landscape", fitToOnePageWide: true, pageNumbers: true },
    },
    [
      titlePart(words.title(input.year), LAST),
      notePart(1, words.asOf(localTime(input.at))),
      exceptions.part,
      states.part,
      settled.part,
    ],
  );
}

function section(top: number, title: string, table: ReturnType<typeof listTable>, more: Part = {}): Section {
  return {
    part: joinParts([sectionPart(top, title, LAST, null), table.part, more]),
    next: table.last + 1 + GAP,
  };
}

function exceptionsSection(top: number, entries: readonly ExceptionEntry[], language: Language): Section {
  const words = REVIEW_SHEET_WORDS[language].result;
  const { states } = FLAG_WORDS[language];
  const lines = entries.map((entry): ListLine => ({
    cells: [
      MARK.missed,
      `${entry.project} ${entry.name}`,
      entry.departments.join(", "),
      entry.indicator?.indicator ?? "",
      entry.indicator?.target ?? null,
      entry.indicator?.actual ?? null,
      entry.notRun ? words.notRun : (entry.indicator?.achievementPercent ?? "–"),
      entry.reason,
      [states[entry.state], entry.comment].filter(Boolean).join("\n"),
    ],
  }));
  const table = listTable(
    top + 1,
    0,
    [
      { header: "", kind: "center" },
      { header: columnOf("project").header, kind: "name" },
      { header: words.department, kind: "name", span: 2 },
      { header: columnOf("indicator").header, kind: "name", span: 2 },
      { header: columnOf("target").header, kind: "quantity" },
      { header: columnOf("actual").header, kind: "quantity" },
      { header: words.rate, kind: "rate" },
      { header: columnOf("shortfallReason").header, kind: "name", span: 3 },
      { header: words.decision, kind: "name", span: 2 },
    ],
    lines,
    { widths: WIDTHS, empty: words.noExceptions },
  );
  return section(top, words.exceptions, table, {
    conditional: [
      {
        area: area(table.first, 0, table.last, 0),
        formula: `=$A${table.first + 1}="${MARK.missed}"`,
        fill: PALETTE.missed.fill,
        fontColor: PALETTE.missed.ink,
        bold: true,
      },
    ],
  });
}

function statesSection(top: number, items: readonly ReviewItem[], language: Language): Section {
  const words = REVIEW_SHEET_WORDS[language].result;
  const { states } = FLAG_WORDS[language];
  const count = (own: readonly ReviewItem[]): number[] => [
    own.length,
    ...REVIEW_STATES.map((state) => own.filter(({ decision }) => decision.state === state).length),
  ];
  const departments = [...groupBy(items, ({ flag }) => flag.department)];
  const table = listTable(
    top + 1,
    0,
    [
      { header: words.department, kind: "name", span: 2 },
      { header: words.all, kind: "count", span: 2 },
      ...REVIEW_STATES.map((state, index) => ({
        header: states[state],
        kind: "rare" as const,
        span: index < 4 ? 2 : 1,
      })),
    ],
    [
      { cells: [words.total, ...count(items)], emphasis: "total" },
      ...departments.map(([department, own]): ListLine => ({ cells: [department, ...count(own)] })),
    ],
    { widths: WIDTHS },
  );
  return section(top, words.states, table);
}

function settledSection(top: number, input: ReviewResultInput, language: Language): Section {
  const words = REVIEW_SHEET_WORDS[language].result;
  const { names, states } = FLAG_WORDS[language];
  const lines = input.settled.map((decision): ListLine => {
    const { project, flag } = flagOfKey(decision.key);
    return {
      cells: [
        MARK.good,
        `${project} ${input.projectName(project) ?? ""}`.trim(),
        flag === null ? "" : names[flag],
        states[decision.state],
        decision.comment,
      ],
    };
  });
  const table = listTable(
    top + 1,
    0,
    [
      { header: "", kind: "center" },
      { header: columnOf("project").header, kind: "name" },
      { header: words.flag, kind: "name", span: 3 },
      { header: words.decision, kind: "center", span: 2 },
      { header: REVIEW_SHEET_WORDS[language].returns.comment, kind: "name", span: 7 },
    ],
    lines,
    { widths: WIDTHS, empty: words.noSettled },
  );
  return section(top, words.settled, table);
}
