/** Prints precision and recall of the text rules on each set: `npx tsx src/tools/textRules/printScore.ts`. */
import { labelledSets } from "./labelledSets";
import { precisionOf, recallOf, scoreOf, type Tally } from "./score";

function line(name: string, tally: Tally): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`.padStart(7);
  const counts = [tally.hits, tally.wrong, tally.missed].map((count) => String(count).padStart(5)).join("");
  return `${name.padEnd(28)}${percent(precisionOf(tally))}${percent(recallOf(tally))}${counts}`;
}

for (const [name, labelled] of labelledSets) {
  const { total, byRule, mistakes } = scoreOf(labelled);
  console.log(`${name}: ${String(labelled.length)} texts   precision recall hits wrong missed`);
  for (const [rule, tally] of byRule) console.log(line(rule, tally));
  console.log(line("all", total));
  for (const { kind, rule, texts } of mistakes) console.log(`  ${kind} ${rule}: ${texts.join(" | ")}`);
}
