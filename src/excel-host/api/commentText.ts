import type { CommentText } from "../document/parts";
import type { PropertyTable } from "../protocol/ApiObject";
import type { HostContext } from "../protocol/HostContext";

/** The read-only properties comments and replies share. */
export function textProperties<T>(text: (target: T, host: HostContext) => CommentText): PropertyTable<T> {
  return {
    Id: { get: (target, host) => text(target, host).id },
    AuthorName: { get: (target, host) => text(target, host).authorName },
    AuthorEmail: { get: (target, host) => text(target, host).authorEmail },
    CreationDate: { get: (target, host) => text(target, host).created },
    RichContent: { get: (target, host) => text(target, host).content },
    Mentions: { get: () => [] },
    ContentType: { get: () => "Plain" },
  };
}
