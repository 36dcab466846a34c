import { counted } from "../counted";
import type { InBoth } from "../language";

const ko = {
  title: "제출 양식 만들기",
  archive: (year: number) => `${year}_추진실적_제출양식.zip`,
  basis: (year: number, projects: number, unit: string) =>
    `${year}년 시행계획 · 사업 ${projects}개 · 단위 ${unit}`,
  fromSettings: "이 통합 문서의 설정 시트에 적힌 대로 만듭니다.",
  fromBundled: "이 통합 문서에 설정 시트가 없어 기본 시행계획으로 만듭니다.",
  toSettings: "설정 보기",
  departments: "제출부서",
  chosen: (count: number, all: number) => `${all}개 부서 중 ${count}개`,
  all: "모두 선택",
  projects: (count: number) => `사업 ${count}개`,
  open: "Excel에서 열기",
  openOne: (department: string) => `${department} 양식을 Excel에서 열기`,
  unexpected: {
    title: "제출부서에 없는 담당부서",
    text: (names: string) => `${names}: 양식을 만들지 않습니다. 설정의 제출부서에 더하면 만들어집니다.`,
  },
  none: { title: "제출부서가 없습니다", text: "설정 시트에 제출부서나 사업별 담당부서를 적으십시오." },
  making: (done: number, all: number) => `양식 만드는 중 ${done}/${all}`,
  cancel: "그만두기",
  cancelled: "양식 만들기를 그만두었습니다. 저장한 파일은 없습니다.",
  download: (count: number) => (count > 1 ? `양식 ${count}개 내려받기` : "양식 내려받기"),
  nothingChosen: "부서를 하나 이상 선택하십시오.",
  ready: (count: number) =>
    count > 1 ? `${count}개 부서 · 압축 파일 하나로 저장` : `${count}개 부서 · Excel 파일로 저장`,
  saved: (count: number) => `양식 ${count}개를 만들었습니다.`,
  savedAs: (file: string) => `${file} 파일을 다운로드 폴더에서 확인하십시오.`,
  otherWay:
    "데스크톱 Excel에서는 내려받기가 막혀 있을 수 있습니다. 파일이 없으면 부서 옆의 [Excel에서 열기]로 열어 저장하십시오.",
  opened: (department: string) => `${department} 양식을 새 통합 문서로 열었습니다.`,
  openedNext: "파일 이름을 정해 저장한 뒤 부서에 보내십시오.",
};

const en: typeof ko = {
  title: "Make submission forms",
  archive: (year: number) => `${year}_추진실적_forms.zip`,
  basis: (year: number, projects: number, unit: string) =>
    `Plan ${year} · ${projects} projects · unit ${unit}`,
  fromSettings: "Made from the 설정 sheet of this workbook.",
  fromBundled: "This workbook has no 설정 sheet, so the built-in plan is used.",
  toSettings: "See settings",
  departments: "Departments",
  chosen: (count: number, all: number) => `${count} of ${all}`,
  all: "Select all",
  projects: (count: number) => counted(count, "project"),
  open: "Open in Excel",
  openOne: (department: string) => `Open in Excel: form of ${department}`,
  unexpected: {
    title: "Departments that are not expected to submit",
    text: (names: string) => `${names}: no form is made. Add them to 제출부서 on 설정 to make theirs.`,
  },
  none: { title: "No departments", text: "Fill in 제출부서, or 담당부서 of the projects, on 설정." },
  making: (done: number, all: number) => `Making forms ${done}/${all}`,
  cancel: "Stop",
  cancelled: "Stopped. No file was saved.",
  download: (count: number) => (count > 1 ? `Download ${count} forms` : "Download form"),
  nothingChosen: "Choose at least one department.",
  ready: (count: number) =>
    count > 1 ? `${count} departments · saved as one .zip` : `${count} department · saved as .xlsx`,
  saved: (count: number) => `${counted(count, "form")} made.`,
  savedAs: (file: string) => `Look for ${file} in your downloads.`,
  otherWay:
    "Desktop Excel may block downloads. If there is no file, use [Open in Excel] beside the department and save it there.",
  opened: (department: string) => `The form of ${department} is open as a new workbook.`,
  openedNext: "Save it under a name and send it to the department.",
};

export const FORM_PANE_WORDS: InBoth<typeof ko> = { ko, en };
