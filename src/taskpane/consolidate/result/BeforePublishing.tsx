import type { PublishingNotes } from "../../../actions/publishing";
import { PUBLISHING_WORDS } from "../../../words/publishing";
import { Callout } from "../../shared/Callout";
import { useWords } from "../../shared/language";
import { PlainLink } from "../../shared/PlainLink";

interface BeforePublishingProps {
  readonly notes: PublishingNotes;
  readonly goTo: (sheet: string, cell: string) => void;
}

/** Hidden sheets and links to other files, said before the workbook is handed on; nothing where there are none. */
export function BeforePublishing({ notes, goTo }: BeforePublishingProps) {
  const words = useWords(PUBLISHING_WORDS);

  if (notes.hiddenSheets.length + notes.links.length === 0) return null;
  return (
    <Callout tone="caution" title={words.title}>
      {notes.hiddenSheets.length > 0 && <div>{words.hidden(notes.hiddenSheets)}</div>}
      {notes.links.map(({ sheet, cell, file }) => (
        <div key={`${sheet} ${file}`}>
          {words.link(sheet, cell, file)}{" "}
          <PlainLink onClick={() => goTo(sheet, cell)}>{words.show}</PlainLink>
        </div>
      ))}
      <div>{words.advice}</div>
    </Callout>
  );
}
