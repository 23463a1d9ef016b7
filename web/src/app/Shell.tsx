import { BookOpen, CalendarRange, Code, FlaskConical, History, Inbox, Layers, LogOut, Monitor, Moon, SlidersHorizontal, Sun, Users } from "lucide-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { SignOutDocument } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import { Select } from "../ui/Controls";
import { useSession } from "./session";
import { useTheme } from "./theme";
import { useWaiting } from "./useWaiting";

const places = [
  { to: "/", text: "Year", icon: CalendarRange },
  { to: "/what-if", text: "What if", icon: FlaskConical },
  { to: "/requests", text: "Requests", icon: Inbox },
  { to: "/fellows", text: "Fellows", icon: Users },
  { to: "/versions", text: "Versions", icon: Layers },
  { to: "/rules", text: "Rules", icon: SlidersHorizontal, staff: true },
  { to: "/program", text: "Program", icon: BookOpen },
  { to: "/history", text: "History", icon: History, staff: true },
];

/** Navigation around every screen. */
export function Shell({ children }: { children: ReactNode }) {
  const session = useSession();
  const [at] = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // A new screen is announced by its heading; the first one is left alone.
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
    main.current?.scrollTo(0, 0);
  }, [at]);
  const waiting = useWaiting(at);
  const shown = places.filter((p) => !p.staff || session.staff);
  const current = (to: string) => (to === "/" ? at === "/" || at.startsWith("/runs") || at.startsWith("/generate") : at.startsWith(to) || (to === "/versions" && at === "/compare"));
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="side">
        <div className="mark">
          <img src="/icon.svg" alt="" /> fellowplan
        </div>
        <div className="where">
          <p className="program">{session.program?.title}</p>
          <YearPicker />
        </div>
        <nav aria-label="Screens">
          {shown.map(({ to, text, icon: Icon }) => (
            <Link key={to} href={to} aria-current={current(to) ? "page" : undefined}>
              <Icon className="icon" aria-hidden />
              {text}
              {to === "/requests" && waiting > 0 && (
                <span className="count num">
                  {waiting}
                  <span className="unseen"> waiting for you</span>
                </span>
              )}
            </Link>
          ))}
        </nav>
        <Foot />
      </header>
      <main id="main" ref={main} className="main" tabIndex={-1}>
        <Offline />
        {children}
      </main>
    </div>
  );
}

function YearPicker() {
  const session = useSession();
  const many = session.programs.length > 1;
  const choices = session.programs.flatMap((p) =>
    (p.academicYears.edges ?? []).flatMap((e) => (e?.node ? [{ id: `${p.id} ${e.node.id}`, label: e.node.title, ...(many ? { aside: p.title } : {}) }] : [])),
  );
  if (choices.length === 0 || !session.year) return null;
  return <Select label="Program and year" small choices={choices} value={`${session.program?.id} ${session.year.id}`} onChange={(id) => session.pick(...(id.split(" ") as [string, string]))} />;
}

const looks = { system: { icon: Monitor, text: "Colors as the system" }, light: { icon: Sun, text: "Light" }, dark: { icon: Moon, text: "Dark" } };
const after = { system: "light", light: "dark", dark: "system" } as const;

function Foot() {
  const session = useSession();
  const [theme, setTheme] = useTheme();
  const [, signOut] = useChange(SignOutDocument);
  const leave = async () => {
    await signOut({});
    sessionStorage.clear(); // what was tried and not kept is nobody else's
    session.again();
  };
  const Look = looks[theme].icon;
  return (
    <div className="foot">
      <button type="button" className="foot-link button bare" onClick={() => setTheme(after[theme])}>
        <Look className="icon" aria-hidden />
        {looks[theme].text}
      </button>
      <a className="foot-link" href="/graphiql">
        <Code className="icon" aria-hidden />
        API
      </a>
      {!session.viewer.demonstration && session.viewer.account && (
        <button type="button" className="foot-link button bare" onClick={() => void leave()}>
          <LogOut className="icon" aria-hidden />
          Sign out
        </button>
      )}
      <p className="who">
        <strong>{session.viewer.account?.name}</strong>
        {session.role && session.role[0] + session.role.slice(1).toLowerCase()}
        {session.viewer.demonstration && ". This is a demonstration: whoever sits at this machine is signed in."}
      </p>
    </div>
  );
}

/** Says that the browser has no network, and that what is shown may be old. */
function Offline() {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const set = () => setOnline(navigator.onLine);
    addEventListener("online", set);
    addEventListener("offline", set);
    return () => {
      removeEventListener("online", set);
      removeEventListener("offline", set);
    };
  }, []);
  if (online) return null;
  return (
    <div className="notice" role="status">
      You are offline. What you see was read before; changes wait until you are back.
    </div>
  );
}
