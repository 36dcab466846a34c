import { counted } from "../counted";
import type { InBoth } from "../language";

const ko = {
  product: "취합",
  roles: { submit: "담당자 제출", consolidate: "총괄 취합", review: "검토" },
  rolesLabel: "업무 선택",
  switchLanguage: "English",
  switchLanguageLabel: "English – switch the language",
  guide: "처음 안내",
  loadingView: "화면을 여는 중입니다.",
  close: "닫기",
  cancel: "취소",
  retry: "다시 시도",
  copy: "복사",
  copied: "복사했습니다.",
  copyByHand: "자동 복사가 막혀 있습니다. 선택된 문구를 Ctrl+C로 복사하십시오.",
  why: "원인",
  next: "조치",
  unit: "단위: 백만원",
  rows: (count: number) => `${count}행`,
  error: "오류",
  warning: "주의",
  info: "참고",
  firstRun: {
    title: "어떤 일을 하십니까?",
    intro: "추진실적 제출, 취합, 검토를 이 창에서 처리합니다. 자료는 이 컴퓨터 밖으로 나가지 않습니다.",
    open: "바로 시작",
    cards: {
      submit: {
        who: "담당자",
        job: "제출 서식을 작성하고, 오류를 고쳐 저장합니다.",
        sample: "예시 서식 점검",
      },
      consolidate: {
        who: "총괄",
        job: "회신 파일을 끌어다 놓고 취합합니다. 미제출과 제외 내역까지 남습니다.",
        sample: "예시 15개 부서 취합",
      },
      review: {
        who: "검토자",
        job: "미달·미운영 사업을 하나씩 확인하고 보완을 요청합니다.",
        sample: "예시 검토 시작",
      },
    },
  },
};

const en: typeof ko = {
  product: "Chwihap",
  roles: { submit: "Submit", consolidate: "Consolidate", review: "Review" },
  rolesLabel: "Choose a task",
  switchLanguage: "한국어",
  switchLanguageLabel: "한국어 – 언어 바꾸기",
  guide: "Guide",
  loadingView: "Opening the view.",
  close: "Close",
  cancel: "Cancel",
  retry: "Try again",
  copy: "Copy",
  copied: "Copied.",
  copyByHand: "Automatic copying is blocked. Copy the selected text with Ctrl+C.",
  why: "Cause",
  next: "Next step",
  unit: "Unit: million won",
  rows: (count: number) => counted(count, "row"),
  error: "Error",
  warning: "Warning",
  info: "Note",
  firstRun: {
    title: "What is your task?",
    intro:
      "Submitting, consolidating and reviewing results all happen in this pane. Your data never leaves this computer.",
    open: "Start",
    cards: {
      submit: {
        who: "Officer",
        job: "Fill in the submission form, fix what is wrong, save.",
        sample: "Check a sample form",
      },
      consolidate: {
        who: "Coordinator",
        job: "Drop the returned files in and consolidate. What is missing or left out stays on record.",
        sample: "Consolidate 15 sample files",
      },
      review: {
        who: "Reviewer",
        job: "Go through missed and cancelled projects one by one and return what is incomplete.",
        sample: "Review a sample",
      },
    },
  },
};

export const SHELL_WORDS: InBoth<typeof ko> = { ko, en };
