/** Two projects: pure code and flows in Node, components in jsdom. Browser tests are a third, run on their own. */
const transform = {
  "^.+\\.(t|mj|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};
const common = {
  transform,
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  moduleNameMapper: { "\\.css$": "<rootDir>/tests/support/emptyModule.ts" },
};

export default {
  maxWorkers: 2,
  // Whole actions on the real runtime take seconds, and a busy machine several times as long.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["/tests/browser/", "/node_modules/"],
    },
    {
      ...common,
      displayName: "jsdom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      testPathIgnorePatterns: ["/tests/browser/", "/node_modules/"],
      globalSetup: "<rootDir>/tests/support/bundleFluent.ts",
      moduleNameMapper: {
        ...common.moduleNameMapper,
        "^@fluentui/react-components$": "<rootDir>/out/jest/fluent.cjs",
      },
      setupFilesAfterEnv: ["<rootDir>/tests/support/jsdomSetup.ts"],
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
    },
  ],
};
