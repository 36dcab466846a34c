import { zipSync, type Zippable } from "fflate";
import { SettingsChanged } from "../../actions/editSettings";
import { makeForms, type Form } from "../../actions/makeForms";
import { planOf } from "../../actions/planOf";
import { settingsGrid } from "../../actions/settingsOf";
import { placedProjects, projectsOf } from "../../plan/lookups";
import type { Plan } from "../../plan/Plan";
import { strangers } from "../../submission/settingsDraft";
import { FORM_PANE_WORDS } from "../../words/pane/forms";
import type { FormServices } from "../consolidate/forms/FormServices";
import { breathe } from "../../workbook/breathe";
import type { Wiring } from "./Wiring";

/** The files are compressed already. */
function packed(files: ReadonlyMap<string, Uint8Array>, at: string): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    [...files].map(([file, bytes]) => [file, [bytes, { level: 0 }]]),
  );
  return zipSync(entries, { mtime: at });
}

export function createFormServices({ port, plan, language, now, writeBook }: Wiring): FormServices {
  const formsOf = async (departments: readonly string[]): Promise<{ current: Plan; forms: Form[] }> => {
    const current = planOf(await port.read(), plan);
    const gone = departments.find((department) => !current.departments.includes(department));
    if (gone !== undefined) throw new SettingsChanged(gone);
    return { current, forms: makeForms(current, departments, language()) };
  };
  return {
    async formPlan() {
      const reading = await port.read();
      const current = planOf(reading, plan);
      return {
        year: current.year,
        unit: current.amountUnit,
        projects: placedProjects(current).size,
        fromSettings: settingsGrid(reading) !== null,
        departments: current.departments.map((name) => ({
          name,
          projects: projectsOf(current, name).length,
        })),
        unexpected: strangers(current.departments, current).unexpected,
      };
    },
    async makeForms(departments, onMade, signal) {
      const { current, forms } = await formsOf(departments);
      const files = new Map<string, Uint8Array>();
      for (const { file, sheets } of forms) {
        await breathe();
        signal.throwIfAborted();
        files.set(file, await writeBook(sheets));
        onMade(files.size);
      }
      const [only] = files;
      if (only !== undefined && files.size === 1) return { file: only[0], bytes: only[1] };
      const file = FORM_PANE_WORDS[language()].archive(current.year);
      return { file, bytes: packed(files, now()) };
    },
    async openForm(department) {
      const { forms } = await formsOf([department]);
      for (const { sheets } of forms) await port.openWorkbook(await writeBook(sheets));
    },
  };
}
