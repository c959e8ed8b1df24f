import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { DefaultTheme } from "vitepress";
import { pageOf } from "./pages.ts";

type Item = DefaultTheme.SidebarItem;

const guides = [
  "conform-in-five-minutes",
  "gate-your-ci",
  "check-foxml",
  "your-own-rules",
  "judge-your-producer",
  "judge-your-consumer",
  "read-and-write-runs",
  "change-a-contract",
  "backtest-in-five-minutes",
  "bring-your-own-bars",
];
const families: Readonly<Record<string, string>> = { quantlab: "QuantLab", foxml: "FoxML", execution: "Execution" };

/** What stands beside the pages of each part of the site. */
export function sidebar(root: string): DefaultTheme.SidebarMulti {
  const pages = (folder: string) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith(".md") && name !== "README.md" && name !== "index.md")
      .sort();
  const read = (file: string) => readFileSync(path.join(root, file), "utf8");
  const titled = (file: string): Item => ({
    text: /^# (.+)$/mu.exec(read(file))?.[1] ?? file,
    link: `/${pageOf(file)?.replace(/(index)?\.md$/u, "")}`,
  });
  const place = (name: string) => {
    const index = guides.indexOf(name.slice(0, -3));
    return index < 0 ? guides.length : index;
  };
  const contracts = new Map<string, string[]>();
  for (const name of pages("generated/docs/contracts")) {
    const family = /, family (\w+) /u.exec(read(`generated/docs/contracts/${name}`))?.[1] ?? "";
    contracts.set(family, [...(contracts.get(family) ?? []), name]);
  }
  const contractItems: Item[] = [
    { text: "Contracts and rules", link: "/contracts/" },
    ...[...contracts]
      .sort()
      .reverse()
      .map(([family, names]) => ({
        text: families[family] ?? family,
        collapsed: false,
        items: names.map((name) => ({ text: name.slice(0, -3), link: `/contracts/${name.slice(0, -3)}` })),
      })),
  ];
  const reference: Item[] = [
    {
      text: "Reference",
      items: [
        { text: "Overview", link: "/reference/" },
        ...pages("docs/reference").map((name) => titled(`docs/reference/${name}`)),
        titled("schemas/README.md"),
      ],
    },
    {
      text: "Packages",
      items: ["packages/engine/README.md", "packages/foxml/README.md", "python/README.md"].map(titled),
    },
    {
      text: "Project",
      items: [{ text: "Changelog", link: "/changelog" }, titled("CONTRIBUTING.md"), titled("SECURITY.md")],
    },
  ];
  return {
    "/guides/": [
      {
        text: "Guides",
        items: pages("docs/guides")
          .sort((a, b) => place(a) - place(b))
          .map((name) => titled(`docs/guides/${name}`)),
      },
    ],
    "/contracts/": contractItems,
    "/rules/": contractItems,
    "/changes/": [
      {
        text: "Changes of a contract",
        items: [
          { text: "All changes", link: "/changes/" },
          ...pages("generated/docs/changes").map((name) => ({
            text: name.slice("change.".length, -3),
            link: `/changes/${name.slice(0, -3)}`,
          })),
        ],
      },
    ],
    "/decisions/": [
      { text: "Decisions", items: pages("docs/decisions").map((name) => titled(`docs/decisions/${name}`)) },
    ],
    "/": reference,
  };
}
