import type { Workbook } from "../document/Workbook";
import type { ApiClass } from "../protocol/ApiObject";
import { jsonOf, type Argument } from "../protocol/Arguments";
import { itemNotFound } from "../protocol/errors";
import type { Json } from "../protocol/wire";

export interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

export function putSetting(workbook: Workbook, key: string, value: Argument): void {
  workbook.state.settings = new Map(workbook.state.settings).set(key, jsonOf(value));
}

function valueOf({ workbook, key }: SettingTarget): Json {
  if (!workbook.state.settings.has(key)) throw itemNotFound();
  return (workbook.state.settings.get(key) ?? null) as Json;
}

export const setting: ApiClass<SettingTarget> = {
  name: "Setting",
  id: ({ key }) => ["_Id", key],
  properties: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: {
      get: valueOf,
      set: ({ workbook, key }, value) => {
        putSetting(workbook, key, value);
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      const settings = new Map(workbook.state.settings);
      if (!settings.delete(key)) throw itemNotFound();
      workbook.state.settings = settings;
    },
  },
};
