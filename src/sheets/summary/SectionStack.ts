/** Sections one under the other, and where printed pages begin. */
import type { Section } from "./layout";

/** What a printed page holds at the width of 총괄, in points of row height. */
const PAGE_POINTS = 880;
/** A row without a height of its own. */
const STANDARD_POINTS = 16.5;

function heightOf({ part }: Section, top: number, next: number): number {
  const points = new Map((part.rowHeights ?? []).map((height) => [height.row, height.points]));
  return Array.from({ length: next - top }, (_, index) => points.get(top + index) ?? STANDARD_POINTS).reduce(
    (sum, height) => sum + height,
    0,
  );
}

/** A section that does not fit on the rest of a page begins a new one. */
export class SectionStack {
  readonly sections: Section[] = [];
  /** 0-based rows a page begins at, the first page not among them. */
  readonly pages: number[] = [];
  private used: number;

  constructor(private top: number) {
    this.used = top * STANDARD_POINTS;
  }

  add<Kind extends Section>(make: (top: number) => Kind): Kind {
    const section = make(this.top);
    const height = heightOf(section, this.top, section.next);
    if (this.used > 0 && this.used + height > PAGE_POINTS) this.newPage();
    this.used += height;
    this.sections.push(section);
    this.top = section.next;
    return section;
  }

  newPage(): void {
    this.pages.push(this.top);
    this.used = 0;
  }
}
