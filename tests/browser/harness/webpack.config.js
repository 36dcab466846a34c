/** The harness page, outside of the product bundle: npx webpack -c tests/browser/harness/webpack.config.js */
import path from "node:path";
import HtmlPlugin from "html-webpack-plugin";

const root = path.resolve(import.meta.dirname, "../../..");

export default {
  context: root,
  mode: "development",
  devtool: false,
  entry: "./tests/browser/harness/harness.tsx",
  output: { path: path.join(root, "out/harness"), filename: "[name].js", publicPath: "auto", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } }],
  },
  plugins: [
    new HtmlPlugin({
      filename: "main.html",
      templateContent:
        '<!doctype html><html lang="ko"><meta charset="utf-8"><title>Harness</title><style>body{margin:0}</style><div id="pane"></div></html>',
    }),
  ],
};
