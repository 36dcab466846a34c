import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import {
  allowedImports,
  compositionRoots,
  domGlobalsAllowed,
  officeGlobalsAllowed,
  reasons,
} from "./tests/support/boundaries.js";

const folders = Object.keys(allowedImports);

function restrictImports(files, allowed) {
  const forbidden = folders.filter((folder) => !allowed.includes(folder));
  return {
    files,
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: forbidden.map((folder) => ({
            group: [`../${folder}/**`, `../**/${folder}/**`, `../${folder}`],
            message: reasons.imports,
          })),
        },
      ],
    },
  };
}

const boundaries = folders.map((folder) =>
  restrictImports([`src/${folder}/**/*.{ts,tsx}`], [folder, ...allowedImports[folder]]),
);
const roots = Object.entries(compositionRoots).map(([file, extra]) => {
  const folder = file.split("/")[1];
  return restrictImports([file], [folder, ...allowedImports[folder], ...extra]);
});
const globals = folders.map((folder) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-globals": [
      "error",
      ...(officeGlobalsAllowed.includes(folder)
        ? []
        : ["Excel", "Office", "OfficeExtension"].map((name) => ({ name, message: reasons.office }))),
      ...(domGlobalsAllowed.includes(folder)
        ? []
        : ["window", "document", "localStorage"].map((name) => ({ name, message: reasons.dom }))),
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "out/**"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/taskpane/**/*.tsx", "src/workbench/**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    // The other rules of the plugin judge one function at a time and forbid the chunked round trips that the payload
    // limit makes necessary; tests/excel counts round trips at the wire instead.
    rules: {
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  ...boundaries,
  ...roots,
  ...globals,
  { files: ["src/cli/**", "src/tools/**"], rules: { "no-console": "off" } },
  {
    files: ["*.config.js", "tests/**/*.js"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
);
