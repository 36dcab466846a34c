/** `npm run start:excel`: serves the pane over https and side-loads the manifest where Excel is. */
import { resolve } from "node:path";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import webpackConfig from "../../webpack.config.js";
import { httpsOptions } from "./excel/httpsOptions";
import { sideload } from "./excel/sideload";

const PORT = 3000;

const { options, trust } = await httpsOptions();
const compiler = webpack(webpackConfig({}, { mode: "development" }));
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
