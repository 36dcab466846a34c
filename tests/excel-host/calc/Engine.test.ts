import fc from "fast-check";
import { Engine } from "../../../src/excel-host/calc";
import { TestSource, shown, type Cells, type Shown } from "./sheetOf";

function computed(source: TestSource): Engine {
  const engine = new Engine(source);
  engine.recalculate();
  return engine;
}

const table = {
  name: "tblCollected",
  sheet: 0,
  area: { top: 0, left: 0, bottom: 4, right: 2 },
  columns: ["부서", "예산", "집행률(%)"],
  hasHeaders: true,
  hasTotals: true,
};
const collected: Cells = [
  ["부서", "예산", "집행률(%)"],
  ["도서관", 100, "=[@예산]/SUM([예산])"],
  ["복지국", 300, "=tblCollected[@예산]/SUM(tblCollected[예산])"],
  ["도서관", 100, "=tblCollected[[#This Row],[예산]]*1"],
  ["합계", "=SUBTOTAL(109,[예산])", null],
];

describe("structured references and names", () => {
  const rows: readonly (readonly [string, Shown])[] = [
    ["=SUM(tblCollected[예산])", 500],
    ['=SUMIFS(tblCollected[예산],tblCollected[부서],"도서관")', 200],
    ["=tblCollected[[#Headers],[예산]]", "예산"],
    ["=ROWS(tblCollected)", 3],
    ["=ROWS(tblCollected[#All])", 5],
    ["=tblCollected[[#Totals],[예산]]", 500],
    ["=COLUMNS(tblCollected[[부서]:[예산]])", 2],
    ["=COUNTA(tblCollected[[#Headers],[#Data],[부서]])", 4],
    ["=tblCollected[없는 열]", "#REF!"],
    ["=tblCollected[@예산]", "#VALUE!"],
    ["=총예산*2", 1000],
    ["=양식", "form"],
    ["=데이터!양식", "local"],
    ["=돌고도는", "#NAME?"],
    ["=없는이름", "#NAME?"],
    ["=없는시트!A1", "#REF!"],
    ["=데이터!C2", 0.2],
  ];
  const names = [
    { name: "총예산", scope: null, formula: "=SUM(tblCollected[예산])" },
    { name: "양식", scope: null, formula: '="form"' },
    { name: "양식", scope: 0, formula: '="local"' },
    { name: "돌고도는", scope: null, formula: "=돌고도는+1" },
  ];

  test("reach the cells they name", () => {
    const source = new TestSource(
      { 데이터: collected, 총괄: rows.map(([formula]) => [formula]) },
      { tables: [table], names },
    );
    const engine = computed(source);
    expect(rows.map(([formula], row) => [formula, shown(engine.result(1, row, 0))])).toEqual(rows);
    expect([1, 2, 3].map((row) => engine.result(0, row, 2))).toEqual([0.2, 0.6, 100]);
  });
});

describe("recalculation", () => {
  test("computes what depends on the edit and nothing else", () => {
    const source = new TestSource({
      A: [
        [1, "=A1+1", "=SUM(A1:A3)"],
        [2, "=A2*2", "=B1+C1"],
        [3, "=A3*2", "=5"],
      ],
    });
    const engine = computed(source);
    source.set(0, 1, 0, 10);
    engine.edit({ sheet: 0, top: 1, left: 0, bottom: 1, right: 0 });
    expect(engine.recalculate()).toEqual([
      { sheet: 0, row: 1, column: 1 },
      { sheet: 0, row: 0, column: 2 },
      { sheet: 0, row: 1, column: 2 },
    ]);
    expect([engine.result(0, 1, 1), engine.result(0, 0, 2), engine.result(0, 1, 2)]).toEqual([20, 14, 16]);
    expect(engine.recalculate()).toEqual([]);
  });

  test("follows a formula that is replaced, added or taken away", () => {
    const source = new TestSource({ A: [[1, "=A1", "=B1+1", "=SUM(A1:B2)"]] });
    const engine = computed(source);
    const put = (row: number, column: number, content: string | number | null): void => {
      source.set(0, row, column, content);
      engine.edit({ sheet: 0, top: row, left: column, bottom: row, right: column });
      engine.recalculate();
    };
    put(0, 1, "=A1*10");
    expect([engine.result(0, 0, 2), engine.result(0, 0, 3)]).toEqual([11, 11]);
    put(1, 1, "=B1*10");
    expect(engine.result(0, 0, 3)).toBe(111);
    put(0, 1, 7);
    expect([engine.result(0, 0, 1), engine.result(0, 0, 2), engine.result(0, 0, 3)]).toEqual([
      undefined,
      8,
      78,
    ]);
  });

  test("references made at run time are followed", () => {
    const source = new TestSource({ A: [['=INDIRECT("B"&A2)', "=A3+1"], [1], [5]] });
    const engine = computed(source);
    expect(engine.result(0, 0, 0)).toBe(6);
    source.set(0, 2, 0, 8);
    engine.edit({ sheet: 0, top: 2, left: 0, bottom: 2, right: 0 });
    engine.recalculate();
    expect(engine.result(0, 0, 0)).toBe(9);
  });

  test("a formula that reads itself is 0 and marked, the others are computed", () => {
    const engine = computed(
      new TestSource({ A: [["=B1+1", "=A1+1", "=A1+5", "=SUM(D1:E1)", 3, '=INDIRECT("F1")+1', "=ROW(G1)"]] }),
    );
    expect(
      [0, 1, 2, 3, 5, 6].map((column) => [engine.result(0, 0, column), engine.isCircular(0, 0, column)]),
    ).toEqual([
      [0, true],
      [0, true],
      [5, false],
      [0, true],
      [0, true],
      [1, false],
    ]);
  });

  test("a chain as long as a sheet is no deeper than any other", () => {
    const length = 50_000;
    const rows = Array.from({ length }, (_, row): [string | number] => [
      row === length - 1 ? 1 : `=A${row + 2}+1`,
    ]);
    expect(computed(new TestSource({ A: rows })).result(0, 0, 0)).toBe(length);
  });

  test("any edits lead to what a fresh engine computes", () => {
    const content = fc.oneof(
      fc.integer({ min: 0, max: 9 }),
      fc.constant(null),
      fc.constantFrom(
        "=SUM(A1:C2)",
        "=A1+B2",
        "=C3*2",
        "=SUM(B:B)",
        "=COUNT(2:3)",
        "=IF(A3>2,B3,C1)",
        '=INDIRECT("A"&B1)',
      ),
    );
    const place = fc.integer({ min: 0, max: 2 });
    const edits = fc.array(fc.tuple(place, place, content), { maxLength: 12 });
    fc.assert(
      fc.property(edits, (list) => {
        const source = new TestSource({ A: [[null, null, null]] });
        const engine = computed(source);
        for (const [row, column, each] of list) {
          source.set(0, row, column, each);
          engine.edit({ sheet: 0, top: row, left: column, bottom: row, right: column });
          engine.recalculate();
        }
        const fresh = computed(source);
        const places = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => [row, column] as const));
        const circular = places.some(
          ([row, column]) => fresh.isCircular(0, row, column) || engine.isCircular(0, row, column),
        );
        fc.pre(!circular);
        expect(places.map(([row, column]) => engine.result(0, row, column))).toEqual(
          places.map(([row, column]) => fresh.result(0, row, column)),
        );
      }),
    );
  });
});
