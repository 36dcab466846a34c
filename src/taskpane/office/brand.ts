import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The product icon's green as a Fluent ramp: the only place where colours are written down. */
const GREEN: BrandVariants = {
  10: "#02110d",
  20: "#061e18",
  30: "#082b23",
  40: "#0a372d",
  50: "#0b4337",
  60: "#0d5042",
  70: "#0e5d4d",
  80: "#106b58",
  90: "#1f7a66",
  100: "#338976",
  110: "#4a9887",
  120: "#62a898",
  130: "#7bb7a9",
  140: "#96c7bb",
  150: "#b2d7cd",
  160: "#cfe7e0",
};

const KOREAN_FIRST =
  "'Segoe UI', 'Malgun Gothic', '맑은 고딕', 'Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif";

export type ThemeName = "light" | "dark" | "contrast";

const dark = createDarkTheme(GREEN);

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(GREEN), fontFamilyBase: KOREAN_FIRST },
  // The stock dark foregrounds are too dim on this ramp: text in the brand colour has to keep 4.5 : 1.
  dark: {
    ...dark,
    colorBrandForeground1: GREEN[130],
    colorBrandForeground2: GREEN[140],
    colorBrandForegroundLink: GREEN[130],
    fontFamilyBase: KOREAN_FIRST,
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: KOREAN_FIRST },
};
