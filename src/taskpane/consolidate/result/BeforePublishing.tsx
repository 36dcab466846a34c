import { useCallback } from "react";
import { PUBLISHING_WORDS } from "../../../words/publishing";
import type { PaneServices } from "../../services";
import { Callout } from "../../shared/Callout";
import { useWords } from "../../shared/language";
import { PlainLink } from "../../shared/PlainLink";
import { ProblemCallout } from "../../shared/ProblemCallout";
import { useFound } from "./useFound";

interface BeforePublishingProps {
  readonly services: Pick<PaneServices, "publishingNotes">;
  readonly goTo: (sheet: string, cell: string) => void;
}

/** Hidden sheets and links to other files, said before the workbook is handed on; nothing where there are none. */
export function BeforePublishing({ services, goTo }: BeforePublishingProps) {
  const words = useWords(PUBLISHING_WORDS);
  const ask = useCallback(() => services.publishingNotes(), [services]);
  const { found: notes, problem } = useFound(ask);

  if (problem !== null) return <ProblemCallout error={problem} />;
  if (notes === null || notes.hiddenSheets.length + notes.links.length === 0) return null;
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
