/** Writes docs/rules.md anew: `npm run docs`. */
import { writeFileSync } from "node:fs";
import { rules } from "../rules";
import { rulesDocument } from "../words/rulesDocument";

const FILE = "docs/rules.md";

writeFileSync(FILE, rulesDocument(rules));
console.log(FILE);
