import type { Sheet } from "../document/Sheet";
import { isSingleCell } from "../document/area";
import { ApiObject, objectOf, type ApiClass } from "../protocol/ApiObject";
import type { Argument, Arguments } from "../protocol/Arguments";
import { EmulatorNotImplemented, invalidArgument, invalidOperation, itemNotFound } from "../protocol/errors";
import { WORKBOOK_TARGET } from "../protocol/EventQueue";
import type { HostContext } from "../protocol/HostContext";
import { comment } from "./Comment";
import { allComments, newText } from "./commentTarget";
import { eventMethods } from "./eventMethods";
import { requireAllowed } from "./protection";
import { range } from "./Range";
import { resolveWorkbookAddress, type RangeTarget } from "./rangeTarget";

/** Null: all comments of the workbook. */
export interface CommentsTarget {
  readonly sheet: Sheet | null;
}

/** One cell, by Range or by address; on the workbook's collection the address must name its sheet. */
function cellOf({ sheet }: CommentsTarget, value: Argument, host: HostContext): RangeTarget {
  const target =
    typeof value === "string"
      ? resolveText(sheet, value, host)
      : value instanceof ApiObject
        ? value.as(range)
        : null;
  if (target === null || !isSingleCell(target.area)) throw invalidArgument();
  return target;
}

function resolveText(sheet: Sheet | null, address: string, host: HostContext): RangeTarget {
  if (sheet === null && !address.includes("!")) throw invalidArgument();
  return resolveWorkbookAddress(host.workbook, sheet ?? host.workbook.activeSheet, address);
}

function add(target: CommentsTarget, args: Arguments, host: HostContext): ApiObject {
  const { sheet, area } = cellOf(target, args.at(0), host);
  if (args.choice(2, ["Plain", "Mention"], "Plain") === "Mention") {
    throw new EmulatorNotImplemented("comments with mentions");
  }
  requireAllowed(sheet, "allowEditObjects");
  const { top: row, left: column } = area;
  if (sheet.state.comments.some((other) => other.row === row && other.column === column)) {
    throw invalidOperation("The cell already has a comment.");
  }
  const made = { ...newText(host, args.text(1)), row, column, resolved: false, replies: [] };
  sheet.state.comments = [...sheet.state.comments, made];
  host.commentRaised("CommentAdded", sheet, made.id);
  return objectOf(comment, { id: made.id });
}

function list({ sheet }: CommentsTarget, host: HostContext): ApiObject[] {
  return allComments(host, sheet).map(({ comment: { id } }) => objectOf(comment, { id }));
}

function find({ sheet }: CommentsTarget, args: Arguments, host: HostContext): ApiObject | null {
  const id = args.text(0);
  const found = allComments(host, sheet).some(({ comment: each }) => each.id === id);
  return found ? objectOf(comment, { id }) : null;
}

export const commentCollection: ApiClass<CommentsTarget> = {
  name: "CommentCollection",
  items: list,
  item: find,
  methods: {
    ...eventMethods<CommentsTarget>(
      { AddedEvent: "CommentAdded", DeletedEvent: "CommentDeleted", ChangedEvent: "CommentChanged" },
      ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET,
    ),
    Add: add,
    GetCount: (target, _args, host) => list(target, host).length,
    GetItemAt: (target, args, host) => {
      const found = list(target, host)[args.integer(0)];
      if (found === undefined) throw invalidArgument();
      return found;
    },
    GetItemByCell: (target, args, host) => {
      const { sheet, area } = cellOf(target, args.at(0), host);
      const found = sheet.state.comments.find(({ row, column }) => row === area.top && column === area.left);
      if (found === undefined) throw itemNotFound();
      return objectOf(comment, { id: found.id });
    },
    GetItemByReplyId: (_target, args, host) => {
      const id = args.text(0);
      const found = allComments(host, null).find(({ comment: { replies } }) =>
        replies.some((reply) => reply.id === id),
      );
      if (found === undefined) throw itemNotFound();
      return objectOf(comment, { id: found.comment.id });
    },
    GetItemOrNullObject: find,
  },
};
