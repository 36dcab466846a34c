import { checkStates } from "./checkStates";

describe("every state of the pane in the dark and in contrast", () => {
  checkStates(["dark", "ko"], ["contrast", "ko"]);
});
