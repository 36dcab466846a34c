/** Words for what is not in the totals, and for why a row was left out. */
import type { ExclusionReason } from "../rollup/Collected";
import type { GapKind } from "../rollup/Consolidation";
import { counted } from "./counted";
import type { InBoth } from "./language";

export interface GapWords {
  readonly kinds: Readonly<Record<GapKind, string>>;
  readonly counts: Readonly<Record<GapKind, (count: number) => string>>;
  readonly place: (file: string, sheet: string, row: number) => string;
  readonly unreadable: (raw: string) => string;
  readonly blank: string;
  readonly exclusions: Readonly<Record<ExclusionReason, string>>;
  readonly countedAt: (place: string) => string;
}

export const GAP_WORDS: InBoth<GapWords> = {
  ko: {
    kinds: {
      "missing-department": "미제출 부서",
      "refused-department": "파일을 받지 못한 부서",
      "missing-project": "빠진 사업",
      "excluded-row": "제외한 행",
      "amount-left-out": "빠진 금액",
      "unread-sheet": "읽지 못한 시트",
      "refused-file": "받지 못한 파일",
    },
    counts: {
      "missing-department": (count) => `미제출 ${count}개 부서`,
      "refused-department": (count) => `받지 못함 ${count}개 부서`,
      "missing-project": (count) => `빠진 사업 ${count}개`,
      "excluded-row": (count) => `제외 ${count}행`,
      "amount-left-out": (count) => `빠진 금액 ${count}건`,
      "unread-sheet": (count) => `읽지 못한 시트 ${count}개`,
      "refused-file": (count) => `받지 못한 파일 ${count}개`,
    },
    place: (file, sheet, row) => `${file} / ${sheet} / ${row}행`,
    unreadable: (raw) => `‘${raw}’: 금액으로 읽을 수 없어 합계에서 제외`,
    blank: "빈칸이어서 합계에서 제외",
    exclusions: {
      "unknown-project": "사업 목록에 없는 사업",
      "duplicate-project": "같은 사업이 이미 반영됨",
      "other-department": "담당부서의 행을 반영함",
      "not-chosen": "선택에 따라 다른 부서의 행을 반영함",
      "no-department": "제출부서를 알 수 없음",
      "other-year": "다른 연도의 서식",
      replaced: "새로 제출한 파일로 교체됨",
      "identical-copy": "똑같은 파일이 이미 있음",
    },
    countedAt: (place) => `반영된 행: ${place}`,
  },
  en: {
    kinds: {
      "missing-department": "Department missing",
      "refused-department": "Department refused",
      "missing-project": "Project missing",
      "excluded-row": "Row excluded",
      "amount-left-out": "Amount left out",
      "unread-sheet": "Sheet not read",
      "refused-file": "File refused",
    },
    counts: {
      "missing-department": (count) => `${counted(count, "department")} missing`,
      "refused-department": (count) => `${counted(count, "department")} refused`,
      "missing-project": (count) => `${counted(count, "project")} missing`,
      "excluded-row": (count) => `${counted(count, "row")} excluded`,
      "amount-left-out": (count) => `${counted(count, "amount")} left out`,
      "unread-sheet": (count) => `${counted(count, "sheet")} not read`,
      "refused-file": (count) => `${counted(count, "file")} refused`,
    },
    place: (file, sheet, row) => `${file} / ${sheet} / row ${row}`,
    unreadable: (raw) => `‘${raw}’ is not an amount and is left out of the totals`,
    blank: "is blank and left out of the totals",
    exclusions: {
      "unknown-project": "not a project of the register",
      "duplicate-project": "the project is already counted",
      "other-department": "the registered department's row counts",
      "not-chosen": "another department's row was chosen",
      "no-department": "nobody knows which department sent it",
      "other-year": "a form of another year",
      replaced: "replaced by a newer file",
      "identical-copy": "the very same file is already there",
    },
    countedAt: (place) => `counted: ${place}`,
  },
};
