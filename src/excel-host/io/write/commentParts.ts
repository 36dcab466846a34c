import { cellAddress, type Comment, type CommentText } from "../../document";
import { XML_HEAD, element, escapeCellText, textElement } from "../xml/element";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** Authors by name and address, each with the id the file knows them by. */
export class People {
  private readonly ids = new Map<string, { readonly id: string; readonly author: CommentText }>();

  idOf(author: CommentText): string {
    const key = `${author.authorName}\n${author.authorEmail}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known.id;
    const id = `{${String(this.ids.size + 1).padStart(8, "0")}-0000-4000-9000-000000000000}`;
    this.ids.set(key, { id, author });
    return id;
  }

  get isEmpty(): boolean {
    return this.ids.size === 0;
  }

  toXml(): string {
    const people = [...this.ids.values()].map(({ id, author }) =>
      element("person", {
        displayName: author.authorName,
        id,
        userId: author.authorEmail === "" ? author.authorName : author.authorEmail,
        providerId: "None",
      }),
    );
    return XML_HEAD + element("personList", { xmlns: THREADED }, ...people);
  }
}

/** Excel wants comment ids as GUIDs; ids of another shape get one made of their place. */
function guidOf(id: string, sheet: number, index: number): string {
  if (/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id)) return id;
  return `{${String(index).padStart(8, "0")}-${String(sheet).padStart(4, "0")}-4000-A000-000000000000}`;
}

function threadXml(comment: Comment, id: string, replyId: (at: number) => string, people: People): string {
  const written = (text: CommentText, attributes: Record<string, string | boolean | null>): string =>
    element(
      "threadedComment",
      {
        ...attributes,
        dT: text.created === "" ? null : text.created.replace(/Z$/, ""),
        personId: people.idOf(text),
      },
      textElement("text", text.content),
    );
  const ref = cellAddress(comment.row, comment.column);
  const replies = comment.replies.map((reply, at) => written(reply, { ref, id: replyId(at), parentId: id }));
  return written(comment, { ref, id, done: comment.resolved ? true : null }) + replies.join("");
}

/** What programs without threads show: the conversation as one note. */
function noteText({ authorName, content, replies }: Comment): string {
  return [{ authorName, content }, ...replies]
    .map((text) => `${text.authorName}:\n${text.content}`)
    .join("\n");
}

export interface CommentParts {
  readonly notes: string;
  readonly threads: string;
  readonly shapes: string;
}

/** The three parts a sheet's comments need: notes, threads, and the boxes of the notes. */
export function commentParts(comments: readonly Comment[], sheet: number, people: People): CommentParts {
  const ids = comments.map((comment, at) => guidOf(comment.id, sheet, at * 1000));
  const authors = ids.map((id) => textElement("author", `tc=${id}`));
  const notes = comments.map((comment, at) =>
    element(
      "comment",
      { ref: cellAddress(comment.row, comment.column), authorId: at, shapeId: 0 },
      `<text><t xml:space="preserve">${escapeCellText(noteText(comment))}</t></text>`,
    ),
  );
  const threads = comments.map((comment, at) => {
    const replyId = (nth: number): string =>
      guidOf(comment.replies[nth]?.id ?? "", sheet, at * 1000 + nth + 1);
    return threadXml(comment, ids[at] ?? "", replyId, people);
  });
  return {
    notes:
      XML_HEAD +
      element(
        "comments",
        { xmlns: SPREADSHEET },
        element("authors", {}, ...authors),
        element("commentList", {}, ...notes),
      ),
    threads: XML_HEAD + element("ThreadedComments", { xmlns: THREADED }, ...threads),
    shapes: shapesXml(comments),
  };
}

function shapesXml(comments: readonly Comment[]): string {
  const shapes = comments.map(
    ({ row, column }, at) =>
      `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join("")}</xml>`
  );
}
