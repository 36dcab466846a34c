import { columnShares } from "../../src/report/pageGrid";
import { consolidated, reportOn, tablesOf } from "../support/reports";
import { plan } from "../support/rollupRows";

const LINE = 9638;

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

test("the columns of a table fill the line to the last unit, by the grid or by shares of their own", () => {
  const byGrid = columnShares([{ span: 2 }, { span: 1 }, { span: 7 }], LINE);
  expect(byGrid).toEqual([2830, 884, 5924]);
  const own = columnShares(
    [
      { span: 2, share: 1 },
      { span: 1, share: 1 },
      { span: 7, share: 1 },
    ],
    LINE,
  );
  expect(own).toEqual([3213, 3212, 3213]);
  expect([sum(byGrid), sum(own)]).toEqual([LINE, LINE]);
});

test.each(["ko", "en"] as const)(
  "on paper the results have more room than the figures beside them (%s)",
  (language) => {
    const small = plan([{ id: "1-1-1" }]);
    const projects = tablesOf(reportOn(small, consolidated(small, {}), { language })).at(-1);
    const widths = columnShares(projects?.columns ?? [], LINE);
    expect(sum(widths)).toBe(LINE);
    expect(Math.max(...widths)).toBe(widths.at(-1));
    const onGrid = columnShares([{ span: 7 }, { span: 3 }], LINE).at(-1) ?? 0;
    expect(widths.at(-1)).toBeGreaterThan(onGrid);
  },
);
