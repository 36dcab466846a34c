import type { ApiClass } from "../protocol/ApiObject";

/** A workbook made from the bytes of a file, not opened yet. */
export interface CreatedWorkbook {
  readonly id: string;
  readonly bytes: Uint8Array;
}

export const workbookCreated: ApiClass<CreatedWorkbook> = {
  name: "WorkbookCreated",
  id: ({ id }) => ["Id", id],
  properties: { Id: { get: ({ id }) => id } },
  methods: {
    Open: ({ bytes }, _args, host) => {
      host.openWorkbook(bytes);
    },
  },
};
