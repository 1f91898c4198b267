// GraphiQL on our own endpoint.

import "graphiql/setup-workers/vite";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { GraphiQL } from "graphiql";

import "@graphiql/plugin-explorer/style.css";
import "graphiql/style.css";

import { Examples } from "./examples.jsx";
import { fetcher } from "./fetcher.js";
import { storage } from "./storage.js";
import { say } from "./words.js";

const PLUGINS = [HISTORY_PLUGIN, explorerPlugin()];

const WELCOME = `# ${say("welcome")}
query Viewer {
  viewer {
    account { email isStaff }
    memberships { company { id name role } }
    teams { id status currentStage company { name } }
  }
}
`;

export default function Explorer({ account, signIn, signOut }) {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={PLUGINS}
      defaultQuery={WELCOME}
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
      storage={storage}
    >
      <GraphiQL.Logo>
        <div className="session">
          <Examples />
          <span id="who">{account?.email ?? say("visitor")}</span>
          <button className="quiet" onClick={account ? signOut : signIn}>
            {say(account ? "signOut" : "signIn")}
          </button>
        </div>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
