import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import { SessionDocument, type SessionQuery } from "../api/generated/graphql";
import { ask, nodes } from "../api/client";
import { useRead } from "../api/useRead";
import type { Trouble } from "../api/trouble";

type ProgramNode = NonNullable<NonNullable<NonNullable<SessionQuery["programs"]["edges"]>[number]>["node"]>;
export type YearHead = ReturnType<typeof yearsOf>[number];
const yearsOf = (p: ProgramNode) => nodes(p.academicYears);

export interface Session {
  viewer: SessionQuery["viewer"];
  version: string;
  programs: ProgramNode[];
  program?: ProgramNode;
  years: YearHead[];
  year?: YearHead;
  role: "DIRECTOR" | "COORDINATOR" | "MENTOR" | "FELLOW" | "ADMINISTRATOR" | "";
  staff: boolean; // may plan
  mayPublish: boolean;
  pick: (programID: string, yearID?: string) => void;
  again: () => void;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const s = useContext(SessionContext);
  if (!s) throw new Error("no session around this component");
  return s;
}

const remembered = "fellowplan.year";

/** Who looks, and at which program and year. The choice is kept in this browser. */
export function SessionProvider({ children }: { children: (state: { session?: Session; trouble?: Trouble; loading: boolean; again: () => void }) => ReactNode }) {
  const read = useRead("session", () => ask(SessionDocument));
  const [choice, setChoice] = useState<{ program?: string; year?: string }>(() => JSON.parse(localStorage.getItem(remembered) ?? "{}"));
  const pick = useCallback((program: string, year?: string) => {
    setChoice({ program, year });
    localStorage.setItem(remembered, JSON.stringify({ program, year }));
  }, []);
  const session = useMemo((): Session | undefined => {
    if (!read.data) return undefined;
    const { viewer } = read.data;
    const programs = nodes(read.data.programs);
    const own = viewer.roles.map((r) => r.program?.id);
    const program = programs.find((p) => p.id === choice.program) ?? programs.find((p) => own.includes(p.id)) ?? programs[0];
    const years = program ? yearsOf(program) : [];
    const today = new Date().toISOString().slice(0, 10);
    // The year that runs, else the next one, else the last.
    const year = years.find((y) => y.id === choice.year) ?? years.find((y) => y.endsOn >= today) ?? years.at(-1);
    const roles = viewer.roles.filter((r) => r.program?.id === program?.id).map((r) => r.role);
    const role = viewer.administrator ? "ADMINISTRATOR" : ((["DIRECTOR", "COORDINATOR", "MENTOR", "FELLOW"] as const).find((r) => roles.includes(r)) ?? "");
    return {
      viewer,
      version: read.data.serverInfo.version,
      programs,
      program,
      years,
      year,
      role,
      staff: ["ADMINISTRATOR", "DIRECTOR", "COORDINATOR"].includes(role),
      mayPublish: ["ADMINISTRATOR", "DIRECTOR"].includes(role),
      pick,
      again: read.again,
    };
  }, [read.data, read.again, choice, pick]);
  return <SessionContext.Provider value={session ?? null}>{children({ session, trouble: read.trouble, loading: read.loading, again: read.again })}</SessionContext.Provider>;
}
