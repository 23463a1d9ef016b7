import { Component, lazy, Suspense, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { Route, Switch } from "wouter";
import { troubleOf } from "../api/trouble";
import { YearPage } from "../board/YearPage";
import { Empty, Loading, Problem } from "../ui/States";
import { SessionProvider } from "./session";
import { Shell } from "./Shell";
import { SignIn } from "./SignIn";

// The year is in the first file; the rest comes when it is asked for.
const GeneratePage = lazy(() => import("../runs/GeneratePage").then((m) => ({ default: m.GeneratePage })));
const RunPage = lazy(() => import("../runs/RunPage").then((m) => ({ default: m.RunPage })));
const VersionsPage = lazy(() => import("../versions/VersionsPage").then((m) => ({ default: m.VersionsPage })));
const ComparePage = lazy(() => import("../versions/ComparePage").then((m) => ({ default: m.ComparePage })));
const FellowsPage = lazy(() => import("../people/FellowsPage").then((m) => ({ default: m.FellowsPage })));
const FellowPage = lazy(() => import("../people/FellowPage").then((m) => ({ default: m.FellowPage })));
const RulesPage = lazy(() => import("../rules/RulesPage").then((m) => ({ default: m.RulesPage })));
const ProgramPage = lazy(() => import("../program/ProgramPage").then((m) => ({ default: m.ProgramPage })));
const HistoryPage = lazy(() => import("../versions/HistoryPage").then((m) => ({ default: m.HistoryPage })));
const WhatIfPage = lazy(() => import("../whatif/WhatIfPage").then((m) => ({ default: m.WhatIfPage })));
const KeptPage = lazy(() => import("../whatif/KeptPage").then((m) => ({ default: m.KeptPage })));
const ScenarioPage = lazy(() => import("../whatif/ScenarioPage").then((m) => ({ default: m.ScenarioPage })));
const BesidePage = lazy(() => import("../whatif/BesidePage").then((m) => ({ default: m.BesidePage })));
const RequestsPage = lazy(() => import("../requests/RequestsPage").then((m) => ({ default: m.RequestsPage })));
const RequestPage = lazy(() => import("../requests/RequestPage").then((m) => ({ default: m.RequestPage })));
const TogetherPage = lazy(() => import("../requests/TogetherPage").then((m) => ({ default: m.TogetherPage })));

export function App() {
  return (
    <I18nProvider locale="en-US">
        <SessionProvider>
          {({ session, trouble, loading, again }) => {
            if (trouble?.kind === "signed-out") return <SignIn onDone={again} />; // also when what was read before is still there
            if (trouble && !session) return <main><Problem trouble={trouble} again={again} /></main>;
            if (loading || !session) return <main><Loading what="the program" /></main>;
            if (!session.viewer.account) return <SignIn onDone={again} />;
            return (
              <Shell>
                <Catch>
                  <Suspense fallback={<Loading what="the screen" />}>
                    <Switch>
                      <Route path="/" component={YearPage} />
                      <Route path="/generate" component={GeneratePage} />
                      <Route path="/runs/:id">{(p) => <RunPage key={p.id} id={p.id} />}</Route>
                      <Route path="/versions" component={VersionsPage} />
                      <Route path="/compare" component={ComparePage} />
                      <Route path="/fellows" component={FellowsPage} />
                      <Route path="/fellows/:id">{(p) => <FellowPage key={p.id} id={p.id} />}</Route>
                      <Route path="/rules" component={RulesPage} />
                      <Route path="/program/:part?">{(p) => <ProgramPage part={p.part ?? "curriculum"} />}</Route>
                      <Route path="/history" component={HistoryPage} />
                      <Route path="/what-if" component={WhatIfPage} />
                      <Route path="/what-if/kept" component={KeptPage} />
                      <Route path="/what-if/kept/:id">{(p) => <ScenarioPage key={p.id} id={p.id} />}</Route>
                      <Route path="/what-if/compare" component={BesidePage} />
                      <Route path="/requests" component={RequestsPage} />
                      <Route path="/requests/together" component={TogetherPage} />
                      <Route path="/requests/:id">{(p) => <RequestPage key={p.id} id={p.id} />}</Route>
                      <Route path="/sign-in">
                        <SignIn onDone={again} />
                      </Route>
                      <Route>
                        <Empty title="There is no such screen">The address may be old. The year is where everything starts.</Empty>
                      </Route>
                    </Switch>
                  </Suspense>
                </Catch>
              </Shell>
            );
          }}
        </SessionProvider>
    </I18nProvider>
  );
}

/** An accident on one screen leaves the others usable. */
class Catch extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};
  static getDerivedStateFromError(error: Error) {
    return { error };
  }
  override render() {
    if (this.state.error) return <Problem trouble={troubleOf(this.state.error)} again={() => location.reload()} />;
    return this.props.children;
  }
}
