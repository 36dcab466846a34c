import fc from "fast-check";
import {
  FormulaSyntaxError,
  parseFormula,
  printForFile,
  printFormula,
  type FormulaNode,
} from "../../../../src/excel-host/calc";
import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  columnFromLetters,
  lettersOfColumn,
} from "../../../../src/excel-host/calc/syntax/address";
import { TABLE_PARTS, type BinaryOperator, type Corner } from "../../../../src/excel-host/calc/syntax/Ast";

const tables = new Set(["tblplan"]);

const canonical = [
  "1+2*3^-4%",
  "SUM(A1:B2,$C$3,D$4:$E5)",
  "A:C+$3:4",
  "'총괄 (1)'!B2+제출_평생교육국!$A$1",
  "'2022'!A1&'it''s'!B2",
  "tblCollected[예산]",
  "tblCollected[[#Headers],[예산]]",
  "tblCollected[#All]",
  "tblCollected[@예산]",
  "tblCollected[@[달성률(%)]]",
  "[@예산]/[@[집행률(%)]]",
  "tbl[[#Headers],[#Data],[가]:[나]]",
  "tbl['[a'] '#'@ it''s]",
  'IF(A1="",,"그는 ""네""")',
  '{1,-2;"a",TRUE}',
  "IFERROR(#DIV/0!,#N/A)",
  "SUM((A1,B2:C3))",
  "A1:B5 B2:C3",
  "INDEX(A1:A5,2):B3",
  "@A1:A5",
  "_chwihap_form&총계",
  "제출_평생교육국!_chwihap_form",
  "1E+21",
  "-(-2)^2",
  "IFS(TRUE,XLOOKUP(1,A1:A2,B1:B2))",
];

test("a formula printed as Excel shows it is the formula that was read", () => {
  expect(canonical.map((formula) => printFormula(parseFormula(`=${formula}`)))).toEqual(canonical);
});

test("spelling is brought to Excel's own", () => {
  const shown = (formula: string): string => printFormula(parseFormula(formula));
  expect(shown("= sum( a1 , b2 )")).toBe("SUM(A1,B2)");
  expect(shown("=tbl[[#This Row],[예산]]")).toBe("tbl[@예산]");
  expect(shown("=tbl[ [#headers] , [예산] ]")).toBe("tbl[[#Headers],[예산]]");
  expect(shown("=ROWS(tbl[])")).toBe("ROWS(tbl)");
  expect(shown("=_xlfn.IFS(true,1)")).toBe("IFS(TRUE,1)");
  expect(shown("=_xlfn._xlws.SORT(A1:A2)")).toBe("SORT(A1:A2)");
});

test("files get prefixed functions and rows written in full", () => {
  const inFile = (formula: string): string =>
    printForFile(parseFormula(formula), { tableHere: "tblPlan", tables });
  expect(inFile("=IFNA([@예산],0)")).toBe("_xlfn.IFNA(tblPlan[[#This Row],[예산]],0)");
  expect(inFile("=tbl[@[가]:[나]]")).toBe("tbl[[#This Row],[가]:[나]]");
  expect(inFile("=tbl[@]")).toBe("tbl[[#This Row]]");
  expect(inFile("=ROWS(tblplan)+ROWS(tbl[#All])")).toBe("ROWS(tblplan[])+ROWS(tbl[[#All]])");
  expect(inFile("=@A1:A5")).toBe("A1:A5");
});

test("what is no formula is refused with its place", () => {
  const refusal = (formula: string): number | null => {
    try {
      parseFormula(formula);
      return null;
    } catch (error) {
      return error instanceof FormulaSyntaxError ? error.position : NaN;
    }
  };
  expect(
    ["=1+", "=(1", "=SUM(1", "=1 2", "={1,2;3}", '="a', "=tbl[a", "=A1:B2 )", "=a!1", "="].map(refusal),
  ).toEqual([3, 3, 6, 3, 8, 1, 4, 7, 3, 1]);
});

test("column letters and numbers are each other's inverse", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: COLUMN_LIMIT - 1 }), (column) => {
      expect(columnFromLetters(lettersOfColumn(column))).toBe(column);
    }),
  );
});

const corner: fc.Arbitrary<Corner> = fc.record({
  row: fc.integer({ min: 0, max: ROW_LIMIT - 1 }),
  column: fc.integer({ min: 0, max: COLUMN_LIMIT - 1 }),
  rowFixed: fc.boolean(),
  columnFixed: fc.boolean(),
});
const sheetName = fc.stringMatching(/^[가-힣A-Za-z0-9 _.()'-]{1,12}$/).filter((name) => !/^'|'$/.test(name));
const columnName = fc
  .stringMatching(/^[가-힣A-Za-z%()[\]#'@ ,:]{1,8}$/)
  .filter(
    (name) => name.trim() === name && !TABLE_PARTS.some((part) => part.toLowerCase() === name.toLowerCase()),
  );
const operators: readonly BinaryOperator[] = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", "<=", ">", ">="];

const { formula: formulaTree } = fc.letrec<{ formula: FormulaNode; atom: FormulaNode }>((tie) => ({
  atom: fc.oneof(
    fc.nat(1e9).map((value): FormulaNode => ({ kind: "number", value })),
    fc.string().map((value): FormulaNode => ({ kind: "text", value })),
    fc.boolean().map((value): FormulaNode => ({ kind: "logical", value })),
    fc
      .record({ sheet: fc.option(sheetName), from: corner, to: fc.option(corner) })
      .map((range): FormulaNode => ({ kind: "range", ...range })),
    fc
      .record({
        table: fc.option(fc.constantFrom("tblPlan", "표1")),
        parts: fc.constantFrom([], ["#All"], ["#This Row"], ["#Headers", "#Data"]),
        columns: fc.option(fc.record({ from: columnName, to: fc.option(columnName) })),
      })
      // A whole table is printed as its bare name, which reads as a name.
      .filter(({ table, parts, columns }) => table === null || parts.length > 0 || columns !== null)
      .map((table): FormulaNode => ({
        kind: "table",
        ...(table as { table: string; parts: []; columns: null }),
      })),
    fc.constantFrom<FormulaNode>(
      { kind: "name", sheet: null, name: "_chwihap_form" },
      { kind: "error", code: "#N/A" },
    ),
    tie("formula").map((inner): FormulaNode => ({ kind: "group", inner })),
    fc
      .array(tie("formula"), { maxLength: 3 })
      .map((args): FormulaNode => ({ kind: "call", name: "SUM", args })),
  ),
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("atom"),
    fc
      .record({ operator: fc.constantFrom(...operators), left: tie("atom"), right: tie("atom") })
      .map((parts): FormulaNode => ({ kind: "binary", ...parts })),
    tie("atom").map((operand): FormulaNode => ({ kind: "prefix", operator: "-", operand })),
    tie("atom").map((operand): FormulaNode => ({ kind: "percent", operand })),
  ),
}));

test("reading what was printed gives the same formula, for any formula", () => {
  fc.assert(
    fc.property(formulaTree, (tree) => {
      expect(parseFormula(printFormula(tree))).toEqual(tree);
    }),
    { numRuns: 500 },
  );
});

test("files hold the same formula in another spelling", () => {
  fc.assert(
    fc.property(formulaTree, (tree) => {
      const inFile = printForFile(tree, { tableHere: "tblHere", tables });
      expect(printForFile(parseFormula(inFile), { tableHere: null, tables })).toBe(inFile);
    }),
    { numRuns: 300 },
  );
});
