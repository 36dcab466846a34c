import { readFileSync } from "node:fs";
import { rules } from "../../src/rules";
import { rulesDocument } from "../../src/words/rulesDocument";

test("docs/rules.md is what the rules say now (npx tsx src/tools/rulesDoc.ts)", () => {
  expect(readFileSync("docs/rules.md", "utf8")).toBe(rulesDocument(rules));
});

test("every rule is described once, with both languages and its example", () => {
  const text = rulesDocument(rules);
  for (const { id } of rules) expect(text.split(`### \`${id}\``)).toHaveLength(2);
  expect(text).toContain("- ✕ 사업코드 `2-3-3`, 예산 `379`, 집행액 `219`, 집행률(%) `62.5`");
});
