import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { INTAKE_WORDS } from "../../../words/pane/intake";
import { CopyText } from "../../shared/CopyText";
import { Disclosure } from "../../shared/Disclosure";
import { useWords } from "../../shared/language";

/** A department that owes a submission, with the files it sent in vain: `name: why`. */
export interface Owing {
  readonly department: string;
  readonly inVain: readonly string[];
}

interface RemindersProps {
  readonly year: number;
  readonly owing: readonly Owing[];
}

/** A text to copy for all that have not submitted, or for one of them. */
export function Reminders({ year, owing }: RemindersProps) {
  const words = useWords(INTAKE_WORDS).ledger;
  const [picked, setPicked] = useState("");
  const departments = owing.map(({ department }) => department);
  const one = departments.includes(picked) ? picked : null;
  const meant = owing.filter(({ department }) => one === null || department === one);
  return (
    <Disclosure title={words.remindAll} aside={departments.length}>
      <Field label={words.chooseDepartment}>
        <Select value={one ?? ""} onChange={(_, { value }) => setPicked(value)}>
          <option value="">{words.allOwing(departments.length)}</option>
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
        text={words.reminder(
          year,
          meant.map(({ department }) => department).join(", "),
          meant.flatMap(({ inVain }) => inVain),
        )}
        lines={6}
      />
    </Disclosure>
  );
}
