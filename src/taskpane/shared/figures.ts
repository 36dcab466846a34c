/** How figures are written in the pane. Amounts arrive in won and are shown in 백만원. */
const WON_PER_MILLION = 1_000_000;
const NONE = "–";

const whole = new Intl.NumberFormat("ko-KR", { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat("ko-KR", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export function countText(count: number): string {
  return whole.format(count);
}

/** 백만원, rounded for display only. */
export function millionText(won: number): string {
  return whole.format(won / WON_PER_MILLION);
}

export function percentText(percent: number | null): string {
  return percent === null ? NONE : `${oneDecimal.format(percent)}%`;
}

/** With its sign: +89.7%, △3.2% (the minus of Korean public accounts), 0.0%. */
export function growthText(percent: number | null): string {
  if (percent === null) return NONE;
  if (percent === 0) return percentText(0);
  return percent > 0 ? `+${percentText(percent)}` : `△${percentText(-percent)}`;
}

/** `14:02`, or `11. 24. 14:02` on another day. */
export function timeText(iso: string, now: Date = new Date()): string {
  const at = new Date(iso);
  const time = at.toLocaleTimeString("ko-KR", { hour: "2-digit", minute: "2-digit", hour12: false });
  if (at.toDateString() === now.toDateString()) return time;
  return `${at.getMonth() + 1}. ${at.getDate()}. ${time}`;
}
