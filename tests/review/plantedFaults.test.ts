/** Everything that is wrong with the as-submitted set: where it stands, and what catches it. */
import { judge, type Judgement } from "../../src/actions/judge";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { PLANTED_FAULTS, type PlantedFault } from "../../src/tools/samples/plantedFaults";
import { receivedSamples } from "../support/receivedSamples";

jest.setTimeout(30_000);

let judgement: Judgement;

beforeAll(async () => {
  judgement = judge({ plan: bundledPlan(), ...(await receivedSamples("as-submitted")) });
});

/** The findings on the very cell (or the project, or the file where no cell is meant) and the flags of the project. */
function caughtBy(fault: PlantedFault): readonly string[] {
  const { consolidation, findings, flags } = judgement;
  const refused = consolidation.refused.filter(({ file }) => file === fault.file).map(({ reason }) => reason);
  const found = findings
    .filter((finding) => finding.file === fault.file)
    .filter((finding) =>
      fault.cell === null
        ? fault.project === null
          ? finding.column === null
          : finding.project === fault.project && finding.rule.startsWith("text/")
        : finding.cell === fault.cell,
    )
    .map(({ rule }) => rule);
  const flagged = flags
    .filter(({ project, source }) => fault.project === project && source.file === fault.file)
    .map(({ flag }) => flag);
  return [...new Set([...refused, ...found, ...flagged])];
}

const where = ({ file, cell, project }: PlantedFault): string =>
  [file, cell, project].filter(Boolean).join(" ");

const LIFELONG = "2022_추진실적_평생교육국(취합용).xlsx";
const ECONOMY = "경제정책실_실적(최종)_수정2.xlsx";
const YOUTH = "미래청년기획단(22년 실적).xlsx";
const CULTURE = "2022 추진실적_문화본부.xlsx";
const LABOUR = "2022_추진실적_노동공정상생정책관.xlsx";
const EDUCATION = "2022_추진실적_서울특별시교육청.xlsx";

/** Fault, where, and the findings and flags that stand there. */
const CAUGHT: readonly (readonly [string, string, ...string[]])[] = [
  ["미제출", "", "plan/missing-department"],
  ["옛 .xls 파일", "안전총괄실_2022실적.xls", "old-xls"],
  ["머리글에 천원", `${ECONOMY} D3`, "cell/unit-converted"],
  ["머리글에 천원", `${ECONOMY} E3`, "cell/unit-converted"],
  ["머리글에 천원", `${ECONOMY} F3`, "cell/unit-converted"],
  ["표 위에 천원", "행정국 제출.xlsx N5", "cell/unit-converted"],
  ["연번 열", "행정국 제출.xlsx A7", "sheet/unknown-column"],
  ["합계가 맞지 않음", "복지정책실_추진실적.xlsx G11", "sheet/stated-total-mismatch"],
  ["쉼표가 든 글자", `${YOUTH} C4 1-1-3`, "cell/number-as-text"],
  ["전각 숫자", `${YOUTH} C5 3-1-8`, "cell/number-as-text"],
  ["줄바꿈 없는 공백", `${YOUTH} D6 3-1-9`, "cell/number-as-text"],
  ["칸에 적은 단위", "여성가족정책실.xlsx D5 1-1-6", "cell/number-as-text"],
  ["숨긴 행", "여성가족정책실.xlsx", "sheet/hidden-data"],
  ["소수로 적은 집행률", `${CULTURE} F5 2-2-9`, "cell/rate-scale"],
  ["소수로 적은 집행률", `${CULTURE} F6 2-2-10`, "cell/rate-scale"],
  ["소수로 적은 집행률", `${CULTURE} F7 2-2-11`, "cell/rate-scale"],
  ["집행률을 덮어씀", `${LABOUR} I7 1-1-5`, "row/rate-mismatch", "provisional-results"],
  ["목록에 없는 추진상태", "2022_추진실적_디지털정책관.xlsx N7 2-1-5", "cell/unknown-choice"],
  ["남의 사업을 함께 제출", `${EDUCATION} A10 3-1-12`, "row/duplicate-project"],
  ["남의 사업을 함께 제출", `${EDUCATION} E10 3-1-12`, "row/wrong-department"],
  ["사업 이름이 다름", `${LIFELONG} D14 2-2-1`, "row/name-differs"],
  ["분야가 다름", `${LIFELONG} B21 2-2-8`, "row/wrong-area"],
  [
    "사유 없음",
    `${LIFELONG} P24 2-3-3`,
    "row/reason-required",
    "target-missed",
    "reason-missing",
    "low-execution",
  ],
  ["합계와 내역이 다름", `${LIFELONG} 1-2-1`, "text/parts-sum-mismatch"],
  ["증감이 틀림", `${LIFELONG} 3-1-4`, "text/delta-mismatch"],
  ["잘못 든 글자", `${LIFELONG} 2-1-4`, "text/stray-character"],
  ["닫지 않은 괄호", `${LIFELONG} 4-1-1`, "text/unbalanced-bracket"],
  ["쉼표 없는 수", `${LIFELONG} 4-3-4`, "text/number-format"],
  ["두 사업이 같은 실적", `${LIFELONG} 2-2-5`, "text/duplicate-achievement", "duplicate-achievement"],
  ["예상 인원 포함", `${LABOUR} 1-1-5`, "text/provisional", "provisional-results"],
  ["%p를 %로 씀", "2022_추진실적_주택정책실_v3.xlsx 2-3-9", "text/percent-vs-point"],
  ["지난해 기준", `${EDUCATION} 3-1-2`, "text/stale-period"],
];

test("every planted fault is a finding or a flag", () => {
  const faults = PLANTED_FAULTS.filter((fault) => fault.caughtBy !== "read-correctly");
  expect(faults.map((fault) => [fault.fault, where(fault), ...caughtBy(fault)])).toEqual(CAUGHT);
});

test("what only looks unusual is read: every row of such a file counts, under its own code", () => {
  const unusual = PLANTED_FAULTS.filter((fault) => fault.caughtBy === "read-correctly");
  const files = new Set(unusual.map(({ file }) => file));
  const inputs = judgement.consolidation.inputs.filter(({ file }) => files.has(file));
  expect(inputs.map(({ file, rowsTaken, rowsLeft }) => [file, rowsTaken, rowsLeft])).toEqual([
    [LIFELONG, 37, 0],
    [ECONOMY, 3, 0],
    ["복지정책실_추진실적.xlsx", 4, 0],
    ["행정국 제출.xlsx", 4, 0],
  ]);
  const codes = unusual.flatMap(({ file, cell, project }) =>
    cell === null ? [] : [[file, Number(cell.replace(/\D/gu, "")), project]],
  );
  const counted = judgement.consolidation.counted.map(({ source, project }) => [
    source.file,
    source.row,
    project,
  ]);
  expect(counted).toEqual(expect.arrayContaining(codes));
});
