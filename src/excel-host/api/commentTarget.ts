import type { Comment, CommentText } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import { itemNotFound } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { requireAllowed } from "./protection";

export interface CommentTarget {
  readonly id: string;
}

export interface PlacedComment {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

export function allComments(host: HostContext, sheet: Sheet | null): PlacedComment[] {
  const sheets = sheet === null ? host.workbook.state.sheets : [sheet];
  return sheets.flatMap((each) => each.state.comments.map((comment) => ({ sheet: each, comment })));
}

export function placedComment({ id }: CommentTarget, host: HostContext): PlacedComment {
  for (const sheet of host.workbook.state.sheets) {
    const comment = sheet.state.comments.find((each) => each.id === id);
    if (comment !== undefined) return { sheet, comment };
  }
  throw itemNotFound();
}

/** Puts another comment in the place of the one with its id, or removes it. */
export function replaceComment({ sheet, comment }: PlacedComment, next: Comment | null): void {
  requireAllowed(sheet, "allowEditObjects");
  sheet.state.comments = sheet.state.comments.flatMap((other) =>
    other.id === comment.id ? (next === null ? [] : [next]) : [other],
  );
}

export function newText(host: HostContext, content: string): CommentText {
  return {
    id: host.workbook.newGuid(),
    content,
    authorName: host.person.name,
    authorEmail: host.person.email,
    created: host.now(),
  };
}
