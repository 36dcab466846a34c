import { objectOf, ONLINE_ONLY, type ApiClass } from "../protocol/ApiObject";
import { conditionalFormatCollection } from "./ConditionalFormatCollection";
import { dataValidation } from "./DataValidation";
import { rangeCells } from "./rangeCells";
import { rangeEdits } from "./rangeEdits";
import { rangeNavigation } from "./rangeNavigation";
import { rangePlace } from "./rangePlace";
import { rangeRowsAndColumns } from "./rangeRowsAndColumns";
import type { RangeTarget } from "./rangeTarget";
import { rangeFormat } from "./RangeFormat";
import { rangeSort } from "./RangeSort";
import { worksheet } from "./Worksheet";

/** Excel.Range, put together from what one can read, do and go to. */
export const range: ApiClass<RangeTarget> = {
  name: "Range",
  properties: { ...rangeCells, ...rangePlace },
  navigation: {
    Format: (target) => objectOf(rangeFormat, target),
    Worksheet: ({ sheet }) => objectOf(worksheet, sheet),
    DataValidation: ({ sheet, area }) => objectOf(dataValidation, { sheet, areas: [area] }),
    ConditionalFormats: ({ sheet, area }) => objectOf(conditionalFormatCollection, { sheet, areas: [area] }),
    Sort: (target) => objectOf(rangeSort, target),
  },
  methods: { ...rangeNavigation, ...rangeEdits, ...rangeRowsAndColumns },
  since: {
    GetDataClassificationIds: ONLINE_ONLY,
    GetDependents: "1.15",
    GetMergedAreas: ONLINE_ONLY,
    GetNumberFormatProperties: "1.15",
    GetSurroundingDataRegion: "1.15",
  },
};
