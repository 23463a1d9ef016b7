import { useEffect, useState } from "react";

const query = matchMedia("(max-width: 720px)");

/** Whether the screen is a phone's. */
export function useSmall(): boolean {
  const [small, setSmall] = useState(query.matches);
  useEffect(() => {
    const set = () => setSmall(query.matches);
    query.addEventListener("change", set);
    return () => query.removeEventListener("change", set);
  }, []);
  return small;
}
