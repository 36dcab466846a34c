import { checkStates } from "./checkStates";

describe("every state of the pane in the usual theme", () => {
  checkStates(["light", "ko"], ["light", "en"]);
});
