import { firstItem } from "../../../src/report/model/firstItem";

test.each([
  ["- 12개 학과 운영\n- 600명 수료", "12개 학과 운영"],
  ["\n ㅇ 교육 3회", "교육 3회"],
  ["1. 교육 3회 운영", "교육 3회 운영"],
  ["3.9~18 인식조사", "3.9~18 인식조사"],
  ["2,345명 참여", "2,345명 참여"],
  ["", ""],
])("of %j the first item is %j", (text, first) => {
  expect(firstItem(text)).toBe(first);
});

test("a long item is cut between words, never within a figure", () => {
  const text = `${"가나다라 ".repeat(21)}총 5,596명 수료`;
  expect(firstItem(text)).toBe(`${"가나다라 ".repeat(21)}총 …`);
});
