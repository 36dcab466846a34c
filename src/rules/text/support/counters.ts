/** The words that follow a figure, and what they make of it. */

export type CounterKind =
  /** Things that can be added up. */
  | "count"
  | "percent"
  /** Percentage points. */
  | "point"
  /** A date, an age, a rank, a series number: part of a name, not an amount. */
  | "label";

export interface Counter {
  readonly text: string;
  readonly kind: CounterKind;
  /** Counters of one family count the same sort of thing. */
  readonly family: string;
  /** The thing counted, where the counter names it: `과정` in `12과정`. */
  readonly noun: string;
  /** A syllable or word that may as well begin another one (인천, 종로): it counts only where a word could end. */
  readonly ambiguous: boolean;
}

const AMBIGUOUS = new Set(
  "인 건 편 종 권 부 매 장 식 팀 쌍 원 시간 곳 과정 사업 기관 단체 분야 톤".split(" "),
);

function each(kind: CounterKind, words: string, family: string | null = null): Counter[] {
  return words.split(" ").map((text) => counterOf(text, kind, family ?? text, ""));
}

function counterOf(text: string, kind: CounterKind, family: string, noun: string): Counter {
  return { text, kind, family, noun, ambiguous: AMBIGUOUS.has(text) };
}

const NAMED_THINGS = "과정 강좌 강의 학과 프로그램 기관 단체 동아리 사업 학급 종목 분야 과목";

const COUNTERS: readonly Counter[] = [
  ...each("count", "명 인 名", "명"),
  ...each("count", "개소 곳", "개소"),
  ...each("count", "개 건 편 종 권 부 매 장 회 회차 회기 차시 가구 세대 가족 쌍 팀 시간 식 세트 그루 마리"),
  ...each("count", "원 ㎡ 톤 km 포기"),
  ...NAMED_THINGS.split(" ").map((text) => counterOf(text, "count", "개", text)),
  ...each("percent", "% ％ 퍼센트", "%"),
  ...each("point", "%p %P %포인트 ％p ％P ％포인트 퍼센트포인트 p포인트 포인트", "%p"),
  ...each(
    "label",
    "년 년도 학년 학년도 학기 개월 개년 개정 월 일 주 주차 시 분 초 세 살 대 기 차 호 번 번째 위 등 등급 급 반 " +
      "층 단계 분기 반기 조 박 배 점 동 권역 회계 세기 막 모작 번가 번길 길 부제 군 구 로 교시 인칭 세트장 주년 " +
      "개조 개선 개발 개편 개최 인가 회의록 건강 건물 건립 종합 장애 장년 권장 매년 매월 부문 부서 시립 시민 식품",
    "",
  ),
];

/** By code of the first character; a table, because it is asked for every figure of every text. */
const BY_FIRST: readonly (readonly Counter[] | undefined)[] = byFirst();

function byFirst(): (readonly Counter[] | undefined)[] {
  const map = new Map<number, Counter[]>();
  for (const counter of COUNTERS) {
    const first = counter.text.charCodeAt(0);
    map.set(first, [...(map.get(first) ?? []), counter]);
  }
  const table = new Array<readonly Counter[] | undefined>(0x10000);
  for (const [first, list] of map) {
    table[first] = list.sort((one, other) => other.text.length - one.text.length);
  }
  return table;
}

/** The longest counter that begins at this place. */
export function counterAt(text: string, at: number): Counter | null {
  const candidates = BY_FIRST[text.charCodeAt(at)];
  if (candidates === undefined) return null;
  const second = text.charCodeAt(at + 1);
  for (const counter of candidates) {
    if (counter.text.length === 1) return counter;
    if (counter.text.charCodeAt(1) === second && text.startsWith(counter.text, at)) return counter;
  }
  return null;
}
