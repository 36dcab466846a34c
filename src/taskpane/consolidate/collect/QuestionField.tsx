import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  place: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface QuestionFieldProps {
  readonly ask: string;
  /** Where the question comes from. */
  readonly place: string;
  /** Stands first, for "nothing picked". */
  readonly unpicked: string;
  readonly options: readonly Option[];
  readonly picked: string;
  readonly onPick: (value: string) => void;
}

/** One question with its answers: a plain select, which every keyboard and screen reader knows. */
export function QuestionField({ ask, place, unpicked, options, picked, onPick }: QuestionFieldProps) {
  const styles = useStyles();
  return (
    <Field label={ask} hint={<span className={styles.place}>{place}</span>}>
      <Select value={picked} onChange={(_, { value }) => onPick(value)}>
        <option value="">{unpicked}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
