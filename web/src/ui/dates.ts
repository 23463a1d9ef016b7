// Days are text without a clock, as in "2027-07-01": they are shown as they are and never
// pass through a time zone. Instants are shown in the viewer's own.

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "1 Aug 2026" */
export function day(date: string): string {
  const [y, m, d] = date.split("-").map(Number);
  return `${d} ${months[(m ?? 1) - 1]} ${y}`;
}

/** "1 Aug", for use beside a year. */
export function shortDay(date: string): string {
  const [, m, d] = date.split("-").map(Number);
  return `${d} ${months[(m ?? 1) - 1]}`;
}

/** "1 to 31 Aug 2026", "29 Jun to 26 Jul 2026", "20 Dec 2026 to 2 Jan 2027" */
export function span(from: string, to: string): string {
  if (from === to) return day(from);
  const [fy, fm] = from.split("-");
  const [ty, tm] = to.split("-");
  if (fy !== ty) return `${day(from)} to ${day(to)}`;
  if (fm !== tm) return `${shortDay(from)} to ${day(to)}`;
  return `${Number(from.slice(8))} to ${day(to)}`;
}

/** "1 Aug 2026, 2:05 PM" */
export function instant(time: string): string {
  const t = new Date(time);
  const clock = t.toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" });
  return `${t.getDate()} ${months[t.getMonth()]} ${t.getFullYear()}, ${clock}`;
}

/** "0.4 s", "12 s", "2 min 5 s" */
export function duration(ms: number): string {
  if (ms > 0 && ms < 50) return "less than 0.1 s";
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`;
  const s = Math.round(ms / 1000);
  return s < 60 ? `${s} s` : s % 60 === 0 ? `${s / 60} min` : `${Math.floor(s / 60)} min ${s % 60} s`;
}

export function monthOf(date: string): string {
  return months[Number(date.slice(5, 7)) - 1] ?? "";
}
