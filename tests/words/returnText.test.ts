import { returnList } from "../../src/review/returnList";
import { returnText } from "../../src/words/returnText";
import { item } from "../support/reviewItems";

const [list] = returnList(
  [item({}, "보완요청", "증빙을 붙여 주십시오."), item({ project: "1-1-2" }, "보완요청")],
  [],
);

it("is a numbered list with place, fault, request and the reviewer's comment", () => {
  if (list === undefined) throw new Error("nothing to return");
  expect(returnText(list, "ko")).toBe(`[가국] 보완요청 2건

1. 1-1-1 사업 1-1-1 (예산 초과 집행)
   위치: 가국.xlsx / 제출_가국 / H7
   내용: 집행액이 예산보다 2백만원 많습니다(예산 10백만원, 집행 12백만원).
   요청: 예산과 집행액을 다시 확인하고, 예산이 변경되었으면 최종 예산으로 고쳐 주십시오.
   의견: 증빙을 붙여 주십시오.

2. 1-1-2 사업 1-1-2 (예산 초과 집행)
   위치: 가국.xlsx / 제출_가국 / H7
   내용: 집행액이 예산보다 2백만원 많습니다(예산 10백만원, 집행 12백만원).
   요청: 예산과 집행액을 다시 확인하고, 예산이 변경되었으면 최종 예산으로 고쳐 주십시오.

고친 서식을 다시 제출해 주시기 바랍니다.`);
  expect(returnText(list, "en")).toContain("Executed 2 million won more than budgeted");
});
