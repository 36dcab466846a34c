import { counted } from "./counted";
import type { InBoth } from "./language";

/** One line of what is wrong and one of what to do next. */
export interface Complaint {
  readonly what: (subject: string) => string;
  readonly next: string;
}

/** What does not fit on the command line, or cannot be used as input. */
export type UsageProblem =
  | "unknown-command"
  | "bad-option"
  | "bad-option-value"
  | "bad-language"
  | "misplaced-option"
  | "needs-files"
  | "needs-out-dir"
  | "needs-out"
  | "one-summary"
  | "no-run"
  | "no-files-wanted"
  | "unreadable-file"
  | "bad-plan"
  | "bad-json"
  | "unknown-department"
  | "nothing-usable"
  | "no-departments"
  | "no-folder"
  | "would-overwrite"
  | "out-is-input"
  | "cannot-write";

interface CliWords {
  readonly help: string;
  readonly problems: Readonly<Record<UsageProblem, Complaint>>;
  readonly reading: (file: string) => string;
  readonly ownPlan: (file: string, year: number) => string;
  readonly refused: (file: string, why: string) => string;
  readonly sheetLine: (sheet: string, rows: number, findings: number) => string;
  readonly counts: (error: number, warning: number, info: number) => string;
  readonly overall: (projects: number, budget: string, executed: string, rate: string) => string;
  readonly missed: (count: number, projects: string) => string;
  readonly complete: string;
  readonly incomplete: (reasons: string) => string;
  readonly excluded: (place: string, reason: string) => string;
  readonly replaced: (place: string, reason: string) => string;
  readonly skipped: (file: string, sheet: string, why: string) => string;
  readonly skippedLine: (sheet: string, why: string) => string;
  readonly written: (file: string) => string;
  readonly editedSince: (cells: string) => string;
  readonly startingFrom: (file: string) => string;
  readonly reviewed: (decided: number, all: number) => string;
  readonly unchanged: (file: string) => string;
  readonly levels: Readonly<Record<"error" | "warning" | "info", string>>;
}

const USAGE = `chwihap validate    FILE... [--plan PLAN] [--lang ko|en] [--json]
chwihap consolidate FILE... [--plan PLAN] [--lang ko|en] [--out OUT.xlsx] [--json]
chwihap template    [--plan PLAN] [--department NAME] --out-dir DIR
chwihap report      SUMMARY.xlsx --out REPORT.docx [--lang ko|en] [--json]`;

const ko: CliWords = {
  help: `${USAGE}

PLAN: 설정 시트가 있는 통합 문서 또는 .json. 없으면 2022년 시행계획을 씁니다.
      validate는 파일에 설정 시트가 들어 있으면 그 설정을 씁니다.
종료 코드: 0 이상 없음, 1 오류 수준의 지적사항 있음, 2 입력이나 명령을 쓸 수 없음.`,
  problems: {
    "unknown-command": {
      what: (word) => (word === "" ? "명령이 없습니다." : `'${word}' 명령은 없습니다.`),
      next: "validate, consolidate, template, report 가운데 하나를 쓰십시오.",
    },
    "bad-option": {
      what: (option) => `옵션을 알 수 없습니다: ${option}`,
      next: "--help로 옵션을 확인하십시오.",
    },
    "bad-option-value": {
      what: (option) => `옵션의 값이 빠졌거나 값을 쓰지 않는 옵션입니다: ${option}`,
      next: "--help로 옵션을 확인하십시오.",
    },
    "bad-language": {
      what: (word) => `'${word}' 언어는 없습니다.`,
      next: "--lang ko 또는 --lang en을 쓰십시오.",
    },
    "misplaced-option": {
      what: (option) => `이 명령에는 ${option} 옵션을 쓸 수 없습니다.`,
      next: "--help로 옵션을 확인하십시오.",
    },
    "needs-files": {
      what: (command) => `${command}할 파일이 없습니다.`,
      next: "파일을 하나 이상 적으십시오.",
    },
    "needs-out-dir": {
      what: () => "양식을 저장할 폴더를 적지 않았습니다.",
      next: "--out-dir DIR를 적으십시오.",
    },
    "needs-out": {
      what: () => "보고서를 저장할 파일을 적지 않았습니다.",
      next: "--out REPORT.docx를 적으십시오.",
    },
    "one-summary": {
      what: (file) => `보고서는 취합한 통합 문서 하나로 만듭니다. 더 적힌 파일: ${file}`,
      next: "파일을 하나만 적으십시오.",
    },
    "no-run": {
      what: (file) => `취합한 결과가 들어 있지 않습니다: ${file}`,
      next: "consolidate로 만든 통합 문서를 적으십시오. 자료가 너무 많아 결과를 보관하지 못한 통합 문서로는 보고서를 만들 수 없습니다.",
    },
    "no-files-wanted": {
      what: (file) => `template 명령은 파일을 받지 않습니다: ${file}`,
      next: "파일 이름을 빼고 다시 실행하십시오.",
    },
    "unreadable-file": {
      what: (file) => `파일을 읽을 수 없습니다: ${file}`,
      next: "경로와 읽기 권한을 확인하십시오.",
    },
    "bad-plan": {
      what: (problems) => `시행계획을 쓸 수 없습니다.\n${problems}`,
      next: "위에 적힌 곳을 고친 뒤 다시 실행하십시오.",
    },
    "bad-json": {
      what: (file) => `시행계획을 쓸 수 없습니다.\n  JSON이 아닙니다: ${file}`,
      next: "따옴표·쉼표·괄호를 확인하십시오. 설정 시트가 든 통합 문서(.xlsx)를 시행계획으로 써도 됩니다.",
    },
    "unknown-department": {
      what: (name) => `시행계획에 '${name}' 부서가 없습니다.`,
      next: "부서 이름을 시행계획에 적힌 대로 적으십시오.",
    },
    "no-departments": {
      what: () => "시행계획에 제출할 부서가 없습니다.",
      next: "설정 시트의 제출부서나 사업별 담당부서를 적고 다시 실행하십시오.",
    },
    "no-folder": {
      what: (folder) => `폴더로 쓸 수 없습니다: ${folder}`,
      next: "같은 이름의 파일이 있는지, 쓰기 권한이 있는지 확인하거나 다른 폴더를 지정하십시오.",
    },
    "would-overwrite": {
      what: (files) => `내용이 다른 파일이 이미 있어 아무것도 저장하지 않았습니다.\n${files}`,
      next: "그 파일을 다른 곳으로 옮기거나 --out-dir에 다른 폴더를 지정하십시오.",
    },
    "nothing-usable": {
      what: () => "쓸 수 있는 제출 파일이 하나도 없습니다.",
      next: "위에 적힌 파일별 사유를 확인하십시오.",
    },
    "out-is-input": {
      what: (file) => `입력한 파일 위에 결과를 저장할 수 없습니다: ${file}`,
      next: "--out에 다른 파일 이름을 적으십시오.",
    },
    "cannot-write": {
      what: (detail) => `결과를 저장할 수 없습니다: ${detail}`,
      next: "폴더가 있는지, 파일이 열려 있지 않은지 확인하십시오.",
    },
  },
  reading: (file) => `읽는 중: ${file}`,
  ownPlan: (file, year) =>
    `점검 기준: ${file}에 든 설정(${year}년). 다른 기준으로 점검하려면 --plan을 쓰십시오.`,
  refused: (file, why) => `받지 않음: ${file} — ${why}`,
  sheetLine: (sheet, rows, findings) => `  ${sheet}: ${rows}행, 지적사항 ${findings}건`,
  counts: (error, warning, info) => `오류 ${error}건, 주의 ${warning}건, 참고 ${info}건`,
  overall: (projects, budget, executed, rate) =>
    `총괄: ${projects}개 사업, 예산 ${budget}백만원, 집행 ${executed}백만원, 집행률 ${rate}`,
  missed: (count, projects) => `미달성 ${count}개 사업${projects === "" ? "" : `: ${projects}`}`,
  complete: "완료: 모든 부서와 사업이 반영되었습니다.",
  incomplete: (reasons) => `미완료: ${reasons}`,
  excluded: (place, reason) => `제외: ${place} — ${reason}`,
  replaced: (place, reason) => `교체: ${place} — ${reason}`,
  skipped: (file, sheet, why) => `읽지 않은 시트: ${file} / ${sheet} — ${why}`,
  skippedLine: (sheet, why) => `  ${sheet}: 읽지 않음(${why})`,
  written: (file) => `저장: ${file}`,
  editedSince: (cells) => `취합한 뒤 고친 수치가 총괄에 있습니다(${cells}). 보고서는 취합한 때의 수치입니다.`,
  startingFrom: (file) => `이어서 취합: ${file}의 제출 자료와 검토 결정을 가져옵니다.`,
  reviewed: (decided, all) => `검토: ${all}건 가운데 ${decided}건 결정`,
  unchanged: (file) => `그대로 둠(같은 내용): ${file}`,
  levels: { error: "오류", warning: "주의", info: "참고" },
};

const en: CliWords = {
  help: `${USAGE}

PLAN: a workbook with a 설정 sheet, or a .json; the 2022 plan when left out.
      validate then goes by the 설정 of the file itself, where it has one.
Exit code: 0 clean, 1 findings of level error, 2 unusable input or arguments.`,
  problems: {
    "unknown-command": {
      what: (word) => (word === "" ? "No command given." : `There is no command '${word}'.`),
      next: "Use validate, consolidate, template or report.",
    },
    "bad-option": { what: (option) => `Unknown option: ${option}`, next: "See --help for the options." },
    "bad-option-value": {
      what: (option) => `Lacks its value, or takes none: ${option}`,
      next: "See --help for the options.",
    },
    "bad-language": {
      what: (word) => `There is no language '${word}'.`,
      next: "Use --lang ko or --lang en.",
    },
    "misplaced-option": {
      what: (option) => `This command does not take ${option}.`,
      next: "See --help for the options.",
    },
    "needs-files": { what: (command) => `Nothing to ${command}.`, next: "Name at least one file." },
    "needs-out-dir": { what: () => "No folder to save the forms in.", next: "Add --out-dir DIR." },
    "needs-out": { what: () => "No file to save the report in.", next: "Add --out REPORT.docx." },
    "one-summary": {
      what: (file) => `A report is made from one consolidated workbook; also named: ${file}`,
      next: "Name one file only.",
    },
    "no-run": {
      what: (file) => `Holds no consolidated result: ${file}`,
      next: "Name a workbook made by consolidate. One whose result was too large to be kept cannot be reported on.",
    },
    "no-files-wanted": {
      what: (file) => `template takes no files: ${file}`,
      next: "Run it again without the file name.",
    },
    "unreadable-file": { what: (file) => `Cannot read ${file}`, next: "Check the path and the permissions." },
    "bad-plan": {
      what: (problems) => `The plan cannot be used.\n${problems}`,
      next: "Mend the places named above and run it again.",
    },
    "bad-json": {
      what: (file) => `The plan cannot be used.\n  Not JSON: ${file}`,
      next: "Check quotes, commas and brackets. A workbook with 설정 (.xlsx) will do as a plan as well.",
    },
    "unknown-department": {
      what: (name) => `The plan has no department '${name}'.`,
      next: "Write the department as the plan does.",
    },
    "no-departments": {
      what: () => "The plan names no department that should submit.",
      next: "Fill in 제출부서, or 담당부서 of the projects, on 설정 and run it again.",
    },
    "no-folder": {
      what: (folder) => `Cannot be used as a folder: ${folder}`,
      next: "Check for a file of that name and for write permission, or name another folder.",
    },
    "would-overwrite": {
      what: (files) => `Nothing was saved: files with other contents are there.\n${files}`,
      next: "Move those files away, or name another folder with --out-dir.",
    },
    "nothing-usable": {
      what: () => "No usable submission among the files.",
      next: "See the reason given per file.",
    },
    "out-is-input": {
      what: (file) => `The result would take the place of an input: ${file}`,
      next: "Name another file with --out.",
    },
    "cannot-write": {
      what: (detail) => `Cannot save the result: ${detail}`,
      next: "Check that the folder exists and the file is not open.",
    },
  },
  reading: (file) => `reading ${file}`,
  ownPlan: (file, year) => `checked by the plan of ${year} in ${file} itself; name another with --plan`,
  refused: (file, why) => `refused ${file} — ${why}`,
  sheetLine: (sheet, rows, findings) =>
    `  ${sheet}: ${counted(rows, "row")}, ${counted(findings, "finding")}`,
  counts: (error, warning, info) =>
    [counted(error, "error"), counted(warning, "warning"), counted(info, "note")].join(", "),
  overall: (projects, budget, executed, rate) =>
    `Overall: ${counted(projects, "project")}, budget ${budget}, executed ${executed} million won, execution ${rate}`,
  missed: (count, projects) => `${counted(count, "project")} missed${projects === "" ? "" : `: ${projects}`}`,
  complete: "Complete: every department and project is in.",
  incomplete: (reasons) => `Incomplete: ${reasons}`,
  excluded: (place, reason) => `excluded: ${place} — ${reason}`,
  replaced: (place, reason) => `replaced: ${place} — ${reason}`,
  skipped: (file, sheet, why) => `sheet not read: ${file} / ${sheet} — ${why}`,
  skippedLine: (sheet, why) => `  ${sheet}: not read (${why})`,
  written: (file) => `saved ${file}`,
  editedSince: (cells) => `총괄 was edited after the run (${cells}); the report has the figures of the run.`,
  startingFrom: (file) => `going on from ${file}, with its submissions and decisions`,
  reviewed: (decided, all) => `Review: ${decided} of ${all} decided`,
  unchanged: (file) => `kept ${file} (same contents)`,
  levels: { error: "error", warning: "warning", info: "note" },
};

export const cliWords: InBoth<CliWords> = { ko, en };
