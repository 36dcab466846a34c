/** The lines above the table: title, and who submits, when, in which unit. */
import { isBlankCell, textOf } from "./cellContent";
import { addressOf, type Grid } from "./Grid";
import { normaliseName } from "./names";
import type { LabelledText, SubmissionBlock } from "./SubmissionSheet";
import { namesOtherMoney, unitDeclared, unitNamed } from "./units";

type BlockKey = "department" | "officer" | "phone" | "date" | "unit";

const LABELS: Readonly<Record<BlockKey, readonly string[]>> = {
  department:
    "제출부서 제출부서명 제출기관 부서명 부서 소관부서 담당부서 주관부서 작성부서 실국 실국명 실국본부 기관명 소속".split(
      " ",
    ),
  officer: "담당자 담당자명 담당 작성자 작성자명 성명 제출자".split(" "),
  phone: "연락처 전화 전화번호 행정전화 내선 내선번호 담당자연락처".split(" "),
  date: "작성일 작성일자 제출일 제출일자 작성일시 일자".split(" "),
  unit: "단위 금액단위 예산단위".split(" "),
};

const KEY_OF: ReadonlyMap<string, BlockKey> = new Map(
  (Object.keys(LABELS) as BlockKey[]).flatMap((key) => LABELS[key].map((label) => [label, key] as const)),
);

const LABEL_AND_VALUE = /^[\s*□■○●◦▪※ㅇ-]*([^:：]{1,12}?)\s*[:：]\s*(.+)$/su;

/** @param tableTop 0-based first header row; the block is what lies above it */
export function readBlock(grid: Grid, tableTop: number): SubmissionBlock {
  const found = new Map<BlockKey | "title", LabelledText>();
  const note = (key: BlockKey | "title", text: string, cell: string): void => {
    if (!found.has(key) && text.trim() !== "") found.set(key, { text: text.trim(), cell });
  };
  for (let row = 0; row < tableTop; row++) readLine(grid, row, note);
  return {
    title: found.get("title") ?? null,
    department: found.get("department") ?? null,
    officer: found.get("officer") ?? null,
    phone: found.get("phone") ?? null,
    date: found.get("date") ?? null,
    unit: found.get("unit") ?? null,
  };
}

function readLine(
  grid: Grid,
  row: number,
  note: (key: BlockKey | "title", text: string, cell: string) => void,
): void {
  const filled = (grid.rows[row] ?? []).flatMap((cell, column) =>
    isBlankCell(cell) ? [] : [{ text: textOf(cell), cell: addressOf(row, column) }],
  );
  for (let index = 0; index < filled.length; index++) {
    const { text, cell } = filled[index] ?? { text: "", cell: "" };
    const label = keyOfLabel(text);
    const value = filled[index + 1];
    const both = LABEL_AND_VALUE.exec(text);
    const key = both === null ? null : keyOfLabel(both[1] ?? "");
    if (label !== null) {
      if (value === undefined || keyOfLabel(value.text) !== null) continue;
      note(label, value.text, value.cell);
      index++;
    } else if (key !== null && key !== "unit" && both !== null) {
      note(key, both[2] ?? "", cell);
    } else if (declaresUnit(text)) {
      note("unit", text, cell);
    } else {
      note("title", text, cell);
    }
  }
}

/** Of money; one that nothing here converts is noted too, to be asked about. */
function declaresUnit(text: string): boolean {
  return (
    unitDeclared(text) !== null ||
    unitNamed(text.replace(/^.*[:：]/su, "")) !== null ||
    (DECLARATION.test(text) && namesOtherMoney(text))
  );
}

const DECLARATION = /^\s*[([（［]?\s*단위\s*[:：]/u;

function keyOfLabel(text: string): BlockKey | null {
  if (text.length > 20) return null;
  const bare = normaliseName(text)
    .replace(/[·/:*]/gu, "")
    .replace(/^\((.+)\)$/u, "$1");
  return KEY_OF.get(bare) ?? null;
}
