/** Words of what a run would take, change and ask, before it is run. */
import { counted } from "../counted";
import type { InBoth } from "../language";

const ko = {
  kept: {
    title: "지난 취합 자료",
    summary: (departments: number) => `지난 취합에서 ${departments}개 부서 유지`,
    files: (count: number) => `파일 ${count}개`,
    workbook: "이 통합 문서에 보관되어 있어 다시 넣지 않아도 됩니다.",
    linked: (count: number) => `다른 통합 문서와 연결된 파일이 ${count}개 있습니다.`,
    leaveOut: (file: string) => `${file} 빼기`,
    leftOut: (count: number) => `${count}개 파일을 빼고 취합합니다.`,
    afresh: "모두 빼고 새로 시작",
    afreshSaid: "지난 취합 자료를 모두 빼고 취합합니다.",
    bringBack: "다시 포함",
    repeated: (count: number) => `지난 취합과 똑같은 파일 ${count}개는 한 번만 반영합니다.`,
    tooLarge: "받은 파일이 커서 통합 문서에 보관하지 못했습니다. 다음 취합 때는 모든 파일을 다시 넣으십시오.",
  },
  questions: {
    title: "확인할 사항",
    count: (count: number) => `${count}건`,
    intro: "한 번 답하면 이 통합 문서에 남아 다시 묻지 않습니다.",
    department: "어느 부서의 제출입니까?",
    said: (text: string) => `서식의 제출부서: ${text}`,
    chooseDepartment: "부서 선택",
    byRows: "행마다 담당부서 열에 따름",
    header: "이 열은 무엇입니까?",
    headerChoice: (header: string) => `‘${header}’ 열`,
    chooseColumn: "열 선택",
    ignore: "사용 안 함",
    suggested: (column: string) => `${column} (추천)`,
    ambiguous: (column: string) => `‘${column}’으로 볼 열이 여럿입니다. 어느 열을 씁니까?`,
    places: (file: string, more: number) => (more > 0 ? `${file} 외 ${more}` : file),
    rows: (rows: number) => `${rows}행`,
    unanswered: "답하지 않은 열은 사용하지 않습니다.",
    restUnused: "나머지 열은 모두 사용 안 함",
    answer: "답변 저장",
    answered: "답변을 저장했습니다.",
  },
  changes: {
    title: "취합 전 확인",
    none: "지난 취합과 달라지는 점이 없습니다.",
    checking: "달라지는 점을 확인하고 있습니다.",
    total: (name: string, before: string, after: string, delta: string) =>
      `${name} ${before} → ${after} (${delta})`,
    projects: "사업",
    budget: "예산",
    executed: "집행액",
    missed: "미달성",
    notRun: "미운영",
    replacedTitle: (department: string) => `${department} 파일 교체`,
    replacedBefore: "지난 취합에서 교체",
    chosenBefore: "선택에 따라 이전 파일 반영",
    counts: "반영",
    replaced: "교체됨",
    useInstead: (file: string) => `이 파일로 반영: ${file}`,
    useNewest: "최신 파일 반영",
    rowsChanged: (changed: number, added: number, removed: number) =>
      [
        changed > 0 ? `변경 ${changed}행` : "",
        added > 0 ? `추가 ${added}행` : "",
        removed > 0 ? `삭제 ${removed}행` : "",
      ]
        .filter((part) => part !== "")
        .join(" · ") || "내용 같음",
    added: "추가",
    removed: "삭제",
    blank: "빈칸",
    contestedTitle: "여러 부서가 제출한 사업",
    useRow: (department: string) => `${department} 행 반영`,
    useRegistered: "담당부서 행 반영",
    useOnly: (department: string) => `${department} 행만 반영`,
    vanishedTitle: "지난 취합에 있었으나 빠지는 행",
    jointTitle: "공동 사업(부서별 합산)",
    skippedTitle: "제출 서식이 아닌 시트",
    amounts: (budget: string, executed: string) => `예산 ${budget} · 집행액 ${executed}`,
    unit: "단위: 백만원",
  },
  ledger: {
    title: "제출현황",
    aside: (received: number, all: number, refused: number) =>
      `${all}개 부서 중 ${received}개 제출${refused > 0 ? ` · ${refused}개 받지 못함` : ""}`,
    states: { received: "접수", missing: "미제출", replaced: "교체", refused: "받지 못함" },
    kept: "유지",
    fresh: "신규",
    detail: "부서별 내역",
    written: "작성일",
    modified: "수정",
    taken: (taken: number, left: number) =>
      left > 0 ? `반영 ${taken}행 · 제외 ${left}행` : `반영 ${taken}행`,
    errors: (count: number) => `오류 ${count}`,
    unexpected: "제출 대상 아님",
    unknown: "부서 확인 필요",
    remindAll: "제출 독촉 문구",
    allOwing: (count: number) => `다시 요청할 ${count}개 부서 전체`,
    remindLabel: (department: string) => `${department}에 보낼 문구`,
    remindAllLabel: "다시 요청할 부서에 보낼 문구",
    chooseDepartment: "부서",
    reminder: (year: number, departments: string, inVain: readonly string[]) =>
      `${departments} 담당자님,\n${year}년 평생교육진흥 시행계획 추진실적이 아직 접수되지 않았습니다. 제출 서식을 작성하여 회신하여 주시기 바랍니다. ${
        inVain.length === 0
          ? "이미 보내셨다면 파일을 다시 한번 보내 주십시오."
          : `보내 주신 다음 파일은 접수하지 못하였으니 제출 서식(.xlsx)으로 다시 보내 주십시오.\n${inVain.map((line) => `- ${line}`).join("\n")}`
      }`,
  },
};

const en: typeof ko = {
  kept: {
    title: "From earlier runs",
    summary: (departments: number) => `${counted(departments, "department")} kept from earlier runs`,
    files: (count: number) => counted(count, "file"),
    workbook: "They are kept in this workbook; there is no need to add them again.",
    linked: (count: number) => `Linked to other workbooks: ${counted(count, "file")}.`,
    leaveOut: (file: string) => `Leave ${file} out`,
    leftOut: (count: number) => `Left out of the next run: ${counted(count, "file")}.`,
    afresh: "Leave all out and start afresh",
    afreshSaid: "The next run leaves everything kept so far out.",
    bringBack: "Take them back in",
    repeated: (count: number) => `Kept already, and counted once: ${counted(count, "file")}.`,
    tooLarge: "The files are too large to be kept in this workbook. Add all of them again for the next run.",
  },
  questions: {
    title: "To be answered",
    count: (count: number) => `${count}`,
    intro: "An answer stays in this workbook and is not asked for again.",
    department: "Which department sent this?",
    said: (text: string) => `the form says: ${text}`,
    chooseDepartment: "Choose a department",
    byRows: "As each row says",
    header: "What is this column?",
    headerChoice: (header: string) => `Column ‘${header}’`,
    chooseColumn: "Choose a column",
    ignore: "Not used",
    suggested: (column: string) => `${column} (suggested)`,
    ambiguous: (column: string) => `Several columns could be ${column}. Which one is used?`,
    places: (file: string, more: number) => (more > 0 ? `${file} and ${more} more` : file),
    rows: (rows: number) => counted(rows, "row"),
    unanswered: "Columns without an answer are not used.",
    restUnused: "No other column is used",
    answer: "Keep answers",
    answered: "The answers are kept.",
  },
  changes: {
    title: "Before the run",
    none: "Nothing differs from the last run.",
    checking: "Looking for what differs.",
    total: (name: string, before: string, after: string, delta: string) =>
      `${name} ${before} → ${after} (${delta})`,
    projects: "Projects",
    budget: "Budget",
    executed: "Executed",
    missed: "Missed",
    notRun: "Not run",
    replacedTitle: (department: string) => `${department}: file replaced`,
    replacedBefore: "replaced in an earlier run",
    chosenBefore: "the older file was chosen",
    counts: "counts",
    replaced: "replaced",
    useInstead: (file: string) => `Count ${file}`,
    useNewest: "Count the newest file",
    rowsChanged: (changed: number, added: number, removed: number) =>
      [
        changed > 0 ? `${changed} changed` : "",
        added > 0 ? `${added} added` : "",
        removed > 0 ? `${removed} removed` : "",
      ]
        .filter((part) => part !== "")
        .join(" · ") || "same contents",
    added: "added",
    removed: "removed",
    blank: "blank",
    contestedTitle: "Sent by several departments",
    useRow: (department: string) => `Count the row of ${department}`,
    useRegistered: "Count the registered row",
    useOnly: (department: string) => `Count ${department} only`,
    vanishedTitle: "Counted before, not there now",
    jointTitle: "Joint projects, added up",
    skippedTitle: "Sheets that are no form",
    amounts: (budget: string, executed: string) => `budget ${budget} · executed ${executed}`,
    unit: "Unit: million won",
  },
  ledger: {
    title: "Submissions",
    aside: (received: number, all: number, refused: number) =>
      `${received} of ${all} departments${refused > 0 ? `, ${refused} refused` : ""}`,
    states: { received: "Received", missing: "Missing", replaced: "Replaced", refused: "Refused" },
    kept: "kept",
    fresh: "new",
    detail: "By department",
    written: "Written",
    modified: "Modified",
    taken: (taken: number, left: number) =>
      left > 0 ? `${counted(taken, "row")} in · ${left} out` : `${counted(taken, "row")} in`,
    errors: (count: number) => counted(count, "error"),
    unexpected: "not expected",
    unknown: "department unknown",
    remindAll: "Reminder text",
    allOwing: (count: number) => `all ${count} that still have to submit`,
    remindLabel: (department: string) => `Text for ${department}`,
    remindAllLabel: "Text for departments that still have to submit",
    chooseDepartment: "Department",
    reminder: (year: number, departments: string, inVain: readonly string[]) =>
      `To ${departments}:\nWe have not yet received your results for the ${year} lifelong-education plan. Please complete the submission form and return it. ${
        inVain.length === 0
          ? "If you have already sent it, please send the file once more."
          : `These files could not be taken; please send them again in the submission form (.xlsx).\n${inVain.map((line) => `- ${line}`).join("\n")}`
      }`,
  },
};

export const INTAKE_WORDS: InBoth<typeof ko> = { ko, en };
