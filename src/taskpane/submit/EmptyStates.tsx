import { Button } from "@fluentui/react-components";
import { SUBMIT_EMPTY_WORDS } from "../../words/pane/submitEmpty";
import { EmptyState } from "../shared/EmptyState";
import { useWords } from "../shared/language";
import { ALL_SHOWN } from "./filters";
import type { Submission } from "./useSubmission";

/** No sheet in reach has the form. */
export function NoForm({ submission }: { readonly submission: Submission }) {
  const words = useWords(SUBMIT_EMPTY_WORDS);
  const { title, text } = submission.scope === "sheet" ? words.noForm : words.noFormAnywhere;
  return (
    <EmptyState tone="quiet" title={title} text={text}>
      <Button onClick={submission.addSample}>{words.noForm.sample}</Button>
    </EmptyState>
  );
}

interface UntouchedProps {
  readonly submission: Submission;
  readonly cells: number;
  readonly onList: () => void;
}

/** The form as it was sent out: a hundred blanks are no findings yet, only work to begin. */
export function Untouched({ submission, cells, onList }: UntouchedProps) {
  const words = useWords(SUBMIT_EMPTY_WORDS).untouched;
  const first = submission.sorted.open.find(({ cell }) => cell !== null);
  return (
    <EmptyState tone="quiet" title={words.title} text={words.text(cells)}>
      {first !== undefined && (
        <Button appearance="primary" onClick={() => submission.goTo(first)}>
          {words.begin}
        </Button>
      )}
      <Button appearance="subtle" onClick={onList}>
        {words.list}
      </Button>
    </EmptyState>
  );
}

/** Nothing is left, or the filter hides what is. */
export function NothingShown({ submission }: { readonly submission: Submission }) {
  const words = useWords(SUBMIT_EMPTY_WORDS);
  const { sorted, setFilters } = submission;
  const hidden = sorted.open.length;
  if (hidden === 0) return <EmptyState tone="good" title={words.clean.title} text={words.clean.text} />;
  return (
    <EmptyState tone="quiet" title={words.filtered.title} text={words.filtered.text(hidden)}>
      <Button onClick={() => setFilters(ALL_SHOWN)}>{words.filtered.clear}</Button>
    </EmptyState>
  );
}
