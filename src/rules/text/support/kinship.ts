/** Whether figures can be parts of one total: the same sort of thing, at the same stage, split one way. */
import type { Entry } from "./entries";
import type { Figure } from "./figures";

const PLACES = /^(?:기관|센터|시설|학교|캠퍼스|도서관|단체|지역|배움터|학습관|학습장|교육장|체험장|곳)/u;

/** Bare figures take the counter of their neighbours. */
export function isPartOf(part: Figure, total: Figure): boolean {
  if (part.kind === "bare") return true;
  if (part.family === total.family) {
    return part.noun === "" || total.noun === "" || sameNoun(part.noun, total.noun);
  }
  if (part.family === "개" && total.family === "개소") return isPlace(part.noun);
  return part.family === "개소" && total.family === "개" && isPlace(total.noun);
}

function isPlace(noun: string): boolean {
  return noun === "" || PLACES.test(noun);
}

function sameNoun(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one) || one.startsWith(other) || other.startsWith(one);
}

/** Steps of one path: whoever finished also applied, so these never add up. */
const STAGES =
  /신청|접수|지원자|응시|모집|선발|선정|합격|등록|입교|입학|참여|참석|참가|이수|수료|졸업|중도|탈락|포기|취득|취업(?!교육|박람|지원|캠프|센터|상담|컨설팅)|창업(?!보육|학교|교육|기업|동아리|지원|센터|캠프|아카데미|경진)|매칭|전환|완료|진행|검사|출석|응답|발송|회신|승인|반려|조회|가입|개최|제작|배포|발간/gu;

export function stagesOf(text: string): ReadonlySet<string> {
  return new Set(text.match(STAGES) ?? []);
}

/** Ways to split people or things. Parts of two different ways overlap. */
const DIMENSIONS: readonly RegExp[] = [
  /여성|남성|^남$|^여$|남자|여자|남학생|여학생/u,
  /아동|청소년|청년|중장년|중년|장년|노년|노인|어르신|고령|시니어|\d0대|\d+세|영유아|유아|성인|^초등|^중등|^고등|중학|고교|고등학|초등학|대학생/u,
  /장애인|비장애/u,
  /외국인|다문화|내국인|이주민|결혼이민/u,
  /신규|기존|계속|재참여|재지정/u,
  /온라인|오프라인|비대면|대면|현장|집합/u,
  /상반기|하반기|분기|봄|가을|여름|겨울|\d월/u,
  /강사|멘토|진행|요원|스태프|보조|인솔|운영진|관계자|자원봉사|코디|매니저|튜터/u,
  /국비|시비|구비|도비|군비|국고|자부담|민간|교부금/u,
  /저소득|수급자|차상위|한부모|취약계층/u,
];

function dimensionsOf(label: string): readonly number[] {
  return DIMENSIONS.flatMap((dimension, index) => (dimension.test(label) ? [index] : []));
}

/** Some entries say one dimension and others another, or nothing: they may overlap or leave something out. */
export function splitOneWay(entries: readonly Entry[]): boolean {
  const each = entries.map(({ label }) => dimensionsOf(label).join());
  const named = new Set(each.filter((dimensions) => dimensions !== ""));
  if (named.size > 1) return false;
  const [only] = named;
  return only === undefined || !UNLIKE_OTHERS.has(only) || each.every((dimensions) => dimensions === only);
}

/** Gender, disability, nationality, age, staff, poverty: beside another sort of label they cut across it. */
const UNLIKE_OTHERS = new Set(["0", "1", "2", "3", "7", "9"]);

/** Every entry at the same stage as the others; a total may say its own once for all. */
export function atOneStage(entries: readonly Entry[]): boolean {
  const stages = entries.map(({ label, tail }) => [...stagesOf(`${label} ${tail}`)].sort().join());
  const said = new Set(stages.filter((stage) => stage !== ""));
  if (said.size > 1) return false;
  if (said.size === 0) return true;
  const silent = stages.filter((stage) => stage === "").length;
  // `상반기 169명, 하반기 122명 수료`: said once, at the end, for all.
  return (
    silent === 0 || (silent === entries.length - 1 && stages.at(-1) !== "" && !isStageLabel(entries.at(-1)))
  );
}

function isStageLabel(entry: Entry | undefined): boolean {
  return entry !== undefined && stagesOf(entry.label).size > 0;
}
