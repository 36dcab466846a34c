import { areaOf } from "../document/area";
import type { CommentText } from "../document/parts";
import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { textOf } from "../protocol/Arguments";
import { itemNotFound } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { comment } from "./Comment";
import { textProperties } from "./commentText";
import { placedComment, replaceComment, type CommentTarget } from "./commentTarget";
import { range } from "./Range";

export interface ReplyTarget {
  readonly comment: CommentTarget;
  readonly id: string;
}

function reply({ comment: parent, id }: ReplyTarget, host: HostContext): CommentText {
  const found = placedComment(parent, host).comment.replies.find((each) => each.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

function change(target: ReplyTarget, content: string | null, host: HostContext): void {
  reply(target, host);
  const placed = placedComment(target.comment, host);
  const replies = placed.comment.replies.flatMap((each) => {
    if (each.id !== target.id) return [each];
    return content === null ? [] : [{ ...each, content }];
  });
  replaceComment(placed, { ...placed.comment, replies });
  host.commentRaised("CommentChanged", placed.sheet, target.comment.id);
}

export const commentReply: ApiClass<ReplyTarget> = {
  name: "CommentReply",
  id: ({ id }) => ["Id", id],
  properties: {
    ...textProperties<ReplyTarget>(reply),
    Content: {
      get: (target, host) => reply(target, host).content,
      set: (target, value, host) => {
        change(target, textOf(value), host);
      },
    },
    Resolved: { get: (target, host) => placedComment(target.comment, host).comment.resolved },
  },
  methods: {
    Delete: (target, _args, host) => {
      change(target, null, host);
    },
    GetLocation: (target, _args, host) => {
      const { sheet, comment: parent } = placedComment(target.comment, host);
      return objectOf(range, { sheet, area: areaOf(parent.row, parent.column) });
    },
    GetParentComment: (target) => objectOf(comment, target.comment),
  },
};
