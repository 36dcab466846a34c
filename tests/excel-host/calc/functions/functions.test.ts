import { resultOf, type Cells, type Shown } from "../sheetOf";

type Cases = readonly (readonly [string, Shown])[];

function check(cases: Cases, cells: Cells = []): void {
  expect(cases.map(([formula]) => [formula, resultOf(formula, cells)])).toEqual(cases);
}

describe("aggregates", () => {
  const cells: Cells = [
    [1, "x", true],
    [2, "3", null],
    [3.5, '=""', "=1/0"],
  ];

  test("count numbers in ranges only, and convert what is written directly", () => {
    check(
      [
        ["=SUM(A1:B3)", 6.5],
        ['=SUM(A1,"3",TRUE)', 5],
        ["=SUM(A1:C3)", "#DIV/0!"],
        ['=SUM("x")', "#VALUE!"],
        ["=SUM(A:A)", 6.5],
        ["=SUM((A1,A3))", 4.5],
        ["=PRODUCT(A1:A3)", 7],
        ["=AVERAGE(A1:B3)", 6.5 / 3],
        ["=AVERAGE(B1:B2)", "#DIV/0!"],
        ["=MIN(A1:B3)", 1],
        ["=MAX(B1:B2)", 0],
        ["=MAX(A1:A3,10)", 10],
        ["=COUNT(A1:C3)", 3],
        ['=COUNT(1,"2","x",TRUE)', 3],
        ["=COUNTA(A1:C3)", 8],
        ["=COUNTBLANK(A1:C3)", 2],
        ["=COUNTBLANK(D:D)", 1_048_576],
        ["=SUMPRODUCT(A1:A3,A1:A3)", 17.25],
        ["=SUMPRODUCT((A1:A3>1)*A1:A3)", 5.5],
        ["=SUMPRODUCT(--(LEN(B1:B3)=1),A1:A3)", 3],
        ["=SUMPRODUCT(A1:A3,A1:A2)", "#VALUE!"],
      ],
      cells,
    );
  });
});

describe("conditional sums", () => {
  const cells: Cells = [
    ["평생교육국", 100, "완료"],
    ["평생교육국", 50, "미운영"],
    ["복지국", 30, null],
    ["복지국?", "=1/0", "완료"],
    ["도서관", 7, '=""'],
  ];

  test("choose rows by criteria", () => {
    check(
      [
        ['=SUMIFS(B1:B5,A1:A5,"평생교육국")', 150],
        ['=SUMIFS(B:B,A:A,"평생교육국",C:C,"완료")', 100],
        ['=SUMIFS(B1:B5,A1:A5,"복지국*")', "#DIV/0!"],
        ['=SUMIFS(B1:B3,A1:A3,"복지국*")', 30],
        ['=COUNTIF(A1:A5,"복지국~?")', 1],
        ['=COUNTIF(A1:A5,"복지국?")', 1],
        ['=COUNTIF(A1:A5,"복?국*")', 2],
        ['=COUNTIF(B1:B5,">=50")', 2],
        ['=COUNTIF(B1:B5,"<>50")', 4],
        ['=COUNTIF(C1:C5,"")', 2],
        ['=COUNTIF(C1:C5,"=")', 1],
        ['=COUNTIF(C1:C5,"<>")', 4],
        ['=COUNTIF(B1:B5,"#DIV/0!")', 1],
        ["=COUNTIF(B1:B5,100)", 1],
        ['=COUNTIF(B1:B5,"100")', 1],
        ['=COUNTIFS(A1:A5,"평생교육국",C1:C5,"<>완료")', 1],
        ['=COUNTIFS(A:A,"",B:B,"")', 1_048_571],
        ['=SUMIF(A1:A5,"도서관",B1)', 7],
        ['=SUMIF(B1:B3,">40")', 150],
        ['=AVERAGEIF(A1:A5,"평생교육국",B1:B5)', 75],
        ['=AVERAGEIFS(B1:B5,A1:A5,"없음")', "#DIV/0!"],
        ['=MAXIFS(B1:B5,A1:A5,"평생교육국")', 100],
        ['=MINIFS(B1:B5,A1:A5,"평생교육국")', 50],
        ['=MINIFS(B1:B5,A1:A5,"없음")', 0],
        ['=SUM(SUMIFS(B1:B5,A1:A5,{"도서관","평생교육국"}))', 157],
        ['=SUMIFS(B1:B5,A1:A4,"복지국")', "#VALUE!"],
      ],
      cells,
    );
  });
});

describe("logic", () => {
  test("takes one branch and leaves the other alone", () => {
    check([
      ["=IF(1>0,2,1/0)", 2],
      ["=IF(0,1)", false],
      ["=IF(0,1,)", 0],
      ['=IF("x",1,2)', "#VALUE!"],
      ["=IF(1/0,1,2)", "#DIV/0!"],
      ["=IFS(FALSE,1,TRUE,2)", 2],
      ["=IFS(FALSE,1)", "#N/A"],
      ['=SWITCH("b","a",1,"B",2,3)', 2],
      ['=SWITCH("c","a",1,3)', 3],
      ['=SWITCH("c","a",1)', "#N/A"],
      ['=CHOOSE(2,"a","b")', "b"],
      ['=CHOOSE(3,"a","b")', "#VALUE!"],
      ['=IFERROR(1/0,"–")', "–"],
      ["=IFERROR(5,0)", 5],
      ["=IFNA(NA(),1)", 1],
      ["=IFNA(1/0,1)", "#DIV/0!"],
      ["=AND(TRUE,1,2)", true],
      ["=AND(TRUE,0)", false],
      ["=OR(FALSE,0)", false],
      ['=OR("x",TRUE)', "#VALUE!"],
      ["=XOR(TRUE,TRUE,TRUE)", true],
      ["=NOT(0)", true],
      ["=AND(A1:A2)", "#VALUE!"],
      ["=SUMPRODUCT(IF({1,0,1}=1,{10,20,30},0))", 40],
    ]);
  });
});

describe("arithmetic functions", () => {
  test("round on the decimal digits a person sees", () => {
    check([
      ["=ROUND(2.675,2)", 2.68],
      ["=ROUND(1.005,2)", 1.01],
      ["=ROUND(-2.5,0)", -3],
      ["=ROUND(1234.5,-2)", 1200],
      ["=ROUND(91.05,1)", 91.1],
      ["=ROUNDUP(1.01,1)", 1.1],
      ["=ROUNDUP(-1.01,1)", -1.1],
      ["=ROUNDUP(1.1,1)", 1.1],
      ["=ROUNDDOWN(1.19,1)", 1.1],
      ["=TRUNC(-1.9)", -1],
      ["=INT(-1.1)", -2],
      ["=INT(2.9999999999999996)", 3],
      ["=ABS(-3)", 3],
      ["=SIGN(-3)", -1],
      ["=MOD(-3,2)", 1],
      ["=MOD(3,-2)", -1],
      ["=MOD(3,0)", "#DIV/0!"],
      ["=POWER(2,10)", 1024],
      ["=POWER(0,0)", "#NUM!"],
      ["=SQRT(-1)", "#NUM!"],
      ["=CEILING(2.1,0.5)", 2.5],
      ["=FLOOR(2.9,0.5)", 2.5],
    ]);
  });
});

describe("text functions", () => {
  test("cut, find and join", () => {
    check([
      ['=LEN("취합 ")', 3],
      ['=LEFT("취합",1)', "취"],
      ['=LEFT("취합")', "취"],
      ['=RIGHT("취합본",2)', "합본"],
      ['=RIGHT("취합",0)', ""],
      ['=MID("취합원본",2,2)', "합원"],
      ['=MID("a",0,1)', "#VALUE!"],
      ['=FIND("b","abcb",3)', 4],
      ['=FIND("B","abc")', "#VALUE!"],
      ['=SEARCH("B","abc")', 2],
      ['=SEARCH("b?d","abcd")', 2],
      ['=SUBSTITUTE("a-b-c","-","+")', "a+b+c"],
      ['=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
      ['=REPLACE("abcd",2,2,"X")', "aXd"],
      ['=TRIM("  a   b ")', "a b"],
      ['=CLEAN("a"&CHAR(10)&"b")', "ab"],
      ['=UPPER("abc")&LOWER("DEF")', "ABCdef"],
      ['=CONCATENATE("a",1,TRUE)', "a1TRUE"],
      ['=CONCAT({"a","b";"c","d"})', "abcd"],
      ['=TEXTJOIN("·",TRUE,"a","","b")', "a·b"],
      ['=TEXTJOIN("·",FALSE,"a","","b")', "a··b"],
      ['=REPT("■",3)', "■■■"],
      ['=EXACT("a","A")', false],
      ['=VALUE("1,234")', 1234],
      ['=VALUE("91.1%")', 0.911],
      ['=VALUE("x")', "#VALUE!"],
      ['=T(1)&T("x")', "x"],
      ['=1/3&""', "0.333333333333333"],
      ['=0.1+0.2&""', "0.3"],
      ['=1E+21&""', "1E+21"],
      ['=123456789012345678&""', "123456789012346000"],
    ]);
  });

  test("show numbers by a format code", () => {
    check([
      ['=TEXT(1234567.891,"#,##0")', "1,234,568"],
      ['=TEXT(0.5,"0")', "1"],
      ['=TEXT(91.05,"0.0")', "91.1"],
      ['=TEXT(0.911,"0.0%")', "91.1%"],
      ['=TEXT(-12,"#,##0;△#,##0")', "△12"],
      ['=TEXT(0,"#,##0;△#,##0;-")', "-"],
      ['=TEXT(-1.5,"0.0")', "-1.5"],
      ['=TEXT(145672000000,"#,##0,,")&"백만원"', "145,672백만원"],
      ['=TEXT(0,"#,###")', ""],
      ['=TEXT(44926,"yyyy-mm-dd")', "2022-12-31"],
      ['=TEXT(44926,"yyyy""년"" m""월"" d""일""")', "2022년 12월 31일"],
      ['=TEXT(44926,"aaa aaaa")', "토 토요일"],
      ['=TEXT(44926.5,"h:mm AM/PM")', "12:00 PM"],
      ['=TEXT(1.5,"[h]:mm")', "36:00"],
      ['=TEXT("abc","0")', "abc"],
      ['=TEXT("abc","@""!""")', "abc!"],
      ['=TEXT(1234.5,"General")', "1234.5"],
      ['=TEXT(1/3,"General")', "0.333333333"],
      ['=TEXT(123456789012,"General")', "1.23457E+11"],
      ['=TEXT(12345,"0.00E+00")', "1.23E+04"],
      ['=TEXT(5,"[>=10]""많음"";""적음""")', "적음"],
      ['=TEXT(1012345678,"000-0000-0000")', "010-1234-5678"],
    ]);
  });
});

describe("lookups", () => {
  const cells: Cells = [
    ["1-1-1", "문해교육", 100],
    ["1-1-2", "시민대학", 200],
    ["2-1-1", "독서", 300],
    [10, 20, 30],
  ];

  test("find exactly, nearly and from either side", () => {
    check(
      [
        ['=VLOOKUP("1-1-2",A1:C3,3,FALSE)', 200],
        ['=VLOOKUP("1-1-?",A1:C3,2,FALSE)', "문해교육"],
        ['=VLOOKUP("9",A1:C3,2,FALSE)', "#N/A"],
        ['=VLOOKUP("1-1-1",A1:C3,4,FALSE)', "#REF!"],
        ["=VLOOKUP(250,{100,1;200,2;300,3},2)", 2],
        ["=HLOOKUP(20,A4:C4,1,FALSE)", 20],
        ['=INDEX(B1:B3,MATCH("2-1-1",A1:A3,0))', "독서"],
        ["=MATCH(25,A4:C4)", 2],
        ["=MATCH(25,{30,20,10},-1)", 1],
        ["=INDEX(A1:C3,2,3)", 200],
        ["=SUM(INDEX(A1:C3,0,3))", 600],
        ["=INDEX(A4:C4,2)", 20],
        ["=INDEX(A1:C3,4,1)", "#REF!"],
        ["=SUM(C1:INDEX(C1:C3,2))", 300],
        ['=XLOOKUP("1-1-2",A1:A3,B1:B3)', "시민대학"],
        ['=XLOOKUP("9",A1:A3,B1:B3,"없음")', "없음"],
        ['=XLOOKUP("9",A1:A3,B1:B3,)', "#N/A"],
        ["=XLOOKUP(25,A4:C4,A4:C4,,1)", 30],
        ["=XLOOKUP(25,A4:C4,A4:C4,,-1)", 20],
        ['=XMATCH("2*",A1:A3,2)', 3],
        ["=LOOKUP(25,A4:C4)", 20],
        ['=LOOKUP(2,1/(A1:A3="1-1-2"),B1:B3)', "시민대학"],
        ['=SUMPRODUCT(VLOOKUP({"1-1-1","1-1-2"},A1:C3,3,FALSE))', 300],
      ],
      cells,
    );
  });
});

describe("references and information", () => {
  const cells: Cells = [[1, "x", null, "=NA()", "=1/0"]];

  test("tell where a reference is and what it holds", () => {
    check(
      [
        ["=ROW()", 1],
        ["=COLUMN()", 26],
        ["=ROW(A3)", 3],
        ["=ROWS(A1:B5)", 5],
        ["=COLUMNS(A:C)", 3],
        ["=ROWS({1;2})", 2],
        ['=INDIRECT("A1")+1', 2],
        ['=INDIRECT("Nope!A1")', "#REF!"],
        ["=SUM(OFFSET(A1,0,0,1,2))", 1],
        ["=OFFSET(A1,-1,0)", "#REF!"],
        ["=ISBLANK(C1)", true],
        ["=ISBLANK(B1)", false],
        ["=ISNUMBER(A1)", true],
        ["=ISTEXT(B1)", true],
        ["=ISERROR(E1)", true],
        ["=ISERR(D1)", false],
        ["=ISNA(D1)", true],
        ["=ISNA(E1)", false],
        ["=N(B1)+N(TRUE)+N(A1)", 2],
        ["=C1", 0],
        ['=C1&"x"', "x"],
      ],
      cells,
    );
  });
});

describe("dates", () => {
  test("count days as Excel does", () => {
    check([
      ["=DATE(2022,12,31)", 44926],
      ["=DATE(2022,13,1)", 44927],
      ["=DATE(1900,1,1)", 1],
      ["=DATE(1900,3,1)", 61],
      ["=YEAR(44926)&MONTH(44926)&DAY(44926)", "20221231"],
      ["=DAY(60)", 29],
      ["=TODAY()", 44926],
      ["=ROUND(MOD(NOW(),1)*24,2)", 9.5],
      ["=WEEKDAY(44926)", 7],
      ["=EDATE(DATE(2022,1,31),1)", 44620],
      ["=EOMONTH(DATE(2022,1,15),0)", 44592],
      ['=DATEVALUE("2022-12-31")', 44926],
      ['="2022-12-31"+1', 44927],
      ["=YEAR(-1)", "#NUM!"],
    ]);
  });
});

describe("SUBTOTAL", () => {
  const cells: Cells = [[1], [2], [4], ["=SUBTOTAL(9,A1:A3)"], [8]];
  const extras = { hiddenRows: [1] };

  test("leaves out other subtotals, and hidden rows where the code is above 100", () => {
    expect(
      ["9", "109", "3", "103", "1", "101", "2", "4", "5", "77"].map((code) =>
        resultOf(`=SUBTOTAL(${code},A1:A5)`, cells, extras),
      ),
    ).toEqual([15, 13, 4, 3, 3.75, 13 / 3, 4, 8, 1, "#VALUE!"]);
  });
});

test("an unknown function is #NAME?, a wrong number of arguments #VALUE!", () => {
  check([
    ["=NOPE(1)", "#NAME?"],
    ["=LEN()", "#VALUE!"],
    ["=LEN(1,2)", "#VALUE!"],
  ]);
});
