/** Files for intake tests, drawn as text (see grids.ts), and runs one after the other without a workbook. */
import { gather, type Gathered, type IntakeInput } from "../../src/actions/gather";
import { CHOICES_SETTING } from "../../src/actions/choices";
import { keptSetting, RECEIVED_SETTING } from "../../src/actions/keptFiles";
import { isRefused, readingKey, receive, type ReceivedFile } from "../../src/actions/receive";
import type { Grid, SourceBook } from "../../src/submission/Grid";
import { bookOf, gridOf } from "./grids";
import { smallPlan } from "./rows";

export interface DrawnFile extends Partial<Pick<SourceBook, "file" | "sha256" | "modified">> {
  readonly sheet?: string;
  /** The line above the table; none when left out. */
  readonly department?: string;
}

const HEADER = "| 사업코드 | 단위사업 | 예산 | 집행액 | 성과지표 | 목표 | 실적 | 추진상태 | 추진실적 |";

export function drawnGrid(rows: string, { sheet = "Sheet1", department }: DrawnFile = {}): Grid {
  const block = department === undefined ? [] : [`| 제출부서 | ${department} |`, "| |"];
  const table = rows.includes("단위사업 |") ? rows : `${HEADER}\n${rows}`;
  return gridOf([...block, table].join("\n"), { sheet });
}

/** A file of one sheet; its digest is its name unless stated. */
export function drawnFile(rows: string, given: DrawnFile = {}): ReceivedFile {
  const file = given.file ?? `${given.department ?? "미상"}.xlsx`;
  const { sha256 = `sha of ${file}`, modified = null } = given;
  const received = receive(bookOf([drawnGrid(rows, given)], { sha256, modified, file }), smallPlan);
  if (isRefused(received)) throw new Error(`${file}: ${received.reason}`);
  return { ...received, readWith: readingKey(smallPlan, new Map()) };
}

export type Settings = Readonly<Record<string, string>>;

export function gathered(
  over: Partial<IntakeInput>,
  settings: Settings = {},
  grids: readonly Grid[] = [],
): Gathered {
  const input = { files: [], refused: [], includeWorkbook: grids.length > 0, plan: smallPlan, ...over };
  return gather({ grids, ownSheets: [], activeSheet: "", settings }, input);
}

/** The settings a run leaves for the next. */
export function settingsAfter({ toKeep, choices }: Gathered): Settings {
  return {
    [RECEIVED_SETTING]: keptSetting(toKeep.files, toKeep.added, toKeep.refused),
    [CHOICES_SETTING]: JSON.stringify(choices),
  };
}
