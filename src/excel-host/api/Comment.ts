import { areaOf } from "../document/area";
import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { flagOf, textOf } from "../protocol/Arguments";
import { commentReplyCollection } from "./CommentReplyCollection";
import { textProperties } from "./commentText";
import { placedComment, replaceComment, type CommentTarget } from "./commentTarget";
import { range } from "./Range";

export const comment: ApiClass<CommentTarget> = {
  name: "Comment",
  id: ({ id }) => ["Id", id],
  properties: {
    ...textProperties<CommentTarget>((target, host) => placedComment(target, host).comment),
    Content: {
      get: (target, host) => placedComment(target, host).comment.content,
      set: (target, value, host) => {
        const placed = placedComment(target, host);
        replaceComment(placed, { ...placed.comment, content: textOf(value) });
        host.commentRaised("CommentChanged", placed.sheet, target.id);
      },
    },
    Resolved: {
      get: (target, host) => placedComment(target, host).comment.resolved,
      set: (target, value, host) => {
        const placed = placedComment(target, host);
        replaceComment(placed, { ...placed.comment, resolved: flagOf(value) });
        host.commentRaised("CommentChanged", placed.sheet, target.id);
      },
    },
  },
  navigation: { Replies: (target) => objectOf(commentReplyCollection, target) },
  methods: {
    Delete: (target, _args, host) => {
      const placed = placedComment(target, host);
      replaceComment(placed, null);
      host.commentRaised("CommentDeleted", placed.sheet, target.id);
    },
    GetLocation: (target, _args, host) => {
      const { sheet, comment: found } = placedComment(target, host);
      return objectOf(range, { sheet, area: areaOf(found.row, found.column) });
    },
  },
};
