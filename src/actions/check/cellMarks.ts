/** Which cells are marked, how, and with which note. */
import type { Finding } from "../../findings/Finding";
import type { Language } from "../../words/language";
import { findingMessage } from "../../words/rules";
import type { CellMark } from "../../workbook/WorkbookPort";

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** A note is read at a glance; the rest stands in the pane. */
const MOST_MESSAGES = 3;

/** Something to do about it: what is merely told (a converted unit) does not colour the sheet. */
function isMarked({ level, fix }: Finding): boolean {
  return level !== "info" || fix !== null;
}

/** One mark a cell, in the tone of its gravest finding. */
export function cellMarks(findings: readonly Finding[], sheet: string, language: Language): CellMark[] {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.sheet !== sheet || finding.cell === null || !isMarked(finding)) continue;
    const others = byCell.get(finding.cell);
    if (others === undefined) byCell.set(finding.cell, [finding]);
    else others.push(finding);
  }
  return [...byCell].map(([cell, all]) => {
    const grave = [...all].sort((one, other) => GRAVITY[one.level] - GRAVITY[other.level]);
    const messages = grave.slice(0, MOST_MESSAGES).map((finding) => findingMessage(finding, language));
    return { cell, tone: grave[0]?.level ?? "info", note: messages.join("\n") };
  });
}
