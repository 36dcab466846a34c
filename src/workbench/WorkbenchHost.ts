import { ExcelHost, type HostReply } from "../excel-host";

/** Who may have changed the workbook. */
export type ChangedBy = "pane" | "person";

/** An Excel in memory that says when the pane or the person may have changed something. */
export class WorkbenchHost extends ExcelHost {
  #onChange: (by: ChangedBy) => void = () => undefined;

  /** Who draws the workbook; one at a time. */
  watch(onChange: (by: ChangedBy) => void): void {
    this.#onChange = onChange;
  }

  override async receive(body: string, flags: number): Promise<HostReply> {
    const reply = await super.receive(body, flags);
    this.#onChange("pane");
    return reply;
  }

  /** Does what the person asks for; errors of the API (a locked cell, a refused value) pass through. */
  act(action: (user: ExcelHost["user"]) => void): void {
    try {
      action(this.user);
    } finally {
      this.#onChange("person");
    }
  }
}
