/** Words where the officer has no list of findings: no form, nothing entered, nothing wrong, nothing shown. */
import { counted } from "../counted";
import type { InBoth } from "../language";

const ko = {
  noForm: {
    title: "제출 시트가 아닙니다",
    text: "제출 서식이 있는 시트를 선택하면 바로 점검합니다. 서식은 총괄 부서에서 받은 파일에 있습니다.",
    sample: "예시 서식으로 해보기",
  },
  noFormAnywhere: {
    title: "제출 시트가 없습니다",
    text: "이 통합 문서에는 제출 서식이 있는 시트가 없습니다. 총괄 부서에서 받은 파일을 여십시오.",
  },
  untouched: {
    title: "아직 입력한 내용이 없습니다",
    text: (cells: number) => `필요한 칸 ${cells}곳을 채우십시오. 입력하는 대로 바로 점검합니다.`,
    begin: "첫 칸으로 가기",
    list: "채울 칸 모두 보기",
  },
  clean: {
    title: "이상 없습니다",
    text: "저장(Ctrl+S)한 뒤 그대로 보내면 됩니다.",
  },
  filtered: {
    title: "조건에 맞는 항목이 없습니다",
    text: (hidden: number) => `다른 항목 ${hidden}건이 가려져 있습니다.`,
    clear: "조건 지우기",
  },
};

const en: typeof ko = {
  noForm: {
    title: "Not a submission sheet",
    text: "Choose a sheet with the submission form and it is checked at once. The form is in the file you received from the coordinator.",
    sample: "Try a sample form",
  },
  noFormAnywhere: {
    title: "No submission sheet",
    text: "No sheet of this workbook has the submission form. Open the file you received from the coordinator.",
  },
  untouched: {
    title: "Nothing entered yet",
    text: (cells: number) =>
      `Fill in the ${counted(cells, "required cell")}. Each is checked as you enter it.`,
    begin: "Go to the first cell",
    list: "List all cells to fill",
  },
  clean: {
    title: "Nothing to correct",
    text: "Save (Ctrl+S) and send the file as it is.",
  },
  filtered: {
    title: "Nothing matches the filter",
    text: (hidden: number) => `${counted(hidden, "other item")} hidden.`,
    clear: "Clear filter",
  },
};

export const SUBMIT_EMPTY_WORDS: InBoth<typeof ko> = { ko, en };
