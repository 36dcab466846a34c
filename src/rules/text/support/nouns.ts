/** What is counted: the noun after 개, without its particle. */

import { isHangul, isSpace } from "./letters";

/** Words that say what was done with the things, not what they are. */
const DEEDS =
  /^(?:운영|지원|개설|선정|조성|진행|개최|추가|확대|제공|배출|수료|참여|제작|개발|발간|배포|설치|신설|구축|지정|완료|증가|감소|축소|증|감|등록|발굴|실시|추진|보급|전파|도입|편성|연계|확보|정비|처리|접수|이수|교육|포함|모집|신규|기존|이상|이내|미만|내외|정도|모두|전체|가운데|중|등|상승|하락|늘|줄|달성|완공|배치|수상|입상|규모|씩|당|여)/u;
const PARTICLE = /(?:에서는|에서|에게|으로|까지|부터|마다|은|는|이|가|을|를|의|에|로|와|과|도|만|별)$/u;
const WORD = /\s?([가-힣]{1,8})/y;

export interface Noun {
  readonly noun: string;
  readonly end: number;
}

export function nounAt(text: string, from: number): Noun | null {
  const at = isSpace(text.charCodeAt(from)) ? from + 1 : from;
  if (!isHangul(text.charCodeAt(at))) return null;
  WORD.lastIndex = from;
  const match = WORD.exec(text);
  if (match === null) return null;
  const [whole, word = ""] = match;
  if (DEEDS.test(word)) return null;
  const noun = word.length > 1 ? word.replace(PARTICLE, "") : PARTICLE.test(word) ? "" : word;
  return noun === "" ? null : { noun, end: from + whole.length - (word.length - noun.length) };
}
