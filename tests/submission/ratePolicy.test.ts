import fc from "fast-check";
import {
  achievementPercent,
  growthPercent,
  isBelow,
  isLowerBetter,
  missesTarget,
  ratePercent,
} from "../../src/submission/ratePolicy";

describe("ratePercent", () => {
  it.each([
    [132_759, 145_672, 91.1],
    [5, 8, 62.5],
    [0, 91, 0],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [150, 100, 150],
  ])("%d of %d is %d %%", (numerator, denominator, percent) => {
    expect(ratePercent(numerator, denominator)).toBe(percent);
  });

  it("rounds a half up, exactly", () => {
    expect(ratePercent(1_005, 100_000)).toBe(1);
    expect(ratePercent(1_050, 100_000)).toBe(1.1);
    expect(ratePercent(91_149_999, 100_000_000)).toBe(91.1);
    expect(ratePercent(91_150_000, 100_000_000)).toBe(91.2);
  });

  it("rounds the half of a negative rate away from zero, as ROUND does", () => {
    expect(ratePercent(-1_050, 100_000)).toBe(-1.1);
    expect(ratePercent(1_050, -100_000)).toBe(-1.1);
  });

  it("is undefined when the denominator is 0", () => {
    expect(ratePercent(5, 0)).toBeNull();
    expect(ratePercent(0, 0)).toBeNull();
  });

  it("takes decimals for what they look like, not for their binary neighbour", () => {
    expect(ratePercent(0.1 + 0.2, 0.3)).toBe(100);
    expect(ratePercent(1.005, 100)).toBe(1);
    expect(ratePercent(1e-7, 2e-7)).toBe(50);
    expect(ratePercent(1e21, 2e21)).toBe(50);
  });

  it("stays exact for amounts of any size a sum may have", () => {
    expect(ratePercent(9_007_199_254_740_991, 9_007_199_254_740_991)).toBe(100);
    expect(ratePercent(9_002_695_655_113_620, 9_007_199_254_740_991)).toBe(99.9);
  });

  it("is the nearest tenth of the true quotient", () => {
    const amount = fc.integer({ min: 0, max: 10 ** 14 });
    const base = fc.integer({ min: 10 ** 6, max: 10 ** 14 });
    fc.assert(
      fc.property(amount, base, (numerator, denominator) => {
        const tenths = BigInt(Math.round((ratePercent(numerator, denominator) ?? NaN) * 10));
        const distance = tenths * BigInt(denominator) - 1000n * BigInt(numerator);
        const twice = 2n * (distance < 0n ? -distance : distance);
        expect(twice <= BigInt(denominator)).toBe(true);
      }),
    );
  });
});

describe("growthPercent", () => {
  it.each([
    [145_672, 76_799, 89.7],
    [70, 34, 105.9],
    [34, 70, -51.4],
    [34, 34, 0],
  ])("%d after %d is %d %%", (current, prior, percent) => {
    expect(growthPercent(current, prior)).toBe(percent);
  });

  it("is undefined from nothing", () => {
    expect(growthPercent(70, 0)).toBeNull();
  });
});

describe("isBelow", () => {
  it("judges before rounding", () => {
    expect(ratePercent(9_996, 10_000)).toBe(100);
    expect(isBelow(9_996, 10_000, 100)).toBe(true);
    expect(isBelow(10_000, 10_000, 100)).toBe(false);
  });

  it("takes thresholds with decimals", () => {
    expect(isBelow(925, 1000, 92.5)).toBe(false);
    expect(isBelow(924, 1000, 92.5)).toBe(true);
  });

  it("knows that a negative denominator turns the comparison round", () => {
    expect(isBelow(-50, -100, 80)).toBe(true);
    expect(isBelow(-90, -100, 80)).toBe(false);
  });
});

describe("an indicator that is better when lower", () => {
  it.each(["민원 건수(건)(하향)", "민원 건수 （하향） ", "사고율 (하 향)"])(
    "is told by its name: %s",
    (name) => {
      expect(isLowerBetter(name)).toBe(true);
    },
  );

  it("is not told by the word alone", () => {
    expect(isLowerBetter("하향식 평가(회)")).toBe(false);
    expect(isLowerBetter("(하향) 평가")).toBe(false);
  });

  it("achieves target ÷ actual", () => {
    expect(achievementPercent(10, 8, true)).toBe(125);
    expect(achievementPercent(10, 16, true)).toBe(62.5);
    expect(achievementPercent(10, 8, false)).toBe(80);
  });

  it("has no percentage for a target of 0, or for an actual of 0", () => {
    expect(achievementPercent(0, 5, true)).toBeNull();
    expect(achievementPercent(0, 5, false)).toBeNull();
    expect(achievementPercent(10, 0, true)).toBeNull();
  });

  it("misses its target when actual is above it, a target of 0 included", () => {
    expect(missesTarget(10, 11, true, 100)).toBe(true);
    expect(missesTarget(10, 10, true, 100)).toBe(false);
    expect(missesTarget(10, 0, true, 100)).toBe(false);
    expect(missesTarget(0, 1, true, 100)).toBe(true);
    expect(missesTarget(0, 0, true, 100)).toBe(false);
  });

  it("is judged by the threshold like any other", () => {
    expect(missesTarget(90, 100, true, 90)).toBe(false);
    expect(missesTarget(89, 100, true, 90)).toBe(true);
    expect(missesTarget(100, 90, false, 90)).toBe(false);
    expect(missesTarget(100, 89, false, 90)).toBe(true);
  });
});

describe("amounts of every size", () => {
  const amounts = fc.oneof(
    fc.integer({ min: 0, max: 3000 }),
    fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    fc.integer({ min: 3_999_999_999_990, max: 4_000_000_000_010 }),
  );

  it("are divided and compared exactly", () => {
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 0, max: 200 }), (numerator, denominator, percent) => {
        const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
        const tenths = bottom === 0n ? null : Number((2000n * top + bottom) / (2n * bottom));
        expect(ratePercent(numerator, denominator)).toBe(tenths === null ? null : tenths / 10);
        expect(isBelow(numerator, denominator, percent)).toBe(top * 100n < bottom * BigInt(percent));
      }),
    );
  });
});
