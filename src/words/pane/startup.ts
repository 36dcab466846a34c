import type { InBoth } from "../language";

/** Why the pane could not start. */
export type StartupFault =
  "office-blocked" | "office-slow" | "not-in-excel" | "excel-too-old" | "pane-failed";

export interface StartupWords {
  readonly starting: string;
  readonly why: string;
  readonly next: string;
  readonly retry: string;
  readonly faults: Readonly<
    Record<StartupFault, { readonly what: string; readonly why: string; readonly next: string }>
  >;
}

export const STARTUP_WORDS: InBoth<StartupWords> = {
  ko: {
    starting: "Excel과 연결하고 있습니다.",
    why: "원인",
    next: "조치",
    retry: "다시 시도",
    faults: {
      "office-blocked": {
        what: "Excel과 연결하지 못했습니다.",
        why: "Office 연결 파일(office.js)을 내려받지 못했습니다. 업무망에서 Microsoft 주소가 막혀 있을 때 생깁니다.",
        next: "인터넷 연결을 확인하고 다시 시도하십시오. 계속되면 전산 담당자에게 office.js 내부 배포 설정을 요청하십시오.",
      },
      "office-slow": {
        what: "Excel의 응답을 기다리고 있습니다.",
        why: "연결 파일이나 Excel의 응답이 늦어지고 있습니다.",
        next: "셀을 편집하는 중이면 Enter를 누르십시오. 1분이 지나도 열리지 않으면 다시 시도하십시오.",
      },
      "not-in-excel": {
        what: "이 화면은 Excel 안에서 열립니다.",
        why: "Excel 작업창이 아닌 웹 브라우저에서 열었습니다.",
        next: "Excel에서 [취합] 탭의 [창 열기]를 누르십시오.",
      },
      "excel-too-old": {
        what: "이 Excel에서는 사용할 수 없습니다.",
        why: "Excel 2021(LTSC) 이상의 기능(ExcelApi 1.14)이 필요합니다.",
        next: "Excel을 업데이트하거나 Microsoft 365 또는 웹용 Excel에서 여십시오.",
      },
      "pane-failed": {
        what: "화면을 열지 못했습니다.",
        why: "프로그램을 시작하는 중에 오류가 났습니다.",
        next: "다시 시도하십시오. 계속되면 전산 담당자에게 아래 내용을 알려 주십시오.",
      },
    },
  },
  en: {
    starting: "Connecting to Excel.",
    why: "Cause",
    next: "Next step",
    retry: "Try again",
    faults: {
      "office-blocked": {
        what: "Could not connect to Excel.",
        why: "The Office connection file (office.js) could not be loaded. Closed office networks often block Microsoft's address.",
        next: "Check the network and try again. If it persists, ask your IT staff to serve office.js inside your network.",
      },
      "office-slow": {
        what: "Waiting for Excel to answer.",
        why: "The connection file or Excel itself is slow to respond.",
        next: "If you are editing a cell, press Enter. If nothing opens within a minute, try again.",
      },
      "not-in-excel": {
        what: "This page opens inside Excel.",
        why: "It was opened in a web browser instead of Excel's task pane.",
        next: "In Excel, choose Open pane on the Chwihap tab.",
      },
      "excel-too-old": {
        what: "This version of Excel cannot be used.",
        why: "Features of Excel 2021 LTSC or later (ExcelApi 1.14) are needed.",
        next: "Update Excel, or open the workbook in Microsoft 365 or Excel on the web.",
      },
      "pane-failed": {
        what: "The pane could not be opened.",
        why: "An error occurred while starting.",
        next: "Try again. If it persists, give the details below to your IT staff.",
      },
    },
  },
};
