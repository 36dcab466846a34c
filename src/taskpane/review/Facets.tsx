import { Button, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { FLAG_KINDS, SEVERITIES } from "../../review/Flag";
import { REVIEW_STATES } from "../../review/decisions";
import { FACETS, facetCounts, type Facet } from "../../review/facets";
import { REVIEW_WORDS } from "../../words/pane/review";
import { FLAG_WORDS } from "../../words/review";
import { useWords } from "../shared/language";
import type { Review } from "./useReview";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", gap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0, maxWidth: "none" },
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    gap: tokens.spacingHorizontalXS,
    "&[hidden]": { display: "none" },
  },
  narrowed: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  count: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Ways to narrow the list down: a search, and facets that combine, each value with its count. */
export function Facets({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const words = useWords(REVIEW_WORDS);
  const flagWords = useWords(FLAG_WORDS);
  const { entries, shown, filters, setFilters } = review;
  const [isOpen, setOpen] = useState(false);
  const gridId = useId();
  const chosen = FACETS.filter((facet) => (filters[facet] ?? []).length > 0).length;
  const counts = useMemo(() => facetCounts(entries, filters), [entries, filters]);
  const { areaNames, taskNames } = useMemo(
    () => ({
      areaNames: new Map(entries.map(({ flag, areaName }) => [flag.area, areaName])),
      taskNames: new Map(entries.map(({ flag, taskName }) => [flag.task, `${flag.task} ${taskName}`])),
    }),
    [entries],
  );
  const nameOf = (facet: Facet, value: string): string => {
    switch (facet) {
      case "area":
        return areaNames.get(value) ?? value;
      case "task":
        return taskNames.get(value) ?? value;
      case "department":
        return value;
      case "flag":
        return wordOf(FLAG_KINDS, value, flagWords.names);
      case "severity":
        return wordOf(SEVERITIES, value, flagWords.severities);
      case "state":
        return wordOf(REVIEW_STATES, value, flagWords.states);
    }
  };
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={words.search}
          placeholder={words.search}
          value={review.query}
          onChange={(_, { value }) => review.setQuery(value)}
        />
        <Button size="small" aria-expanded={isOpen} aria-controls={gridId} onClick={() => setOpen(!isOpen)}>
          {words.facetsButton(chosen)}
        </Button>
      </div>
      <div id={gridId} className={styles.grid} hidden={!isOpen}>
        {FACETS.map((facet) => (
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
      {review.isNarrowed && (
        <div className={styles.narrowed}>
          <span className={styles.count}>{words.shown(shown.length, entries.length)}</span>
          <Button size="small" appearance="subtle" onClick={review.clear}>
            {words.clear}
          </Button>
        </div>
      )}
    </div>
  );
}

function wordOf<Key extends string>(
  keys: readonly Key[],
  value: string,
  names: Readonly<Record<Key, string>>,
): string {
  const key = keys.find((each) => each === value);
  return key === undefined ? value : names[key];
}
