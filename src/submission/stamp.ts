/** The form stamp: which form a sheet is, as the text of its defined name `_chwihap_form`. */
import type { FormStamp } from "./SubmissionSheet";

/** The sheet-scoped defined name that carries the stamp. */
export const STAMP_NAME = "_chwihap_form";

const KIND = /^chwihap-form\/([1-9]\d{0,5})$/;

/** `chwihap-form/1;year=2022;plan=f48e5fae;department=평생교육국` */
export function printStamp({ version, year, plan, department }: FormStamp): string {
  return [
    `chwihap-form/${version}`,
    `year=${year}`,
    `plan=${escaped(plan)}`,
    `department=${escaped(department)}`,
  ].join(";");
}

/** The stamp a text prints; null for anything else. Unknown entries are ignored. */
export function parseStamp(text: string | null): FormStamp | null {
  const [kind = "", ...entries] = (text ?? "").trim().split(";");
  const version = KIND.exec(kind)?.[1];
  if (version === undefined) return null;
  const values = new Map(
    entries.map((entry) => {
      const at = entry.indexOf("=");
      return [entry.slice(0, at), unescaped(entry.slice(at + 1))] as const;
    }),
  );
  const year = /^\d{4}$/.exec(values.get("year") ?? "")?.[0];
  const plan = values.get("plan");
  const department = values.get("department");
  if (year === undefined || plan === undefined || department === undefined) return null;
  return { year: Number(year), plan, department, version: Number(version) };
}

/** Only what would break the text apart, or the quotes around it in a workbook, is escaped: Korean stays legible. */
function escaped(text: string): string {
  return text.replace(
    /[%;="\s\p{Cc}]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
