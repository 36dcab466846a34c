import type { Workbook } from "../document/Workbook";
import { objectOf, type ApiClass, type ApiObject } from "../protocol/ApiObject";
import { putSetting, setting } from "./Setting";

function find(workbook: Workbook, key: string): ApiObject | null {
  return workbook.state.settings.has(key) ? objectOf(setting, { workbook, key }) : null;
}

export const settingCollection: ApiClass<Workbook> = {
  name: "SettingCollection",
  items: (workbook) => [...workbook.state.settings.keys()].map((key) => objectOf(setting, { workbook, key })),
  item: (workbook, args) => find(workbook, args.text(0)),
  methods: {
    Add: (workbook, args) => {
      const key = args.text(0);
      putSetting(workbook, key, args.at(1));
      return objectOf(setting, { workbook, key });
    },
    GetCount: ({ state }) => state.settings.size,
    GetItemOrNullObject: (workbook, args) => find(workbook, args.text(0)),
  },
};
