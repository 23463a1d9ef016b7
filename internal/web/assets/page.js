// The explorer of the API: GraphiQL with a first query that shows something.
"use strict";
(function () {
  var base = window.location.host;
  var fetcher = GraphiQL.createFetcher({
    url: "/graphql",
    subscriptionUrl: (window.location.protocol === "https:" ? "wss://" : "ws://") + base + "/graphql",
  });
  var first = [
    "# The year's block schedule, nested. Press Ctrl-Enter.",
    "query Year {",
    "  programs(first: 1) {",
    "    edges { node {",
    "      title",
    "      academicYears(first: 1) { edges { node {",
    "        title",
    "        schedules(first: 1, orderBy: {field: NUMBER, direction: DESC}) { edges { node {",
    "          number state objective bound gap",
    "          assignments(first: 100) { edges { node {",
    "            fellow { name }",
    "            block { title }",
    "            rotation { title }",
    "            mentor { name }",
    "            offsiteOption { title site { title city } }",
    "          } } }",
    "        } } }",
    "      } } }",
    "    } }",
    "  }",
    "}",
    "",
  ].join("\n");
  ReactDOM.createRoot(document.getElementById("graphiql")).render(
    React.createElement(GraphiQL, { fetcher: fetcher, defaultQuery: first, defaultEditorToolsVisibility: true }));
})();
