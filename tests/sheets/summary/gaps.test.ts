import { consolidateSubmissions } from "../../../src/rollup/consolidateSubmissions";
import { gapLines } from "../../../src/sheets/summary/gaps";
import { plan, received } from "../../support/rollupRows";

test("a file that was not taken stands among what is left out, with the reason", () => {
  const one = plan([{ id: "1-1-1" }]);
  const consolidation = consolidateSubmissions({
    plan: one,
    submissions: [received("가국", [{ id: "1-1-1", budget: 1, executed: 1 }])],
    refusals: [{ file: "가국_최종.xls", reason: "old-xls", detail: null }],
  });
  const lines = gapLines(consolidation, one, "ko").filter(({ what }) => what === "받지 못한 파일");
  expect(lines).toEqual([{ what: "받지 못한 파일", detail: "가국_최종.xls · 옛 형식(.xls) 파일입니다." }]);
});
