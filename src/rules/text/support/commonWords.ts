/** Everyday words of performance reports, to tell a digit that split a word from one that belongs to a name. */

const WORDS = new Set(
  (
    "입문 기초 심화 교육 운영 지원 참여 수료 이수 강좌 강의 과정 학습 시민 주민 평생 사업 추진 실적 계획 목표 성과 " +
    "개발 개설 개최 개관 개소식 조성 구축 설치 보급 배포 제작 발간 홍보 모집 선발 선정 배치 양성 연수 워크숍 특강 상담 " +
    "프로그램 캠퍼스 도서관 박물관 미술관 복지관 센터 학교 대학 기관 단체 협회 협의 협약 협력 연계 자문 위원 회의 간담 " +
    "청년 청소년 어르신 노인 장애인 여성 가족 아동 초등 중등 고등 다문화 외국인 취약 계층 소외 문해 독서 인문 예술 문화 " +
    "체험 활동 동아리 축제 행사 공연 전시 디지털 온라인 오프라인 모바일 플랫폼 콘텐츠 시스템 포털 홈페이지 영상 " +
    "창업 취업 직업 직무 일자리 기술 역량 강화 향상 확대 증가 감소 개선 정비 점검 평가 조사 연구 분석 용역 수립 시행 " +
    "마을 지역 자치 구청 공원 정원 환경 기후 안전 재난 보건 건강 체육 생활 주택 교통 관광 농업 귀농 귀촌 상권 소상공 " +
    "기업 근로 노동 인턴 멘토 멘토링 컨설팅 네트워크 거점 권역 대상 맞춤형 찾아 가는 정책 제도 조례 예산 집행 결산 " +
    "만족 인증 수강 강사 교사 학생 학부모 교재 교구 장학 급식 돌봄 방과후 자원 봉사 공모 심사 시범 정규 정례 상반기 하반기 " +
    "설명 안내 접수 신청 등록 방문 이용 회원 구독 조회 수업 실습 실기 이론 자격 학위 학점 인재 발굴 육성 보호 예방 치유 명상"
  ).split(" "),
);

/** True when the end of the one and the beginning of the other make a word across the gap. */
export function splitWords(before: string, after: string): boolean {
  const left = /[가-힣]{1,3}$/u.exec(before)?.[0] ?? "";
  const right = /^[가-힣]{1,3}/u.exec(after)?.[0] ?? "";
  for (let from = 1; from <= left.length; from += 1) {
    for (let to = 1; to <= right.length; to += 1) {
      if (
        from + to >= 2 &&
        WORDS.has(left.slice(-from) + right.slice(0, to)) &&
        (from + to > 2 || !isCounted(right))
      )
        return true;
    }
  }
  return false;
}

/** `시민3명`, `지원2회`: what follows counts or numbers something. */
function isCounted(right: string): boolean {
  return /^(?:명|개|회|건|차|기|년|월|일|시간|분|단계|인|종|편|권|부|곳|위|호|층|막|세대|주|등|반|조|팀|대|급|학년|학기)/u.test(
    right,
  );
}
