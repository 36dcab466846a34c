import { paneAddress } from "../../src/workbench/paneAddress";

test.each([
  ["http://localhost:3000/", "http://127.0.0.1:3000/taskpane.html"],
  ["http://127.0.0.1:3001/workbench.html", "http://localhost:3001/taskpane.html"],
  ["https://name.example/chwihap/", "https://name.example/chwihap/taskpane.html"],
])("the pane of %s stands at %s", (page, pane) => {
  expect(paneAddress(page)).toBe(pane);
});
