/** 검토: every flag with its decision as table tblReview, kept in the workbook and read back from it. */
import {
  DECISIONS,
  flagOfKey,
  REVIEW_STATES,
  type Review,
  type ReviewItem,
  type ReviewState,
  type StoredDecision,
} from "../review/decisions";
import type { Flag, Severity } from "../review/Flag";
import { columnName } from "../submission/Grid";
import type { Language } from "../words/language";
import { FLAG_WORDS } from "../words/review";
import { REVIEW_SHEET_WORDS } from "../words/reviewSheets";
import type { CellContent, ConditionalModel, SheetModel } from "../workbook/SheetModel";
import { notePart } from "./listTable";
import { SHEET, TABLE } from "./names";
import { sheetOf, titlePart } from "./part";
import { REVIEW_COLUMNS, reviewColumn, type ReviewKey } from "./reviewColumns";
import { writtenTime } from "./reviewTime";
import { KIND_STYLE, MARK, PALETTE, STYLE, area, styled } from "./style";
import { fittedRows } from "./textWidth";

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const LAST_COLUMN = REVIEW_COLUMNS.length - 1;
/** The columns behind it are for tracing on the screen. */
const LAST_PRINTED = reviewColumn("decidedAt");

const SEVERITY_MARK: Readonly<Record<Severity, string>> = {
  high: MARK.missed,
  medium: MARK.caution,
  low: MARK.caution,
};

/** The states that wait for a reviewer, and the one that waits for a department. */
const STATE_TINT: Readonly<Partial<Record<ReviewState, "caution" | "missed" | "good">>> = {
  보완요청: "missed",
  재제출: "caution",
  "재확인 필요": "caution",
  확인: "good",
  수용: "good",
};

/** What a person may choose by hand: the decisions first. */
const CHOICES = [...DECISIONS, ...REVIEW_STATES.filter((state) => !DECISIONS.some((each) => each === state))];

type Line = Readonly<Record<ReviewKey, CellContent>>;

export interface ReviewOptions {
  readonly language: Language;
  /** A flag as a sentence with its figures. */
  readonly message: (flag: Flag) => string;
  /** The name of a project whose flag is gone, or null. */
  readonly projectName: (id: string) => string | null;
}

export function reviewModel(review: Review, year: number, options: ReviewOptions): SheetModel {
  const { language, message } = options;
  const words = REVIEW_SHEET_WORDS[language].review;
  const lines = [
    ...review.items.map((item) => itemLine(item, message(item.flag), language)),
    ...review.settled.map((decision) => settledLine(decision, options)),
  ];
  const body = lines.map((line) => REVIEW_COLUMNS.map(({ key }) => line[key]));
  // A table needs one row below its header.
  const shown = body.length > 0 ? body : [REVIEW_COLUMNS.map((): CellContent => null)];
  const last = FIRST_ROW + shown.length - 1;
  return sheetOf(
    {
      name: SHEET.review,
      columnWidths: REVIEW_COLUMNS.map((column) => column.width),
      freeze: { rows: FIRST_ROW, columns: reviewColumn("name") + 1 },
      print: {
        orientation: "landscape",
        fitToOnePageWide: true,
        lastColumn: LAST_PRINTED,
        titleRows: { from: HEADER_ROW, to: HEADER_ROW },
        pageNumbers: true,
      },
    },
    [
      titlePart(words.title(year), LAST_PRINTED),
      notePart(1, lines.length === 0 ? words.none : words.note),
      notePart(2, words.legend),
      {
        content: [
          { row: HEADER_ROW, column: 0, lines: [REVIEW_COLUMNS.map((column) => column.header)] },
          { row: FIRST_ROW, column: 0, lines: shown },
        ],
        tables: [
          { name: TABLE.review, area: area(HEADER_ROW, 0, last, LAST_COLUMN), style: null, showFilter: true },
        ],
        styles: [
          styled(area(HEADER_ROW, 0, last, LAST_COLUMN), STYLE.table),
          styled(area(HEADER_ROW, 0, HEADER_ROW, LAST_COLUMN), STYLE.header),
          ...REVIEW_COLUMNS.map(({ kind }, column) =>
            styled(area(FIRST_ROW, column, last, column), KIND_STYLE[kind]),
          ),
        ],
        rowHeights: [
          { row: HEADER_ROW, points: 28 },
          ...fittedRows(
            FIRST_ROW,
            shown,
            REVIEW_COLUMNS.map(({ kind, width }) => ({ width, wraps: KIND_STYLE[kind].wrap === true })),
            20,
          ),
        ],
        conditional: conditional(last),
        validations: [
          {
            area: area(FIRST_ROW, reviewColumn("state"), last, reviewColumn("state")),
            rule: { kind: "list", values: CHOICES },
            prompt: words.choose,
            error: { ...words.notAState, style: "stop" },
          },
        ],
      },
    ],
  );
}

function decisionCells(decision: StoredDecision) {
  return {
    state: decision.state,
    comment: decision.comment,
    reviewer: decision.reviewer,
    decidedAt: decision.decidedAt === null ? null : writtenTime(decision.decidedAt),
    key: decision.key,
    fingerprint: decision.fingerprint,
  };
}

function itemLine({ flag, decision }: ReviewItem, message: string, language: Language): Line {
  return {
    mark: SEVERITY_MARK[flag.severity],
    project: flag.project,
    name: flag.name,
    department: flag.department,
    flag: FLAG_WORDS[language].names[flag.flag],
    message,
    file: flag.source.file,
    sheet: flag.source.sheet,
    cell: flag.source.cell,
    ...decisionCells(decision),
    current: flag.fingerprint,
  };
}

/** The department put it right; the decision stays, in case the flag comes back. */
function settledLine(decision: StoredDecision, { language, projectName }: ReviewOptions): Line {
  const { project, flag } = flagOfKey(decision.key);
  return {
    mark: MARK.good,
    project,
    name: projectName(project),
    department: null,
    flag: flag === null ? null : FLAG_WORDS[language].names[flag],
    message: REVIEW_SHEET_WORDS[language].review.settled,
    file: null,
    sheet: null,
    cell: null,
    ...decisionCells(decision),
    current: null,
  };
}

function conditional(last: number): ConditionalModel[] {
  const column = (key: ReviewKey): string => `$${columnName(reviewColumn(key))}${FIRST_ROW + 1}`;
  const over = (key: ReviewKey) => area(FIRST_ROW, reviewColumn(key), last, reviewColumn(key));
  const marks = (["missed", "caution", "good"] as const).map((meaning) => ({
    area: over("mark"),
    formula: `=${column("mark")}="${MARK[meaning]}"`,
    fontColor: PALETTE[meaning].ink,
    bold: true,
  }));
  const states = Object.entries(STATE_TINT).map(([state, meaning]) => ({
    area: over("state"),
    formula: `=${column("state")}="${state}"`,
    ...(meaning === "good" ? {} : { fill: PALETTE[meaning].fill }),
    fontColor: PALETTE[meaning].ink,
  }));
  return [...marks, ...states];
}
