export { formModel, filledFormModel, plannedRows, type FormOptions, type FormRow } from "./form";
export { formGuideModel } from "./formGuide";
export { settingsModel } from "./settings";
