/**
 * Fluent as one file, for the tests of components: Jest loads it for every test file anew, and its hundreds of modules
 * take seconds each time. Made again when the locked packages change.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

/** Where jest.config.js looks for it. */
const FILE = "out/jest/fluent.cjs";

export default async function bundleFluent(): Promise<void> {
  const stamp = `// ${createHash("sha256").update(readFileSync("package-lock.json")).digest("hex")}\n`;
  if (existsSync(FILE) && readFileSync(FILE, "utf8").startsWith(stamp)) return;
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "@fluentui/react-components";', resolveDir: "." },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "browser",
    target: "es2022",
    external: ["react", "react-dom"],
    define: { "process.env.NODE_ENV": '"test"' },
  });
  mkdirSync(path.dirname(FILE), { recursive: true });
  const unfinished = `${FILE}.${process.pid}`;
  writeFileSync(unfinished, stamp + (outputFiles[0]?.text ?? ""));
  renameSync(unfinished, FILE);
}
