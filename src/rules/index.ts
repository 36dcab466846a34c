/**
 * Every rule, in the order findings are shown. A rule that looks both within a sheet and across sheets stands here
 * twice, once for each scope.
 */
import { dateInNumber } from "./cell/dateInNumber";
import { errorValue } from "./cell/errorValue";
import { formulaNotCalculated } from "./cell/formulaNotCalculated";
import { mergedAmount } from "./cell/mergedAmount";
import { negativeAmount } from "./cell/negativeAmount";
import { notANumber } from "./cell/notANumber";
import { numberAsText } from "./cell/numberAsText";
import { rateScale } from "./cell/rateScale";
import { required } from "./cell/required";
import { unitConverted } from "./cell/unitConverted";
import { unitSlip } from "./cell/unitSlip";
import { unknownChoice } from "./cell/unknownChoice";
import { duplicateAcrossSheets } from "./plan/duplicateProject";
import { missingDepartment } from "./plan/missingDepartment";
import { missingProject } from "./plan/missingProject";
import { priorTotalMismatch } from "./plan/priorTotalMismatch";
import { achievementMismatch } from "./row/achievementMismatch";
import { duplicateProject } from "./row/duplicateProject";
import { executedExceedsBudget } from "./row/executedExceedsBudget";
import { missingActual } from "./row/missingActual";
import { missingTarget } from "./row/missingTarget";
import { nameDiffers } from "./row/nameDiffers";
import { rateMismatch } from "./row/rateMismatch";
import { reasonRequired } from "./row/reasonRequired";
import { statusContradiction } from "./row/statusContradiction";
import { unknownProject } from "./row/unknownProject";
import { wrongArea } from "./row/wrongArea";
import { wrongDepartment } from "./row/wrongDepartment";
import type { Rule } from "./Rule";
import { ambiguousHeader } from "./sheet/ambiguousHeader";
import { formMismatch } from "./sheet/formMismatch";
import { hiddenData } from "./sheet/hiddenData";
import { missingColumn } from "./sheet/missingColumn";
import { statedTotalMismatch } from "./sheet/statedTotalMismatch";
import { unknownColumn } from "./sheet/unknownColumn";
import { textRules } from "./text";

export const rules: readonly Rule[] = [
  missingColumn,
  ambiguousHeader,
  unknownColumn,
  formMismatch,
  statedTotalMismatch,
  hiddenData,
  required,
  notANumber,
  errorValue,
  formulaNotCalculated,
  mergedAmount,
  dateInNumber,
  negativeAmount,
  numberAsText,
  unitConverted,
  rateScale,
  unitSlip,
  unknownChoice,
  unknownProject,
  nameDiffers,
  wrongArea,
  wrongDepartment,
  duplicateProject,
  duplicateAcrossSheets,
  executedExceedsBudget,
  rateMismatch,
  achievementMismatch,
  missingTarget,
  missingActual,
  reasonRequired,
  statusContradiction,
  ...textRules,
  missingProject,
  missingDepartment,
  priorTotalMismatch,
];
