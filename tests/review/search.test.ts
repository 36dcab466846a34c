import { matches, searchable } from "../../src/review/search";

const NAME = searchable("민주시민교육 운영 (2-3-3)");

it.each([
  ["", true],
  ["민주시민", true],
  ["시민 교육", true],
  ["２-３-３", true],
  ["ㅁㅈㅅㅁ", true],
  ["민주ㅅㅁ", true],
  ["민ㅈ", true],
  ["민주시", true],
  // 시민 as it is being typed: 심 before 시미 before 시민.
  ["민주심", true],
  ["민주시미", true],
  ["교육운ㅇ", true],
  ["미주", false],
  ["ㅈㅁ", false],
  ["시민학교", false],
  ["2-3-4", false],
])("%s finds it: %s", (query, found) => {
  expect(matches(NAME, searchable(query))).toBe(found);
});

it("follows a double final consonant too", () => {
  expect(matches(searchable("값이 오름"), searchable("값ㅇ"))).toBe(true);
  expect(matches(searchable("갑시다"), searchable("값"))).toBe(true);
});
