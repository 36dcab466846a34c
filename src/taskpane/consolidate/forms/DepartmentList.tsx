import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { FORM_PANE_WORDS } from "../../../words/pane/forms";
import { useWords } from "../../shared/language";
import { PlainLink } from "../../shared/PlainLink";
import { Section } from "../../shared/Section";
import type { FormDepartment } from "./FormServices";
import type { Forms } from "./useForms";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  check: { flexGrow: 1, minWidth: 0, maxWidth: "none" },
  projects: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

function DepartmentLine({
  department,
  forms,
}: {
  readonly department: FormDepartment;
  readonly forms: Forms;
}) {
  const styles = useStyles();
  const words = useWords(FORM_PANE_WORDS);
  const { name, projects } = department;
  return (
    <li className={styles.line}>
      <Checkbox
        className={styles.check}
        checked={forms.chosen.has(name)}
        label={name}
        onChange={(_, { checked }) => forms.choose([name], checked === true)}
      />
      <span className={styles.projects}>{words.projects(projects)}</span>
      <PlainLink label={words.openOne(name)} onClick={() => void forms.open(name)}>
        {words.open}
      </PlainLink>
    </li>
  );
}

/** Who gets a form; each can be opened on its own. */
export function DepartmentList({
  departments,
  forms,
}: {
  readonly departments: readonly FormDepartment[];
  readonly forms: Forms;
}) {
  const styles = useStyles();
  const words = useWords(FORM_PANE_WORDS);
  const count = forms.chosen.size;
  const names = departments.map(({ name }) => name);
  return (
    <Section title={words.departments} aside={words.chosen(count, names.length)}>
      <div>
        <Checkbox
          checked={count === names.length ? true : count === 0 ? false : "mixed"}
          label={words.all}
          onChange={() => forms.choose(names, count < names.length)}
        />
        <ul className={styles.list}>
          {departments.map((department) => (
            <DepartmentLine key={department.name} department={department} forms={forms} />
          ))}
        </ul>
      </div>
    </Section>
  );
}
