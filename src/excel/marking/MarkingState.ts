import { COMMENT_TEXT, isOurFormula, tagOfFormula } from "./tags";

/** A conditional format of ours as it stands. */
export interface StandingFormat {
  readonly id: string;
  readonly tag: string;
  /** How many cells it covers; null where that was not asked. Copying a marked cell makes it more. */
  readonly cells: number | null;
}

export interface StandingComment {
  readonly id: string;
  readonly text: string;
  /** Where a comment of ours was put, from its own text; where the user's stands, null until asked. */
  readonly cell: string | null;
  readonly ours: boolean;
}

/** What stands on a sheet that marks have to do with. */
export interface MarkingState {
  readonly sheet: string;
  readonly mayFormat: boolean;
  readonly mayComment: boolean;
  readonly formats: readonly StandingFormat[];
  readonly comments: readonly StandingComment[];
  /** As Office.js gives them, from A1 on. */
  readonly contents: Contents;
  /** True when the contents are those of the reading before: whatever else differs, nobody typed. */
  readonly sameContents: boolean;
}

export interface Contents {
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

function sameLines(one: Contents["formulas"], other: Contents["formulas"]): boolean {
  return (
    one.length === other.length &&
    one.every((line, row) => {
      const against = other[row];
      return line.length === against?.length && line.every((value, column) => value === against[column]);
    })
  );
}

function askFormats(sheet: Excel.Worksheet, before: MarkingState | null): () => StandingFormat[] {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  const counted = (before?.formats ?? []).map(({ id }) => {
    const areas = formats.getItemOrNullObject(id).getRanges();
    areas.load("cellCount");
    return { id, areas };
  });
  return () => {
    const cells = new Map(
      counted
        .filter(({ areas }) => !areas.isNullObject)
        .map(({ id, areas }) => [id, areas.cellCount] as const),
    );
    return formats.items.flatMap((format): StandingFormat[] => {
      if (format.type !== "Custom") return [];
      const { formula } = format.customOrNullObject.rule;
      if (!isOurFormula(formula)) return [];
      return [{ id: format.id, tag: tagOfFormula(formula), cells: cells.get(format.id) ?? null }];
    });
  };
}

/** Where a comment of the user's stands takes a call each, so it is asked with the reading after it was first seen. */
function askComments(sheet: Excel.Worksheet, before: MarkingState | null): () => StandingComment[] {
  const { comments } = sheet;
  comments.load("items/id,items/content,items/replies/items/id");
  const located = (before?.comments ?? [])
    .filter(({ ours }) => !ours)
    .map(({ id }) => {
      const place = comments.getItemOrNullObject(id).getLocation();
      place.load("address");
      return { id, place };
    });
  return () => {
    const places = new Map(
      located
        .filter(({ place }) => !place.isNullObject)
        .map(({ id, place }) => [id, place.address.slice(place.address.lastIndexOf("!") + 1)] as const),
    );
    return comments.items.map(({ id, content, replies }): StandingComment => {
      const written = COMMENT_TEXT.exec(content)?.[1];
      // An answer makes a comment of ours a conversation, which is not ours to remove.
      const ours = written !== undefined && replies.items.length === 0;
      return { id, text: content, ours, cell: (ours ? written : places.get(id)) ?? null };
    });
  };
}

/**
 * Asks what of ours stands on a sheet; the answer is to be taken after the next sync.
 * @param before what was known, of this sheet or another, to count and locate what it names
 */
export function askMarks(
  sheet: Excel.Worksheet,
  before: MarkingState | null,
): (name: string, contents: Contents) => MarkingState {
  const { protection } = sheet;
  protection.load("protected,options");
  const formats = askFormats(sheet, before);
  const comments = askComments(sheet, before);
  return (name, contents) => {
    const may = (option: "allowFormatCells" | "allowEditObjects"): boolean =>
      !protection.protected || protection.options[option] === true;
    return {
      sheet: name,
      mayFormat: may("allowFormatCells"),
      mayComment: may("allowEditObjects"),
      formats: formats(),
      comments: comments(),
      contents,
      sameContents: before?.sheet === name && sameLines(before.contents.formulas, contents.formulas),
    };
  };
}
