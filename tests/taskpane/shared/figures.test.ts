import {
  countText,
  growthText,
  millionText,
  percentText,
  timeText,
} from "../../../src/taskpane/shared/figures";

test("amounts are shown in 백만원 with thousands separators", () => {
  expect([145_672_000_000, 0, 499_999, 500_000].map(millionText)).toEqual(["145,672", "0", "0", "1"]);
  expect(countText(1234)).toBe("1,234");
});

test("rates have one decimal, and a dash where there is none", () => {
  expect([91.1, 100, 0, null].map(percentText)).toEqual(["91.1%", "100.0%", "0.0%", "–"]);
});

test("growth carries its sign, a fall the triangle of public accounts", () => {
  expect([89.7, -3.2, 0, null].map(growthText)).toEqual(["+89.7%", "△3.2%", "0.0%", "–"]);
});

test("a time of today is a time; another day names the day", () => {
  const now = new Date(2023, 2, 2, 15, 0);
  expect(timeText(new Date(2023, 2, 2, 9, 5).toISOString(), now)).toBe("09:05");
  expect(timeText(new Date(2023, 2, 1, 9, 5).toISOString(), now)).toBe("3. 1. 09:05");
});
