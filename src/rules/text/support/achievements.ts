/** What a sentence of 추진실적 claims, in a form that two projects' sentences can be compared in. */
import { figuresOf, type Figure } from "./figures";
import { narrowDigits } from "./plainText";

export interface Claim {
  /** The sentence as written, without its bullet. */
  readonly text: string;
  /** The comparable sentence, or null when it is too general to be anybody's own. */
  readonly sentence: string | null;
  /** Its figures in a fixed order, or null when they are too few to be telling. */
  readonly figures: string | null;
  /** How unlikely it is that another project has the same figures by chance. */
  readonly weight: number;
  /** Words that say what it is about; worked out only where figures meet. */
  readonly subjects: () => ReadonlySet<string>;
}

const BULLET = /^\s*(?:[-–•·․○●◦□■▪▶▸‣※*ㅇ❍]|\d{1,2}[.)](?=\s)|[가-하][.)](?=\s)|[①-⑳])+\s*/u;

/** The sentences of a text with figures that matter or with words enough; wrapped lines belong together. */
export function claimsOf(text: string): readonly Claim[] {
  const claims: Claim[] = [];
  for (const block of sentencesOf(text)) {
    const sentence = block.replace(BULLET, "").replace(/\s+/gu, " ").trim();
    if (sentence.length >= SHORTEST) claims.push(claimOf(sentence));
  }
  return claims;
}

function sentencesOf(text: string): readonly string[] {
  return text.includes("\n") || text.includes(". ") ? text.split(SENTENCE_END) : [text];
}

const SENTENCE_END = /\n(?=\s*[-–•·․○●◦□■▪▶▸‣※*ㅇ❍①-⑳])|(?<=[다함음됨]\.)\s/u;
const SHORTEST = 10;
/** Letters and digits without which a sentence may be said by anyone. */
const OWN_WITH_FIGURES = 14;
const OWN_WITHOUT_FIGURES = 30;
/** Weight of figures from which a sentence or a set of them is somebody's own. */
const TELLING = 3;
const TELLING_SET = 4;

function claimOf(text: string): Claim {
  const figures = figuresOf(narrowDigits(text)).filter(({ kind }) => kind === "count");
  const weight = figures.reduce((all, figure) => all + weightOf(figure), 0);
  const letters = narrowDigits(text).replace(/[^\p{L}\p{N}]/gu, "");
  const own = letters.length >= (weight >= TELLING ? OWN_WITH_FIGURES : OWN_WITHOUT_FIGURES);
  const set = figures.length >= 2 && weight >= TELLING_SET;
  return {
    text,
    sentence: own ? letters : null,
    figures: set
      ? figures
          .map(({ value, family }) => `${value}${family}`)
          .sort()
          .join(" ")
      : null,
    weight,
    subjects: () => subjectsOf(text),
  };
}

/** Large and uneven figures tell projects apart, small and round ones do not. */
function weightOf({ value }: Figure): number {
  if (value < 10) return 0.5;
  if (value < 100) return 1;
  if (value % 100 === 0) return 1;
  return value % 10 === 0 ? 2 : value < 1000 ? 3 : 4;
}

const GENERAL = new Set(
  (
    "운영 참여 교육 수료 이수 강좌 과정 지원 프로그램 진행 실시 개최 추진 제공 대상 총 및 개설 수강 시민 주민 인원 " +
    "참여자 수료자 학습자 교육생 연간 상반기 하반기 기준 제작 배포 선정 조성 완료 신규 기존 전체 합계 사업 센터 기관"
  ).split(" "),
);

function subjectsOf(text: string): ReadonlySet<string> {
  const words = (text.match(/[가-힣A-Za-z]{2,}/gu) ?? []).map((word) =>
    word.length > 2 ? word.replace(/(?:에서|으로|에게|은|는|이|가|을|를|의|에|로|와|과)$/u, "") : word,
  );
  return new Set(words.filter((word) => word.length >= 2 && !GENERAL.has(word)));
}

export function sharesSubject(one: Claim, other: Claim): boolean {
  const others = other.subjects();
  return [...one.subjects()].some((subject) => others.has(subject));
}
