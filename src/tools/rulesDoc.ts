/** Writes docs/rules.md anew: `npx tsx src/tools/rulesDoc.ts`. */
import { writeFileSync } from "node:fs";
import { rules } from "../rules";
import { rulesDocument } from "../words/rulesDocument";

const file = new URL("../../docs/rules.md", import.meta.url);
writeFileSync(file, rulesDocument(rules));
console.log("docs/rules.md");
