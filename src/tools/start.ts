/** `npm start`: builds the pane and the workbench, serves them on plain http, and builds again when a file changes. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import webpack, { type Configuration, type MultiStats } from "webpack";
import { serveWorkbench } from "./workbench/serveWorkbench";

const PORT = 3000;
const OUT = path.resolve("out/start");

type Configure = (env: object, argv: { mode: string }) => Configuration[];

function into(configuration: Configuration): Configuration {
  const folder = path.join(OUT, configuration.name ?? "");
  return { ...configuration, output: { ...configuration.output, path: folder } };
}

function report(error: Error | null, stats: MultiStats | undefined): void {
  if (error !== null) throw error;
  if (stats?.hasErrors() === true) console.error(stats.toString({ preset: "errors-only", colors: true }));
}

const { default: configure } = (await import(pathToFileURL(path.resolve("webpack.config.js")).href)) as {
  default: Configure;
};
const compiler = webpack(configure({}, { mode: "development" }).map(into));
if (compiler === null) throw new Error("webpack.config.js gave no configuration");
console.log("화면을 준비하고 있습니다.");
let served = false;
compiler.watch({}, (error, stats) => {
  report(error, stats);
  if (served) return;
  served = true;
  const folders = {
    pane: path.join(OUT, "pane"),
    workbench: path.join(OUT, "workbench"),
    officeJs: path.resolve("node_modules/@microsoft/office-js/dist"),
  };
  void serveWorkbench(folders, PORT).then(({ address }) => {
    console.log(`브라우저에서 여십시오: ${address}`);
  });
});
