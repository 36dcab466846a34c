import type { Workbook } from "../document/Workbook";
import type { ApiClass, PropertyTable } from "../protocol/ApiObject";
import { textOf } from "../protocol/Arguments";

function text(key: string, isWritable = true): PropertyTable<Workbook>[string] {
  const get = ({ state }: Workbook): string | number => state.properties[key] ?? "";
  if (!isWritable) return { get };
  return {
    get,
    set: ({ state }, value) => {
      state.properties = { ...state.properties, [key]: textOf(value) };
    },
  };
}

export const documentProperties: ApiClass<Workbook> = {
  name: "DocumentProperties",
  properties: {
    Title: text("title"),
    Subject: text("subject"),
    Author: text("author"),
    Keywords: text("keywords"),
    Comments: text("comments"),
    Category: text("category"),
    Manager: text("manager"),
    Company: text("company"),
    LastAuthor: text("lastAuthor", false),
  },
};
