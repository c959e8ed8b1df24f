/// <reference lib="dom" />
import type { PageData } from "../page-data.ts";
import { drawCharts } from "./charts.ts";
import { enliven } from "./tables.ts";

const root = document.documentElement;
const themeButton = document.getElementById("theme");
const preferred = matchMedia("(prefers-color-scheme: dark)");
let isDark = preferred.matches;

const data = JSON.parse(document.getElementById("data")?.textContent ?? '{"charts":[]}') as PageData;
showTheme(isDark);
const charts = drawCharts(data, isDark);
enliven(document.querySelectorAll<HTMLTableElement>("table.sortable"));

function showTheme(dark: boolean): void {
  root.dataset.theme = dark ? "dark" : "light";
  themeButton?.setAttribute("aria-pressed", String(dark));
}

function changeTheme(dark: boolean): void {
  showTheme(dark);
  charts.redraw(dark);
}

themeButton?.addEventListener("click", () => {
  isDark = !isDark;
  changeTheme(isDark);
});
preferred.addEventListener("change", ({ matches }) => {
  isDark = matches;
  changeTheme(isDark);
});
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-log]")) {
  button.addEventListener("click", () => {
    const isLog = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(isLog));
    charts.setLog(button.dataset.log ?? "", isLog);
  });
}
addEventListener("resize", () => charts.resize());
// Paper is white.
addEventListener("beforeprint", () => changeTheme(false));
addEventListener("afterprint", () => changeTheme(isDark));
