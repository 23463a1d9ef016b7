import { useEffect, useState } from "react";

export type Theme = "system" | "light" | "dark";
const remembered = "fellowplan.theme";
const dark = matchMedia("(prefers-color-scheme: dark)");

function apply(theme: Theme): void {
  const shown = theme === "system" ? (dark.matches ? "dark" : "light") : theme;
  document.documentElement.dataset["theme"] = shown;
}

export const storedTheme = (): Theme => (localStorage.getItem(remembered) as Theme | null) ?? "system";

/** Sets the colors before anything is drawn. */
export function startTheme(): void {
  apply(storedTheme());
  dark.addEventListener("change", () => apply(storedTheme()));
}

export function useTheme(): [Theme, (t: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(storedTheme);
  useEffect(() => {
    if (theme === "system") localStorage.removeItem(remembered);
    else localStorage.setItem(remembered, theme);
    apply(theme);
  }, [theme]);
  return [theme, setTheme];
}
