import fc from "fast-check";
import { parseHtmlTable, parseTabText } from "../../../src/workbench/clipboard/parseClipboard";

test("tab-separated text: quoted fields may hold tabs, line ends and quotation marks", () => {
  expect(parseTabText('가\t나\r\n"줄\n바꿈"\t"그는 ""예"""\r\n')).toEqual([
    ["가", "나"],
    ["줄\n바꿈", '그는 "예"'],
  ]);
  expect(parseTabText("1,234")).toEqual([["1,234"]]);
  expect(parseTabText("\t\n가\t")).toEqual([
    ["", ""],
    ["가", ""],
  ]);
});

test("a quotation mark that quotes nothing belongs to the text", () => {
  expect(parseTabText('"평생" 교육\t5"')).toEqual([['"평생" 교육', '5"']]);
  expect(parseTabText('"끝없는')).toEqual([['"끝없는']]);
});

test("whatever the fields hold, what was written is read back", () => {
  const field = fc.string({ unit: fc.constantFrom("가", "1", " ", "\t", "\n", '"') });
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 }), (block) => {
      const text = block.map((line) => line.map(quoted).join("\t")).join("\n");
      expect(parseTabText(text)).toEqual(block);
    }),
  );
});

test("the first table of HTML: merged cells once, line breaks and hard spaces kept as such", () => {
  const html = `<style>td{}</style><table>
    <tr><td rowspan=2>사업</td><td colspan="2">예산</td></tr>
    <tr><td> 1,234 </td><td>가<br>나</td></tr>
    <tr><td>끝</td><td>1&nbsp;234</td></tr></table><table><tr><td>다른 표</td></tr></table>`;
  expect(parseHtmlTable(html)).toEqual([
    ["사업", "예산", ""],
    ["", "1,234", "가\n나"],
    ["끝", "1 234"],
  ]);
  expect(parseHtmlTable("<p>표가 아님</p>")).toBeNull();
});
