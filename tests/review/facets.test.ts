import fc from "fast-check";
import { facetCounts, FACETS, filterItems } from "../../src/review/facets";
import { item } from "../support/reviewItems";

const ITEMS = [
  item({ project: "1-1-1", department: "가국", area: "1" }, "미검토"),
  item({ project: "2-1-1", department: "가국", area: "2", task: "2-1" }, "확인"),
  item({ project: "2-1-2", department: "나국", area: "2", task: "2-1", severity: "low" }, "확인"),
];

const projects = (filters: Parameters<typeof filterItems>[1]) =>
  filterItems(ITEMS, filters).map(({ flag }) => flag.project);

it("shows everything until something is chosen", () => {
  expect(projects({})).toEqual(["1-1-1", "2-1-1", "2-1-2"]);
  expect(projects({ area: [] })).toEqual(["1-1-1", "2-1-1", "2-1-2"]);
});

it("narrows by every facet chosen, and widens by several values of one", () => {
  expect(projects({ area: ["2"], department: ["가국"] })).toEqual(["2-1-1"]);
  expect(projects({ department: ["가국", "나국"], state: ["확인"] })).toEqual(["2-1-1", "2-1-2"]);
  expect(projects({ severity: ["low"] })).toEqual(["2-1-2"]);
  expect(projects({ task: ["1-1"], flag: ["over-execution"] })).toEqual(["1-1-1"]);
});

it("counts each value", () => {
  expect(facetCounts(ITEMS)).toEqual({
    area: [
      { value: "1", count: 1 },
      { value: "2", count: 2 },
    ],
    task: [
      { value: "1-1", count: 1 },
      { value: "2-1", count: 2 },
    ],
    department: [
      { value: "가국", count: 2 },
      { value: "나국", count: 1 },
    ],
    flag: [{ value: "over-execution", count: 3 }],
    severity: [
      { value: "high", count: 2 },
      { value: "low", count: 1 },
    ],
    state: [
      { value: "미검토", count: 1 },
      { value: "확인", count: 2 },
    ],
  });
});

it("counts what a value would show, so a choice never empties its own facet", () => {
  const { area, department } = facetCounts(ITEMS, { area: ["1"] });
  expect(area).toEqual([
    { value: "1", count: 1 },
    { value: "2", count: 2 },
  ]);
  expect(department).toEqual([
    { value: "가국", count: 1 },
    { value: "나국", count: 0 },
  ]);
});

it("counts exactly what choosing the value shows", () => {
  const values = fc.subarray(["1", "2", "가국", "나국", "확인", "미검토"]);
  const filters = fc.record({ area: values, department: values, state: values }, { requiredKeys: [] });
  fc.assert(
    fc.property(filters, fc.constantFrom(...FACETS), (chosen, facet) => {
      for (const { value, count } of facetCounts(ITEMS, chosen)[facet]) {
        expect(filterItems(ITEMS, { ...chosen, [facet]: [value] })).toHaveLength(count);
      }
    }),
  );
});
