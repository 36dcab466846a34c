/** The columns of the submission form, in form order: key, header, kind, whether a row needs it, and its aliases. */

export const COLUMN_KEYS = [
  "id",
  "area",
  "task",
  "project",
  "department",
  "priorBudget",
  "budget",
  "executed",
  "executionRate",
  "indicator",
  "target",
  "actual",
  "achievementRate",
  "status",
  "results",
  "shortfallReason",
  "nextPlan",
  "note",
] as const;

export type ColumnKey = (typeof COLUMN_KEYS)[number];

export type ColumnKind = "id" | "name" | "money" | "rate" | "number" | "choice" | "text";

export interface ColumnSpec {
  readonly key: ColumnKey;
  readonly header: string;
  readonly kind: ColumnKind;
  /** A sheet without this column cannot be taken as it is, unless it has `orElse`. */
  readonly required: boolean;
  /** The column that can stand in for this one: a project is known by its code or by its name. */
  readonly orElse?: ColumnKey;
  /**
   * Other headers departments write, without white space, middle dots, units, years and bracketed remarks: those are
   * taken off before comparing (`’22년 예산액(천원)` is 예산액; `’21년 예산액` is last year's, so 전년예산).
   */
  readonly aliases: readonly string[];
}

export const STATUSES = ["완료", "정상추진", "지연", "미운영"] as const;
export type ProjectStatus = (typeof STATUSES)[number];

/** Exactly as on the list. */
export function isStatus(text: string): text is ProjectStatus {
  return STATUSES.some((status) => status === text);
}

function words(text: string): readonly string[] {
  return text.split(" ");
}

export const COLUMNS: readonly ColumnSpec[] = [
  {
    key: "id",
    header: "사업코드",
    kind: "id",
    required: true,
    orElse: "project",
    aliases: words(
      "코드 코드번호 사업번호 사업ID 단위사업코드 세부사업코드 단위사업번호 과제코드 과제번호 관리번호 관리코드",
    ),
  },
  {
    key: "area",
    header: "분야",
    kind: "name",
    required: false,
    aliases: words("분야명 영역 영역명 추진분야 추진영역 정책분야 정책영역 사업분야 부문 대분류"),
  },
  {
    key: "task",
    header: "과제",
    kind: "name",
    required: false,
    aliases: words(
      "과제명 추진과제 추진과제명 중점과제 핵심과제 전략과제 정책과제 세부과제 세부추진과제 중분류",
    ),
  },
  {
    key: "project",
    header: "단위사업",
    kind: "name",
    required: true,
    orElse: "id",
    aliases: words("단위사업명 사업명 사업 사업명칭 세부사업 세부사업명 추진사업 추진사업명 시행사업 소분류"),
  },
  {
    key: "department",
    header: "담당부서",
    kind: "name",
    required: false,
    aliases: words(
      "담당부서명 부서 부서명 소관 소관부서 소관부서명 소관실국 주관부서 주관부서명 주관기관 추진부서 추진기관 시행부서 시행기관 수행부서 담당기관 기관명 담당실국 실국 실국명 실국본부 실본부국 담당과 제출부서 작성부서",
    ),
  },
  {
    key: "priorBudget",
    header: "전년예산",
    kind: "money",
    required: false,
    aliases: words("전년도예산 전년예산액 전년도예산액 전년도예산현액 전년도사업비 작년예산"),
  },
  {
    key: "budget",
    header: "예산",
    kind: "money",
    required: true,
    aliases: words(
      "예산액 예산현액 예산금액 사업비 사업예산 사업예산액 소요예산 소요예산액 편성예산 예산편성액 최종예산 최종예산액 확보예산 배정예산 예산배정액 계획예산 예산계획 당초예산",
    ),
  },
  {
    key: "executed",
    header: "집행액",
    kind: "money",
    required: true,
    aliases: words(
      "집행 집행금액 집행실적 집행예산 집행예산액 예산집행 예산집행액 예산집행실적 실집행액 지출 지출액 지출금액 지출실적 결산 결산액 결산금액 사업비집행액",
    ),
  },
  {
    key: "executionRate",
    header: "집행률(%)",
    kind: "rate",
    required: false,
    aliases: words("집행률 집행율 예산집행률 예산집행율 집행비율 지출률 지출율 사업비집행률"),
  },
  {
    key: "indicator",
    header: "성과지표",
    kind: "name",
    required: false,
    aliases: words(
      "성과지표명 지표 지표명 측정지표 핵심지표 평가지표 핵심성과지표 성과측정지표 성과목표지표 KPI",
    ),
  },
  {
    key: "target",
    header: "목표",
    kind: "number",
    required: true,
    aliases: words("목표치 목표값 목표량 목표수치 연간목표 연간목표치 당초목표 성과목표치 목표실적"),
  },
  {
    key: "actual",
    header: "실적",
    kind: "number",
    required: true,
    aliases: words(
      "실적치 실적값 실적량 실적수치 연간실적 달성실적 목표달성실적 성과실적 추진실적치 달성치 달성값",
    ),
  },
  {
    key: "achievementRate",
    header: "달성률(%)",
    kind: "rate",
    required: false,
    aliases: words(
      "달성률 달성율 달성도 목표달성률 목표달성율 목표달성도 성과달성률 성과달성도 목표대비달성률 실적달성률",
    ),
  },
  {
    key: "status",
    header: "추진상태",
    kind: "choice",
    required: true,
    aliases: words("상태 진행상태 진행여부 추진여부 추진구분 추진단계 이행상태 사업상태 사업추진상태"),
  },
  {
    key: "results",
    header: "추진실적",
    kind: "text",
    required: true,
    aliases: words(
      "주요실적 주요추진실적 주요성과 주요추진성과 주요추진내용 주요추진사항 추진현황 추진상황 추진내용 추진사항 추진성과 추진결과 추진실적및성과 사업실적 사업추진실적 세부추진실적 세부실적 실적내용 운영실적",
    ),
  },
  {
    key: "shortfallReason",
    header: "미달성 사유",
    kind: "text",
    required: false,
    aliases: words(
      "미달성사유 사유 부진사유 미달사유 목표미달사유 목표미달성사유 미달성부진사유 미추진사유 미운영사유 미흡사유 미집행사유 지연사유 저조사유 집행부진사유 부진원인 미달성원인",
    ),
  },
  {
    key: "nextPlan",
    header: "향후계획",
    kind: "text",
    required: false,
    aliases: words(
      "향후추진계획 향후조치계획 추후계획 차년도계획 차년도추진계획 내년도계획 내년계획 다음연도계획 조치계획 개선계획 보완계획",
    ),
  },
  {
    key: "note",
    header: "비고",
    kind: "text",
    required: false,
    aliases: words("기타 참고 참고사항 특이사항 메모"),
  },
];

const BY_KEY: ReadonlyMap<ColumnKey, ColumnSpec> = new Map(COLUMNS.map((spec) => [spec.key, spec]));

export function columnOf(key: ColumnKey): ColumnSpec {
  const spec = BY_KEY.get(key);
  if (spec === undefined) throw new Error(`No column is called ${key}. Add it to COLUMNS.`);
  return spec;
}

/** The needed columns that a sheet with these columns lacks, in form order. */
export function missingColumns(present: ReadonlySet<ColumnKey>): readonly ColumnKey[] {
  return COLUMNS.filter(
    ({ key, required, orElse }) =>
      required && !present.has(key) && (orElse === undefined || !present.has(orElse)),
  ).map(({ key }) => key);
}
