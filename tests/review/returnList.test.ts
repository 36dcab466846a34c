import { returnList } from "../../src/review/returnList";
import { item } from "../support/reviewItems";

it("lists what was asked of each department, in the departments' order and that of the codes", () => {
  const items = [
    item({ project: "1-1-10", department: "나국" }, "보완요청"),
    item({ project: "1-1-9", department: "나국" }, "보완요청", "증빙 첨부"),
    item({ project: "1-1-1", department: "가국" }, "확인"),
    item({ project: "1-1-2", department: "밖의 부서" }, "보완요청"),
    item({ project: "1-1-3", department: "다국" }, "재제출"),
    item({ project: "1-1-4", department: "가국" }, "보완요청"),
  ];
  const list = returnList(items, ["가국", "나국", "다국"]);
  expect(
    list.map(({ department, entries }) => [
      department,
      entries.map(({ flag, comment }) => `${flag.project} ${comment}`),
    ]),
  ).toEqual([
    ["가국", ["1-1-4 "]],
    ["나국", ["1-1-9 증빙 첨부", "1-1-10 "]],
    ["밖의 부서", ["1-1-2 "]],
  ]);
});
