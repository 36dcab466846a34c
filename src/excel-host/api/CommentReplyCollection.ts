import { objectOf, type ApiClass, type ApiObject } from "../protocol/ApiObject";
import type { Arguments } from "../protocol/Arguments";
import { invalidArgument } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { commentReply } from "./CommentReply";
import { newText, placedComment, replaceComment, type CommentTarget } from "./commentTarget";

function list(target: CommentTarget, host: HostContext): ApiObject[] {
  return placedComment(target, host).comment.replies.map(({ id }) =>
    objectOf(commentReply, { comment: target, id }),
  );
}

function find(target: CommentTarget, args: Arguments, host: HostContext): ApiObject | null {
  const id = args.text(0);
  const isThere = placedComment(target, host).comment.replies.some((reply) => reply.id === id);
  return isThere ? objectOf(commentReply, { comment: target, id }) : null;
}

export const commentReplyCollection: ApiClass<CommentTarget> = {
  name: "CommentReplyCollection",
  items: list,
  item: find,
  methods: {
    Add: (target, args, host) => {
      const placed = placedComment(target, host);
      const reply = newText(host, args.text(0));
      replaceComment(placed, { ...placed.comment, replies: [...placed.comment.replies, reply] });
      host.commentRaised("CommentChanged", placed.sheet, target.id);
      return objectOf(commentReply, { comment: target, id: reply.id });
    },
    GetCount: (target, _args, host) => list(target, host).length,
    GetItemAt: (target, args, host) => {
      const found = list(target, host)[args.integer(0)];
      if (found === undefined) throw invalidArgument();
      return found;
    },
    GetItemOrNullObject: find,
  },
};
