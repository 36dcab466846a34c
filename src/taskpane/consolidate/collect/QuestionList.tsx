import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Preview } from "../../../actions/preview";
import type { SheetPlace } from "../../../actions/questions";
import { COLUMNS, columnOf } from "../../../submission/columns";
import { INTAKE_WORDS } from "../../../words/pane/intake";
import { Callout } from "../../shared/Callout";
import { useWords } from "../../shared/language";
import { PlainLink } from "../../shared/PlainLink";
import { Section } from "../../shared/Section";
import type { Consolidation } from "../useConsolidation";
import {
  ambiguityId,
  BY_ROWS,
  departmentAnswers,
  departmentId,
  headerAnswers,
  headerId,
  IGNORE,
  pickedOr,
  type Picks,
} from "./answers";
import { QuestionField, type Option } from "./QuestionField";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  note: { fontSize: tokens.fontSizeBase200 },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
});

interface FieldsProps {
  readonly preview: Preview;
  readonly picks: Picks;
  readonly pick: (id: string, value: string) => void;
}

function placeText(places: readonly SheetPlace[], words: (typeof INTAKE_WORDS)["ko"]["questions"]): string {
  const files = [...new Set(places.map(({ file }) => file))];
  return words.places(files[0] ?? "", files.length - 1);
}

function DepartmentFields({ preview, picks, pick }: FieldsProps) {
  const words = useWords(INTAKE_WORDS).questions;
  const options: readonly Option[] = [
    ...preview.departments.map((department) => ({ value: department, text: department })),
    { value: BY_ROWS, text: words.byRows },
  ];
  return preview.questions.departments.map((question) => {
    const id = departmentId(question);
    const { file, sheet, rows, said } = question;
    const place = [`${file} / ${sheet}`, words.rows(rows), ...(said === null ? [] : [words.said(said)])];
    return (
      <QuestionField
        key={id}
        ask={words.department}
        place={place.join(" · ")}
        unpicked={words.chooseDepartment}
        options={options}
        picked={pickedOr(picks, id, null)}
        onPick={(value) => pick(id, value)}
      />
    );
  });
}

function HeaderFields({ preview, picks, pick }: FieldsProps) {
  const words = useWords(INTAKE_WORDS).questions;
  const optionsFor = (suggestion: string | null): readonly Option[] => [
    { value: IGNORE, text: words.ignore },
    ...COLUMNS.map(({ key, header }) => ({
      value: key,
      text: key === suggestion ? words.suggested(header) : header,
    })),
  ];
  return preview.questions.headers.map(({ header, suggestion, places }) => (
    <QuestionField
      key={headerId(header)}
      ask={`${words.headerChoice(header)}: ${words.header}`}
      place={placeText(places, words)}
      unpicked={words.chooseColumn}
      options={optionsFor(suggestion)}
      picked={pickedOr(picks, headerId(header), suggestion)}
      onPick={(value) => pick(headerId(header), value)}
    />
  ));
}

function AmbiguityFields({ preview, picks, pick }: FieldsProps) {
  const words = useWords(INTAKE_WORDS).questions;
  return preview.questions.ambiguities.map((question) => {
    const id = ambiguityId(question);
    return (
      <QuestionField
        key={id}
        ask={words.ambiguous(columnOf(question.key).header)}
        place={placeText(question.places, words)}
        unpicked={words.chooseColumn}
        options={question.headers.map((header) => ({ value: header, text: header }))}
        picked={pickedOr(picks, id, null)}
        onPick={(value) => pick(id, value)}
      />
    );
  });
}

function countOf({ questions: { departments, headers, ambiguities } }: Preview): number {
  return departments.length + headers.length + ambiguities.length;
}

function QuestionForm({ preview, consolidation }: { preview: Preview; consolidation: Consolidation }) {
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).questions;
  const [picks, setPicks] = useState<Picks>(new Map());
  const { questions, choices } = preview;
  const pick = (id: string, value: string) => setPicks((known) => new Map(known).set(id, value));
  const named = departmentAnswers(questions, picks, choices);
  const answers = headerAnswers(questions, picks);
  const restUnused = () =>
    setPicks((known) => {
      const all = new Map(known);
      for (const { header, suggestion } of questions.headers) {
        if (pickedOr(known, headerId(header), suggestion) === "") all.set(headerId(header), IGNORE);
      }
      return all;
    });
  const keep = () => {
    if (named !== null) consolidation.choose(named);
    if (answers.length > 0) void consolidation.answerHeaders(answers);
  };
  return (
    <div className={styles.form}>
      <DepartmentFields preview={preview} picks={picks} pick={pick} />
      <AmbiguityFields preview={preview} picks={picks} pick={pick} />
      <HeaderFields preview={preview} picks={picks} pick={pick} />
      <div className={styles.foot}>
        <Button disabledFocusable={named === null && answers.length === 0} onClick={keep}>
          {words.answer}
        </Button>
        {questions.headers.length > 1 && <PlainLink onClick={restUnused}>{words.restUnused}</PlainLink>}
      </div>
    </div>
  );
}

/** What only the coordinator can say about the files; what is not answered stays as it is. */
export function QuestionList({ consolidation }: { readonly consolidation: Consolidation }) {
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).questions;
  const { preview } = consolidation.state.intake;
  if (preview === null || countOf(preview) === 0) return null;
  return (
    <Section title={words.title} aside={words.count(countOf(preview))}>
      <Callout tone="caution" title={words.intro}>
        {preview.questions.headers.length + preview.questions.ambiguities.length > 0 && (
          <div className={styles.note}>{words.unanswered}</div>
        )}
      </Callout>
      <QuestionForm preview={preview} consolidation={consolidation} />
    </Section>
  );
}
