/** What indicators count in. A number followed by one of these is that number; `3월` or `5명 이상` is not. */
const COUNTERS: ReadonlySet<string> = new Set(
  (
    "명 인 여명 천명 만명 개 개소 개월 개년 건 회 회차 차시 식 팀 점 가구 세대 호 곳 권 편 부 종 교 학교 학급 관 사 국 구 동 " +
    "기관 단체 시간 주 과정 강좌 강의 프로그램 과목 과제 사업 행사 동아리 모임 작품 콘텐츠 컨텐츠 영상 세트 마리 그루 본 대 석 " +
    "좌 구좌 쪽 면 자치구 지구 도시 업체 업소 점포 필지 m2 m km ha t 톤 kg 원 배 뷰 클릭 p"
  ).split(" "),
);

/** @param suffix what follows the number, in NFKC and without white space */
export function isCounter(suffix: string): boolean {
  return suffix === "" || COUNTERS.has(suffix) || (suffix.startsWith("개") && COUNTERS.has(suffix.slice(1)));
}
