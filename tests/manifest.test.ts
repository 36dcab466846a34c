/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { RIBBON_COMMANDS } from "../src/taskpane/ribbonCommands";
import { STARTUP_WORDS } from "../src/words/pane/startup";

/** What Office refuses only at side-load time, checked offline: ids, references, addresses, icons, order, lengths. */
const xml = readFileSync("manifest.xml", "utf8");
const manifest = new DOMParser().parseFromString(xml, "application/xml");
const all = (name: string): Element[] =>
  [...manifest.getElementsByTagName("*")].filter((el) => el.localName === name);
const first = (name: string): Element => {
  const [element] = all(name);
  if (element === undefined) throw new Error(`manifest.xml has no <${name}>`);
  return element;
};

/** Width and height from a PNG header. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function localFile(url: string): string {
  return new URL(url).pathname.slice(1);
}

test("is well-formed XML with a GUID and a four-part version", () => {
  expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
  expect(first("Id").textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(first("Version").textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test("the base manifest alone gives a working pane, in the order the schema wants", () => {
  const base = [...manifest.documentElement.children].map((child) => child.localName);
  expect(base).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(first("DefaultSettings").querySelector("SourceLocation")?.getAttribute("DefaultValue")).toMatch(
    /taskpane\.html$/,
  );
});

test.each(["ko", "en"] as const)(
  "who opened the page outside Excel is told the ribbon's own names (%s)",
  (language) => {
    const labelOf = (id: string): string => {
      const label = all("String").find((element) => element.getAttribute("id") === id);
      const english = label?.firstElementChild?.getAttribute("Value");
      return (language === "ko" ? label?.getAttribute("DefaultValue") : english) ?? "no such label";
    };
    const { next } = STARTUP_WORDS[language].faults["not-in-excel"];
    expect(next).toContain(labelOf("Tab.Label"));
    expect(next).toContain(labelOf("OpenPane.Label"));
  },
);

test("asks for the promised floor and the least permission", () => {
  const set = first("Set");
  expect([set.getAttribute("Name"), set.getAttribute("MinVersion")]).toEqual(["ExcelApi", "1.14"]);
  expect(first("Permissions").textContent).toBe("ReadWriteDocument");
});

test("is Korean by default and complete in English", () => {
  expect(first("DefaultLocale").textContent).toBe("ko-KR");
  const texts = [first("DisplayName"), first("Description"), ...all("String")];
  const withoutEnglish = texts.filter(
    (text) => ![...text.children].some((child) => child.getAttribute("Locale") === "en-US"),
  );
  expect(withoutEnglish.map((text) => text.id || text.localName)).toEqual([]);
});

test("every resid is defined once, every resource is used, ids stay within 32 characters", () => {
  const used = new Set([...manifest.querySelectorAll("[resid]")].map((el) => el.getAttribute("resid")));
  const defined = [...first("Resources").querySelectorAll("[id]")].map((el) => el.id);
  expect([...used].sort()).toEqual([...new Set(defined)].sort());
  expect(defined).toHaveLength(new Set(defined).size);
  expect([...used].filter((id) => (id ?? "").length > 32)).toEqual([]);
});

test("short strings stay within 125 characters, long ones within 250", () => {
  const tooLong = (parent: string, limit: number): (string | null)[] =>
    [...first(parent).querySelectorAll("[DefaultValue],[Value]")]
      .map((el) => el.getAttribute("DefaultValue") ?? el.getAttribute("Value"))
      .filter((text) => (text ?? "").length > limit);
  expect(tooLong("ShortStrings", 125)).toEqual([]);
  expect(tooLong("LongStrings", 250)).toEqual([]);
});

test("every address is https and its local file exists", () => {
  const addresses = [...manifest.querySelectorAll("[DefaultValue]")]
    .map((el) => el.getAttribute("DefaultValue") ?? "")
    .filter((value) => value.includes("://"));
  expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  const files = addresses
    .map(localFile)
    .map((file) => (file.endsWith(".html") ? `src/taskpane/${file}` : file));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test("icons have the size their entry states, 16, 32 and 80 for every button", () => {
  for (const image of [...first("Images").children]) {
    const size = Number(/\d+$/.exec(image.id)?.[0]);
    expect(pngSize(localFile(image.getAttribute("DefaultValue") ?? ""))).toEqual([size, size]);
  }
  for (const icon of all("Icon")) {
    expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
  }
});

test("all icon sizes from 16 to 80 are drawn", () => {
  for (const size of [16, 20, 24, 32, 40, 48, 64, 80]) {
    expect(pngSize(`assets/icons/icon-${size}.png`)).toEqual([size, size]);
  }
});

test("each ribbon command is one the pane answers", () => {
  const names = all("FunctionName").map((el) => el.textContent);
  expect(names).toEqual([...RIBBON_COMMANDS]);
});
