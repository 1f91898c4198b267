// A menu of operations that work; each opens a tab with its variables.

import { DropdownMenu, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useState } from "react";

import { say } from "./words.js";

const SHELF = new URL("graphiql/examples.json", location.href);

export function Examples() {
  const [groups, setGroups] = useState([]);
  const { addTab, stop } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  useEffect(() => {
    fetch(SHELF)
      .then((response) => response.json())
      .then(setGroups);
  }, []);

  const open = ({ query, variables }) => {
    stop(); // what runs would go on writing into the new tab
    addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
  };

  return (
    <DropdownMenu>
      <DropdownMenu.Button className="quiet" disabled={!groups.length || !queryEditor || !variableEditor}>
        {say("examples")} ▾
      </DropdownMenu.Button>
      <DropdownMenu.Content className="examples" align="end">
        {groups.map(({ name, examples }) => [
          <div key={name} className="group">
            {say(name)}
          </div>,
          ...examples.map((example) => (
            <DropdownMenu.Item key={example.name} onSelect={() => open(example)}>
              {example.title} <code>{example.name}</code>
            </DropdownMenu.Item>
          )),
        ])}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
