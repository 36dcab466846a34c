import fc from "fast-check";
import { DEFAULT_LIMITS } from "../../../src/xlsx/limits";
import { decodeText } from "../../../src/xlsx/xml/decodeText";
import { Names } from "../../../src/xlsx/xml/Names";
import { Utf8Input } from "../../../src/xlsx/xml/Utf8Input";
import { XmlScanner } from "../../../src/xlsx/xml/XmlScanner";

/** All events of a document, given in pieces cut at these places. */
function eventsOf(xml: Uint8Array, cuts: readonly number[]): string[] {
  const events: string[] = [];
  const scanner = new XmlScanner(
    {
      names: new Names(["a", "b", "c"]),
      open: (tag) =>
        events.push(`<${tag.name}@${tag.depth} ${tag.attribute("x") ?? "-"} ${tag.attribute("y") ?? "-"}`),
      close: (name, depth) => events.push(`/${name}@${depth}`),
      text: (bytes, start, end) => events.push(decodeText(bytes, start, end)),
    },
    DEFAULT_LIMITS,
    "a.xml",
  );
  const input = new Utf8Input(scanner, "a.xml");
  const places = [0, ...[...cuts].sort((one, other) => one - other), xml.length];
  places.slice(1).forEach((end, index) => {
    input.push(xml.slice(places[index], end));
  });
  input.end();
  return events;
}

const document =
  "\ufeff<?xml version='1.0'?><!-- <b> --><n:a x='1 &gt; 0' n:y=\"/>\"><b/>글 &amp; <![CDATA[<c>]]]]><!-- - -->뒤<?p ?><c  x = 'ㄱ'></c >\r\n끝</n:a>\n";
const expected = ["<a@1 1 > 0 />", "<b@2 - -", "/b@2", "글 & <c>]]뒤", "<c@2 ㄱ -", "/c@2", "\n끝", "/a@1"];

test("tags, attributes and texts, whatever stands between", () => {
  expect(eventsOf(new TextEncoder().encode(document), [])).toEqual(expected);
});

test("the same events wherever the pieces are cut", () => {
  const xml = new TextEncoder().encode(document);
  fc.assert(
    fc.property(fc.array(fc.nat(xml.length), { maxLength: 40 }), (cuts) => {
      expect(eventsOf(xml, cuts)).toEqual(expected);
    }),
  );
});

test("names the handler does not know are told as none", () => {
  expect(eventsOf(new TextEncoder().encode("<z><b/></z>"), [])).toEqual([
    "<@1 - -",
    "<b@2 - -",
    "/b@2",
    "/@1",
  ]);
});
