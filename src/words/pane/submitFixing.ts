/** Words of fixes made at once, from their preview to taking them back. */
import { counted } from "../counted";
import type { InBoth } from "../language";

const ko = {
  fixAll: (count: number) => `모두 고치기 (${count})`,
  fixAllHint: "뜻이 바뀌지 않는 수정만 한꺼번에 고칩니다.",
  preview: {
    title: (count: number) => `고칠 내용 ${count}건`,
    cell: "셀",
    before: "현재 값",
    after: "고친 값",
    rest: (count: number) => `나머지 ${count}건도 보기`,
    confirm: (count: number) => `${count}건 고치기`,
    back: "그만두기",
  },
  fixed: (count: number) => `${count}건을 고쳤습니다.`,
  skipped: (count: number) => `${count}건은 그 사이 값이 바뀌어 고치지 않았습니다.`,
  undo: (count: number) => `고친 ${count}칸 되돌리기`,
  undone: (count: number) => `${count}칸을 되돌렸습니다.`,
  notUndone: (count: number) => `${count}칸은 그 뒤에 다시 입력되어 그대로 두었습니다.`,
};

const en: typeof ko = {
  fixAll: (count: number) => `Fix all (${count})`,
  fixAllHint: "Only fixes that never change the meaning are applied together.",
  preview: {
    title: (count: number) => counted(count, "change"),
    cell: "Cell",
    before: "Value now",
    after: "Corrected",
    rest: (count: number) => `Show the other ${count}`,
    confirm: (count: number) => `Apply ${count}`,
    back: "Not now",
  },
  fixed: (count: number) => `${count} fixed.`,
  skipped: (count: number) => `${count} not fixed because the value had changed.`,
  undo: (count: number) => `Undo ${count === 1 ? "1 fix" : `${count} fixes`}`,
  undone: (count: number) => `${counted(count, "cell")} put back.`,
  notUndone: (count: number) => `${count} left alone because they were edited since.`,
};

export const SUBMIT_FIXING_WORDS: InBoth<typeof ko> = { ko, en };
