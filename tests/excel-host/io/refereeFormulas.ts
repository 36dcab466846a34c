/**
 * Formulas for the comparison with LibreOffice: every function over several arguments, made from small pools so that a
 * few lines give hundreds. They stand beside the table `tblCollected` of refereeBook.ts (sheet 취합원본, A1:G12).
 */
type Pools = readonly (readonly string[])[];

/** Every combination of the pools put into `{0}`, `{1}`, … of a template. */
function combinations(template: string, pools: Pools): string[] {
  return pools.reduce<string[]>(
    (formulas, pool, at) =>
      formulas.flatMap((formula) => pool.map((each) => formula.replaceAll(`{${at}}`, each))),
    [template],
  );
}

const numbers = ["0", "1.005", "-2.5", "1234.5678", "-0.049", "91.05", "취합원본!D3"];
const texts = ['"평생교육국 취합"', '"abcABC"', '""', "취합원본!B2", "12.5"];
const values = ["취합원본!D2", "취합원본!D9", "취합원본!H99", "취합원본!C5", "1/0", "NA()", '"x"', "TRUE"];
const ranges = ["tblCollected[예산]", "취합원본!D2:D12", "취합원본!D:D", "취합원본!E2:F6"];
const criteria = [
  '"평생교육국"',
  '"<>평생교육국"',
  '"복지*"',
  '"*국"',
  '"?지국"',
  '""',
  '"="',
  '"<>"',
  "취합원본!B3",
];
const amounts = ['">=100"', '"<100"', '"<>100"', "100", '"100"', '"=0"', '">"&취합원본!D3'];
const dates = ["44926", "61", "44620.75", "DATE(2024,2,29)"];
const formats = [
  '"#,##0"',
  '"0.0"',
  '"0.0%"',
  '"#,##0.00;△#,##0.00"',
  '"#,##0;△#,##0;-"',
  '"000"',
  '"0.00E+00"',
  '"#,##0,"',
  '"0""건"""',
];

const templates: readonly (readonly [string, Pools])[] = [
  ["{0}({1})", [["SUM", "AVERAGE", "MIN", "MAX", "COUNT", "COUNTA", "PRODUCT", "SUMPRODUCT"], ranges]],
  ["COUNTBLANK({0})", [["tblCollected[예산]", "tblCollected[비고]", "취합원본!D2:H12"]]],
  ["SUMIFS(tblCollected[예산],tblCollected[부서],{0})", [criteria]],
  ["COUNTIFS(tblCollected[부서],{0},tblCollected[예산],{1})", [criteria.slice(0, 5), amounts]],
  ["COUNTIF(tblCollected[부서],{0})", [criteria]],
  ["COUNTIF(tblCollected[예산],{0})", [amounts]],
  ["SUMIF(취합원본!$B$2:$B$12,{0},취합원본!D2)", [criteria]],
  ["SUMIF(tblCollected[예산],{0})", [amounts]],
  ["AVERAGEIF(tblCollected[부서],{0},tblCollected[집행액])", [criteria.slice(0, 4)]],
  [
    "{0}(tblCollected[예산],tblCollected[부서],{1})",
    [["AVERAGEIFS", "MAXIFS", "MINIFS"], criteria.slice(0, 5)],
  ],
  ["SUMPRODUCT((tblCollected[부서]={0})*tblCollected[예산])", [['"평생교육국"', '"도서관"', "취합원본!B3"]]],
  ["SUMPRODUCT(--(tblCollected[예산]{0}100),tblCollected[집행액])", [[">", "<=", "=", "<>"]]],
  ['SUM(COUNTIF(tblCollected[부서],{"평생교육국","도서관"}))', []],
  ["IF({0},1,2)", [["취합원본!D2>100", "취합원본!H99", "1/0", "TRUE"]]],
  ["IFERROR({0},-1)", [values]],
  ["IFNA({0},-1)", [values]],
  ['IFS({0}>100,"많음",{0}>0,"보통",TRUE,"없음")', [["취합원본!D2", "취합원본!D3", "취합원본!D9"]]],
  ['SWITCH(취합원본!C{0},"완료",1,"지연",2,9)', [["2", "3", "4", "5"]]],
  ['CHOOSE({0},"가","나","다")', [["1", "2.9", "4"]]],
  [
    "{0}(취합원본!D2>0,취합원본!D3>500,{1})",
    [
      ["AND", "OR", "XOR"],
      ["TRUE", "0", "1/0"],
    ],
  ],
  ["NOT({0})", [["0", "1", "TRUE"]]],
  ["{0}({1},{2})", [["ROUND", "ROUNDUP", "ROUNDDOWN", "TRUNC"], numbers, ["0", "1", "2", "-2"]]],
  ["{0}({1})", [["INT", "ABS", "SIGN", "SQRT"], numbers]],
  ["MOD({0},{1})", [numbers, ["3", "-3", "0"]]],
  [
    "POWER({0},{1})",
    [
      ["2", "-2", "0.5"],
      ["3", "-2"],
    ],
  ],
  ["TEXT({0},{1})", [["1234.567", "-1234.567", "0", "0.911"], formats]],
  ["TEXT({0},{1})", [dates, ['"yyyy-mm-dd"', '"yy.m.d"', '"hh:mm:ss"', '"yyyy""년"" m""월"""']]],
  ["VALUE({0})", [['"1234.5"', '" 12 "', '"12%"', '"x"', '"2022-12-31"']]],
  [
    "{0}({1})",
    [
      ["LEN", "TRIM", "UPPER", "LOWER", "CLEAN"],
      [...texts, '"  a   b "'],
    ],
  ],
  ["{0}({1},{2})", [["LEFT", "RIGHT", "REPT"], texts, ["0", "2", "-1"]]],
  ["MID({0},{1},{2})", [texts, ["1", "3", "0"], ["2", "99"]]],
  ["{0}({1},{2})", [["FIND", "SEARCH"], ['"a"', '"B"', '"취"', '"없"'], texts]],
  ['SUBSTITUTE({0},"a","취"{1})', [texts, ["", ",1", ",2"]]],
  ['REPLACE({0},2,{1},"★")', [texts, ["0", "3"]]],
  ['CONCATENATE({0},"·",{1})', [texts, ["취합원본!D3", "1/3", "TRUE"]]],
  ['TEXTJOIN("·",{0},tblCollected[[부서]:[상태]])', [["TRUE", "FALSE"]]],
  ["CONCAT(tblCollected[부서],{0})", [["1", '"끝"']]],
  ['EXACT({0},"abcABC")', [texts]],
  [
    "INDEX(tblCollected,{0},{1})",
    [
      ["1", "3", "99"],
      ["1", "4", "9"],
    ],
  ],
  [
    "SUM(INDEX(tblCollected[[예산]:[집행액]],{0},{1}))",
    [
      ["0", "2"],
      ["0", "1"],
    ],
  ],
  ["MATCH({0},tblCollected[부서],0)", [['"복지국"', '"복?국"', '"없음"', "취합원본!B4"]]],
  [
    "MATCH({0},{10,20,30},{1})",
    [
      ["25", "5", "30"],
      ["1", "0"],
    ],
  ],
  [
    "VLOOKUP({0},tblCollected[],{1},FALSE)",
    [
      ['"1-1-2"', '"2-*"', '"9"'],
      ["2", "4", "9"],
    ],
  ],
  ["VLOOKUP({0},{10,1;20,2;30,3},2)", [["5", "20", "99"]]],
  [
    "HLOOKUP({0},tblCollected[#All],{1},FALSE)",
    [
      ['"예산"', '"없음"'],
      ["2", "3"],
    ],
  ],
  ["LOOKUP({0},{10,20,30},{1,2,3})", [["5", "20", "99"]]],
  ['LOOKUP(2,1/(tblCollected[부서]="복지국"),tblCollected[예산])', []],
  [
    "{0}({1})",
    [
      ["ROW", "COLUMN", "ROWS", "COLUMNS"],
      ["취합원본!D3", "tblCollected[예산]", "tblCollected[#All]"],
    ],
  ],
  ["{0}()", [["ROW", "COLUMN"]]],
  ['INDIRECT("취합원본!D"&{0})', [["2", "3"]]],
  [
    "SUM(OFFSET(취합원본!D2,{0},0,{1},2))",
    [
      ["0", "2"],
      ["1", "3"],
    ],
  ],
  ["{0}({1})", [["ISBLANK", "ISNUMBER", "ISTEXT", "ISERROR", "ISNA", "N", "T"], values]],
  [
    "{0}({1})",
    [
      ["ISNONTEXT", "ISLOGICAL", "ISERR", "ISREF"],
      ["취합원본!D2", "취합원본!C5", "취합원본!H99"],
    ],
  ],
  ["INT(NOW())=TODAY(){0}", [["", "+0"]]],
  ["IF({0}(),1,2)", [["TRUE", "FALSE"]]],
  [
    "{0}({1},0.5)",
    [
      ["CEILING", "FLOOR"],
      ["2.1", "2.5", "0.3"],
    ],
  ],
  ["ROUND(PI(),{0})", [["2", "10"]]],
  ["LEN(CHAR({0}))", [["10", "65"]]],
  ['DATEVALUE("{0}")', [["2022-12-31", "2024-02-29"]]],
  [
    "DATE({0},{1},31)",
    [
      ["2022", "2024"],
      ["1", "2", "14"],
    ],
  ],
  ["{0}({1})", [["YEAR", "MONTH", "DAY", "WEEKDAY"], dates]],
  ["{0}({1},{2})", [["EDATE", "EOMONTH"], dates, ["0", "1", "-13"]]],
  ["SUBTOTAL({0},tblCollected[예산])", [["1", "2", "3", "4", "5", "9", "103", "109"]]],
  ["SUBTOTAL({0},취합원본!D2:D12)", [["9", "109", "101"]]],
  ["tblCollected[[#Headers],[{0}]]", [["예산", "집행률(%)"]]],
  ["tblCollected[[#Totals],[예산]]", []],
  ["SUM(tblCollected[[예산]:[집행액]])", []],
  ["ROUND(SUM(tblCollected[집행액])/SUM(tblCollected[예산])*100,1)", []],
  ["총예산{0}", [["*2", "/0", '&"원"', "=총예산"]]],
  [
    "{0}{1}{2}",
    [
      ["취합원본!D2", "-2", "0.1", '"가"', "TRUE"],
      ["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">="],
      ["취합원본!D3", "2", "0.3"],
    ],
  ],
  ["-2^2{0}", [["", "*-1", "%"]]],
  ["0.1+0.2{0}0.3", [["=", "-", "<"]]],
  ["취합원본!A1:G5 취합원본!D2:D3{0}", [["", "*1"]]],
];

/** Functions LibreOffice 7.4 does not have: they are tested on their own. */
export const NOT_IN_LIBREOFFICE = ["XMATCH", "XLOOKUP"];

/** Where LibreOffice answers otherwise than Excel, with Excel's answer: its out-of-range errors and logical values. */
export const DECIDED_FOR_EXCEL: ReadonlyMap<string, string> = new Map([
  ...["SQRT(-2.5)", "SQRT(-0.049)", "EDATE(61,-13)", "EOMONTH(61,-13)"].map(
    (formula) => [formula, "#NUM!"] as const,
  ),
  ...combinations("INDEX(tblCollected,{0},9)", [["1", "3", "99"]]).map(
    (formula) => [formula, "#REF!"] as const,
  ),
  ...combinations("INDEX(tblCollected,99,{0})", [["1", "4"]]).map((formula) => [formula, "#REF!"] as const),
  ...combinations("VLOOKUP({0},tblCollected[],9,FALSE)", [['"1-1-2"', '"2-*"', '"9"']]).map(
    (formula) => [formula, "#REF!"] as const,
  ),
  ['CONCATENATE("평생교육국 취합","·",TRUE)', "string 평생교육국 취합·TRUE"],
  ['CONCATENATE("abcABC","·",TRUE)', "string abcABC·TRUE"],
  ['CONCATENATE("","·",TRUE)', "string ·TRUE"],
  ['CONCATENATE(취합원본!B2,"·",TRUE)', "string 평생교육국·TRUE"],
  ['CONCATENATE(12.5,"·",TRUE)', "string 12.5·TRUE"],
  ["ISNUMBER(TRUE)", "boolean false"],
  ["TRUE&취합원본!D3", "string TRUE100"],
  ["TRUE&2", "string TRUE2"],
  ["TRUE&0.3", "string TRUE0.3"],
  ["TRUE<취합원본!D3", "boolean false"],
  ["TRUE<2", "boolean false"],
  ["TRUE>=취합원본!D3", "boolean true"],
  ["TRUE>=2", "boolean true"],
]);

export const refereeFormulas: readonly string[] = templates.flatMap(([template, pools]) =>
  combinations(template, pools),
);
