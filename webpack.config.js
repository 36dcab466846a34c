/**
 * Builds the task pane into dist/ (src/tools/startExcel.ts serves it). Options, as --env or environment variables:
 *   OFFICE_JS_URL  where office.js comes from; by default Microsoft's CDN. A relative address (office/office.js)
 *                  serves the copy in node_modules/@microsoft/office-js from our own origin.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const root = import.meta.dirname;
const MICROSOFT_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

function isAbsolute(url) {
  return /^https?:\/\//.test(url);
}

/**
 * Scripts come from our own origin and that of office.js only; nothing is evaluated and nothing inline runs.
 * Styles may be inline: Griffel (Fluent) inserts rules into style elements, and in a static page a nonce would be
 * readable by everyone and protect nothing. XHR and workers stay on our own origin.
 */
function contentSecurityPolicy(officeJsUrl, development) {
  const office = isAbsolute(officeJsUrl) ? ` ${new URL(officeJsUrl).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " wss:" : ""}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function pane({ officeJsUrl, development }) {
  return {
    name: "pane",
    mode: development ? "development" : "production",
    // Source maps without eval: the content security policy forbids it in development too.
    devtool: development ? "source-map" : false,
    entry: {
      startup: "./src/taskpane/startup/watchOffice.ts",
      taskpane: "./src/taskpane/index.tsx",
    },
    output: {
      path: path.join(root, "dist"),
      clean: true,
      filename: development ? "[name].js" : "[name].[contenthash:8].js",
      chunkFilename: development ? "[name].js" : "[name].[contenthash:8].js",
      publicPath: "auto",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } }],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: "es2022", legalComments: "none" })] },
    // The budget to first paint is 200 KB gzip; uncompressed that is about 700 KB.
    performance: {
      hints: development ? false : "warning",
      maxEntrypointSize: 700_000,
      maxAssetSize: 700_000,
    },
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["startup", "taskpane"],
        inject: false,
        minify: false,
        templateParameters: (compilation, assets, assetTags, options) => ({
          htmlWebpackPlugin: { tags: assetTags, files: assets, options },
          officeJsUrl,
          contentSecurityPolicy: contentSecurityPolicy(officeJsUrl, development),
        }),
      }),
      new CopyPlugin({
        patterns: [
          { from: "src/taskpane/page.css" },
          { from: "src/taskpane/help.html" },
          { from: "assets", to: "assets", noErrorOnMissing: true },
          ...(isAbsolute(officeJsUrl)
            ? []
            : [
                {
                  from: "node_modules/@microsoft/office-js/dist",
                  to: path.dirname(officeJsUrl),
                  info: { minimized: true },
                },
              ]),
        ],
      }),
    ],
  };
}

/** Apart from dist/: what is shipped holds nothing of the workbench. */
function workbench({ development }) {
  return {
    name: "workbench",
    mode: development ? "development" : "production",
    devtool: development ? "source-map" : false,
    entry: {
      workbench: "./src/workbench/index.ts",
      beforeOffice: "./src/workbench/office/beforeOffice.ts",
      afterOffice: "./src/workbench/office/afterOffice.ts",
    },
    output: { path: path.join(root, "out/workbench"), filename: "[name].js", publicPath: "auto" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, loader: "esbuild-loader", options: { target: "es2022" } },
        // Its package.json denies them, but importing it is what adds sheets to the grid's interface.
        { test: /node_modules\/@univerjs\//, sideEffects: true },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: "es2022", legalComments: "none" })] },
    performance: false,
    plugins: [
      new webpack.DefinePlugin({
        SAMPLE_FILES: JSON.stringify(readdirSync(path.join(root, "assets/samples/2022/clean")).sort()),
      }),
      new HtmlPlugin({
        template: "./src/workbench/workbench.html",
        filename: "workbench.html",
        chunks: ["workbench"],
      }),
      new CopyPlugin({
        patterns: [
          { from: "src/workbench/workbench.css" },
          { from: "node_modules/@univerjs/preset-sheets-core/lib/index.css", to: "univer.css" },
          { from: "manifest.xml" },
          { from: "assets", to: "assets" },
        ],
      }),
    ],
  };
}

export default function configure(env = {}, argv = {}) {
  const officeJsUrl = env.OFFICE_JS_URL ?? process.env.OFFICE_JS_URL ?? MICROSOFT_CDN;
  const development = argv.mode === "development";
  return [pane({ officeJsUrl, development }), workbench({ development })];
}
