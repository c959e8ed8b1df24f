/** The script of the page: filters, copying, opening everything for print. Without it the page is complete. */
export const script = `(() => {
"use strict";
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const form = document.getElementById("filter");
const status = document.getElementById("status");
const none = document.getElementById("none");
const artifacts = all(".artifact").map((node) => ({
  node,
  open: node.open,
  path: node.querySelector("h3").textContent,
  rules: all(".rule", node).map((rule) => ({ node: rule, places: all(".place", rule).map((place) => ({ node: place })) })),
}));
const total = artifacts.reduce((sum, { rules }) => sum + rules.reduce((count, { places }) => count + places.length, 0), 0);
const number = (value) => value.toLocaleString("en-US");

const textOf = (artifact, rule, place) => {
  place.text ??= [artifact.path, ...[...rule.node.children].filter((part) => !part.matches("ol, details")).map((part) => part.textContent), place.node.textContent].join(" ").toLowerCase();
  return place.text;
};

const apply = () => {
  const severities = all("[name=severity]:checked", form).map((box) => box.value);
  const wanted = form.elements.text.value.trim().toLowerCase().split(/\\s+/).filter(Boolean);
  const ruleId = form.elements.rule.value;
  const artifactId = form.elements.artifact.value;
  const filtering = wanted.length > 0 || ruleId !== "" || artifactId !== "";
  let shown = 0;
  for (const artifact of artifacts) {
    let inArtifact = 0;
    for (const rule of artifact.rules) {
      const applies = (artifactId === "" || artifact.node.id === artifactId) && severities.includes(rule.node.dataset.severity) && (ruleId === "" || rule.node.dataset.rule === ruleId);
      let inRule = 0;
      for (const place of rule.places) {
        const fits = applies && (wanted.length === 0 || wanted.every((word) => textOf(artifact, rule, place).includes(word)));
        place.node.hidden = !fits;
        if (fits) inRule++;
      }
      for (const page of all(".more", rule.node)) {
        page.hidden = !page.querySelector(".place:not([hidden])");
        page.open = wanted.length > 0 && !page.hidden;
      }
      rule.node.hidden = inRule === 0;
      inArtifact += inRule;
    }
    artifact.node.hidden = inArtifact === 0 && (filtering || artifact.rules.length > 0);
    artifact.node.open = filtering ? inArtifact > 0 : artifact.open;
    shown += inArtifact;
  }
  if (none) none.hidden = shown > 0 || total === 0;
  status.textContent = shown === total ? number(total) + (total === 1 ? " finding" : " findings") : number(shown) + " of " + number(total) + " findings";
};

if (form) {
  let timer;
  form.hidden = false;
  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(apply, 120); });
  form.addEventListener("submit", (event) => { event.preventDefault(); apply(); });
  form.addEventListener("reset", () => setTimeout(apply));
  document.getElementById("expand").addEventListener("click", () => { for (const { node } of artifacts) node.open = true; });
  document.getElementById("collapse").addEventListener("click", () => { for (const { node } of artifacts) node.open = false; });
  for (const name of all("[data-pick]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "pick";
    button.title = "Show only this rule";
    button.append(...name.childNodes);
    button.addEventListener("click", () => {
      form.elements.rule.value = form.elements.rule.value === name.dataset.pick ? "" : name.dataset.pick;
      apply();
    });
    name.append(button);
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) return;
    event.preventDefault();
    form.elements.text.focus();
  });
  apply();
}

const copy = async (text, what) => {
  try { await navigator.clipboard.writeText(text); status.textContent = "Copied " + what; } catch { status.textContent = "This browser does not allow copying; select the text instead"; }
};
for (const { rules } of artifacts) for (const { node, places } of rules) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = places.length === 1 ? "Copy fingerprint" : "Copy fingerprints";
  button.addEventListener("click", () => {
    const prints = all(".place:not([hidden]) .fp", node).map((print) => print.textContent);
    copy(prints.join("\\n"), number(prints.length) + (prints.length === 1 ? " fingerprint" : " fingerprints"));
  });
  node.querySelector("header").append(button);
}
document.addEventListener("click", (event) => { if (event.target.matches(".fp")) copy(event.target.textContent, event.target.textContent); });

const openTarget = () => {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  const details = target && target.closest("details");
  if (details) { details.open = true; target.scrollIntoView(); }
};
addEventListener("hashchange", openTarget);
openTarget();

let closed = [];
addEventListener("beforeprint", () => { closed = all("details:not([open])"); for (const details of closed) details.open = true; });
addEventListener("afterprint", () => { for (const details of closed) details.open = false; });
})();
`;

/** SHA-256 of the script, by which the page's policy knows it. */
export const scriptHash = "sha256-g8J9ASr8t2aKwuluY7d5gwbbTvx5/eGwimo0DruFsbc=";
