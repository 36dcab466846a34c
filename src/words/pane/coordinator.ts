import type { InBoth } from "../language";

const ko = {
  tasksLabel: "총괄 업무",
  tasks: { consolidate: "취합", forms: "제출 양식", settings: "설정" },
};

const en: typeof ko = {
  tasksLabel: "Coordinator's tasks",
  tasks: { consolidate: "Consolidate", forms: "Forms", settings: "Settings" },
};

export const COORDINATOR_WORDS: InBoth<typeof ko> = { ko, en };
