import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { FLAG_KINDS } from "../../review/Flag";
import { REVIEW_STATES } from "../../review/decisions";
import { facetCounts, type Facet } from "../../review/facets";
import { REVIEW_WORDS } from "../../words/pane/review";
import { FLAG_WORDS } from "../../words/review";
import { useWords } from "../shared/language";
import type { Review } from "./useReview";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    gap: tokens.spacingHorizontalXS,
  },
});

/** The facets offered; a pane has no room for all of them. */
const OFFERED = ["area", "department", "flag", "state"] as const satisfies readonly Facet[];

/** Four ways to narrow the list down, each value with its count. */
export function Facets({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const words = useWords(REVIEW_WORDS);
  const flagWords = useWords(FLAG_WORDS);
  const { queue, filters, setFilters } = review;
  const items = queue.kind === "open" ? queue.items : [];
  const counts = facetCounts(items, filters);
  const areaNames = new Map(items.map(({ flag, areaName }) => [flag.area, areaName]));
  const nameOf = (facet: Facet, value: string) => {
    if (facet === "area") return areaNames.get(value) ?? value;
    const state = facet === "state" ? REVIEW_STATES.find((each) => each === value) : undefined;
    if (state !== undefined) return flagWords.states[state];
    const kind = facet === "flag" ? FLAG_KINDS.find((each) => each === value) : undefined;
    return kind === undefined ? value : flagWords.names[kind];
  };
  return (
    <div className={styles.grid}>
      {OFFERED.map((facet) => (
        <Select
          key={facet}
          size="small"
          aria-label={words.facets[facet]}
          value={filters[facet]?.[0] ?? ""}
          onChange={(_, { value }) => setFilters({ ...filters, [facet]: value === "" ? [] : [value] })}
        >
          <option value="">
            {words.facets.all(
              words.facets[facet],
              counts[facet].reduce((sum, { count }) => sum + count, 0),
            )}
          </option>
          {counts[facet].map(({ value, count }) => (
            <option key={value} value={value}>
              {words.facets.count(nameOf(facet, value), count)}
            </option>
          ))}
        </Select>
      ))}
    </div>
  );
}
