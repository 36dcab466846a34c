/** What Excel says on 설정 when a value does not belong there. */
import type { InBoth } from "./language";

export interface SettingsSheetWords {
  readonly year: string;
  readonly unit: string;
  readonly percent: (most: number) => string;
  readonly notNegative: string;
}

export const SETTINGS_SHEET_WORDS: InBoth<SettingsSheetWords> = {
  ko: {
    year: "연도를 숫자 네 자리로 적습니다.",
    unit: "목록에 있는 단위만 쓸 수 있습니다.",
    percent: (most) => `0부터 ${most}까지의 숫자만 적을 수 있습니다.`,
    notNegative: "0 이상의 숫자만 적을 수 있습니다.",
  },
  en: {
    year: "The year, in four digits.",
    unit: "Only a unit of the list can be used.",
    percent: (most) => `Only a number from 0 to ${most} can be entered.`,
    notNegative: "Only a number of 0 or more can be entered.",
  },
};
