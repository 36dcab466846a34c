import type { CellMark, MarkLayer } from "../../workbook/WorkbookPort";
import type { MarkingState, StandingComment } from "./MarkingState";
import { commentText, isCommentOfLayer } from "./tags";

/** Each comment takes a call of its own; with more marks than this the pane's list is the place to look. */
export const MOST_COMMENTS = 100;

export interface WantedComment {
  readonly cell: string;
  readonly text: string;
}

export interface CommentChanges {
  readonly removed: readonly StandingComment[];
  readonly added: readonly WantedComment[];
}

/** The comments that should stand: none where the user has one, none at all where the sheet does not allow it. */
export function commentChanges(
  layer: MarkLayer,
  marks: readonly CellMark[],
  state: MarkingState,
): CommentChanges {
  if (!state.mayComment) return { removed: [], added: [] };
  const taken = new Set(
    state.comments
      .filter(({ ours, text }) => !ours || !isCommentOfLayer(text, layer))
      .map(({ cell }) => cell),
  );
  const wanted = marks
    .flatMap(({ cell, note }) =>
      note === null || taken.has(cell) ? [] : [{ cell, text: commentText(layer, cell, note) }],
    )
    .slice(0, MOST_COMMENTS);
  const texts = new Set(wanted.map(({ text }) => text));
  const seen = new Set<string>();
  const removed = state.comments.filter(({ ours, text }) => {
    if (!ours || !isCommentOfLayer(text, layer)) return false;
    const stays = texts.has(text) && !seen.has(text);
    seen.add(text);
    return !stays;
  });
  const standing = new Set(
    state.comments.filter((comment) => !removed.includes(comment)).map(({ text }) => text),
  );
  return { removed, added: wanted.filter(({ text }) => !standing.has(text)) };
}

/** Where comments of the user's stand has to be known before another is put beside them. */
export function hasUnplacedComments({ comments }: MarkingState): boolean {
  return comments.some(({ ours, cell }) => !ours && cell === null);
}
