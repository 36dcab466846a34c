import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { INTAKE_WORDS } from "../../../words/pane/intake";
import { CopyText } from "../../shared/CopyText";
import { Disclosure } from "../../shared/Disclosure";
import { useWords } from "../../shared/language";

interface RemindersProps {
  readonly year: number;
  /** Those that owe a submission. */
  readonly departments: readonly string[];
}

/** A text to copy for all that have not submitted, or for one of them. */
export function Reminders({ year, departments }: RemindersProps) {
  const words = useWords(INTAKE_WORDS).ledger;
  const [picked, setPicked] = useState("");
  const one = departments.includes(picked) ? picked : null;
  return (
    <Disclosure title={words.remindAll} aside={departments.length}>
      <Field label={words.chooseDepartment}>
        <Select value={one ?? ""} onChange={(_, { value }) => setPicked(value)}>
          <option value="">{words.allMissing(departments.length)}</option>
          {departments.map((department) => (
            <option key={department} value={department}>
              {department}
            </option>
          ))}
        </Select>
      </Field>
      <CopyText
        key={one ?? ""}
        label={one === null ? words.remindAllLabel : words.remindLabel(one)}
        text={words.reminder(year, one ?? departments.join(", "))}
        lines={5}
      />
    </Disclosure>
  );
}
