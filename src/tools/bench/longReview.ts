/** A 검토 of many lines in the in-memory Excel, as a run of many projects leaves it. */
import { openMemoryWorkbook, type MemoryWorkbook } from "../../cli/memoryWorkbook";
import { decided, type Review, type ReviewItem } from "../../review/decisions";
import { reviewModel } from "../../sheets/review";
import { SHEET } from "../../sheets/names";
import type { Flag } from "../../review/Flag";

export interface LongReview {
  readonly book: MemoryWorkbook;
  readonly items: readonly ReviewItem[];
}

const NOW = "2023-02-01T09:00:00.000Z";

function flagAt(index: number): Flag {
  const project = `1-1-${index + 1}`;
  return {
    key: `${project}/over-execution`,
    project,
    name: `단위사업 ${index + 1}`,
    area: "1",
    task: "1-1",
    department: `부서 ${index % 15}`,
    flag: "over-execution",
    severity: "high",
    facts: { budget: 10_000_000, executed: 12_000_000, excess: 2_000_000, executionPercent: 120 },
    source: { file: "부서.xlsx", sheet: "제출", row: index + 8, column: "executed", cell: `H${index + 8}` },
    stake: 2_000_000,
    fingerprint: `지문 ${index}`,
  };
}

/** Lines already decided, so that undecided and decided ones cost the same. */
export async function longReview(lines: number): Promise<LongReview> {
  const signed = { decision: "확인", comment: "현장 확인", reviewer: "검토자", at: NOW } as const;
  const items = Array.from({ length: lines }, (_, index): ReviewItem => {
    const flag = flagAt(index);
    return { flag, decision: decided(flag, signed) };
  });
  const review: Review = { items, settled: [] };
  const model = reviewModel(review, 2022, {
    language: "ko",
    message: () => "예산보다 200만원 더 집행하였습니다.",
    projectName: () => null,
  });
  const book = await openMemoryWorkbook(null);
  const before = await book.port.read();
  await book.port.write([model], { before, at: NOW, activate: SHEET.review });
  return { book, items };
}
