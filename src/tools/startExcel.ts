/** `npm run start:excel`: serves the pane over https and side-loads the manifest where Excel is. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import webpack, { type Configuration } from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { httpsOptions } from "./excel/httpsOptions";
import { sideload } from "./excel/sideload";

const PORT = 3000;

type Configure = (env: object, argv: { mode: string }) => Configuration[];

const { options, trust } = await httpsOptions();
const address = pathToFileURL(resolve("webpack.config.js")).href;
const { default: configure } = (await import(address)) as { default: Configure };
const pane = configure({}, { mode: "development" }).filter(({ name }) => name === "pane");
const compiler = webpack(pane);
if (compiler === null) throw new Error("webpack.config.js gave no configuration");
const server = new WebpackDevServer(
  {
    port: PORT,
    host: "localhost",
    server: { type: "https", options },
    hot: false,
    liveReload: true,
    open: false,
  },
  compiler,
);
await server.start();
console.log(`작업창: https://localhost:${PORT}/taskpane.html`);
if (trust !== null) console.log(trust);
console.log(await sideload(resolve("manifest.xml")));
