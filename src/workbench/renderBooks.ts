import { nameOf, type Book } from "./Book";
import { element } from "./ribbon/renderRibbon";

/** The names of the open workbooks in the title bar; with several, buttons that bring one to the front. */
export function createBooks(
  bar: HTMLElement,
  bring: (book: Book) => void,
): (books: readonly Book[], front: Book) => void {
  return (books, front) => {
    if (books.length < 2) {
      bar.replaceChildren(nameOf(front));
      return;
    }
    const buttons = books.map((book) => {
      const made = element("button", "book", nameOf(book));
      made.type = "button";
      made.setAttribute("aria-pressed", String(book === front));
      made.addEventListener("click", () => {
        bring(book);
      });
      return made;
    });
    bar.replaceChildren(...buttons);
  };
}
