import { parseArea, type Comment, type CommentText } from "../../document";
import { unescapeCellText } from "../xml/element";
import { allText, child, childrenOf, flag, type XmlElement } from "../xml/parse";

interface Person {
  readonly name: string;
  readonly address: string;
}

/** Authors of threads by their id. */
export function readPeople(root: XmlElement | undefined): ReadonlyMap<string, Person> {
  return new Map(
    childrenOf(root, "person").map(({ attributes }) => {
      const name = attributes.get("displayName") ?? "";
      const user = attributes.get("userId") ?? "";
      return [attributes.get("id") ?? "", { name, address: user === name ? "" : user }];
    }),
  );
}

function withZone(time: string): string {
  return time === "" || /(?:Z|[+-]\d\d:\d\d)$/.test(time) ? time : `${time}Z`;
}

function textOf(found: XmlElement, people: ReadonlyMap<string, Person>): CommentText {
  const author = people.get(found.attributes.get("personId") ?? "");
  return {
    id: found.attributes.get("id") ?? "",
    content: child(found, "text")?.text ?? "",
    authorName: author?.name ?? "",
    authorEmail: author?.address ?? "",
    created: withZone(found.attributes.get("dT") ?? ""),
  };
}

function placeOf(found: XmlElement): { row: number; column: number } {
  const area = parseArea(found.attributes.get("ref") ?? "");
  return { row: area?.top ?? 0, column: area?.left ?? 0 };
}

/** Threads with their replies. */
export function readThreads(root: XmlElement, people: ReadonlyMap<string, Person>): Comment[] {
  const all = childrenOf(root, "threadedComment");
  return all
    .filter(({ attributes }) => !attributes.has("parentId"))
    .map((found) => ({
      ...textOf(found, people),
      ...placeOf(found),
      resolved: flag(found, "done"),
      replies: all
        .filter(({ attributes }) => attributes.get("parentId") === found.attributes.get("id"))
        .map((reply) => textOf(reply, people)),
    }));
}

/** Notes of files without threads, as comments without replies. */
export function readNotes(root: XmlElement, newId: () => string): Comment[] {
  const authors = childrenOf(child(root, "authors"), "author").map(allText);
  return childrenOf(child(root, "commentList"), "comment").map((found) => {
    const text = child(found, "text");
    return {
      id: newId(),
      content: text === undefined ? "" : unescapeCellText(allText(text)),
      authorName: authors[Number(found.attributes.get("authorId"))] ?? "",
      authorEmail: "",
      created: "",
      ...placeOf(found),
      resolved: false,
      replies: [],
    };
  });
}
