/** A sheet model that no .xlsx file can hold: `detail` names the sheet, the place and Excel's limit. */
export class UnwritableModel extends Error {
  override readonly name = "UnwritableModel";

  constructor(readonly detail: string) {
    super(detail);
  }
}
