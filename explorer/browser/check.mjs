// Opens a site from file:// in headless Chromium: search, graph, accessibility, console, requests; takes screenshots.
// Usage: node check.mjs SITE [SCREENSHOTS]. The browser is the one in CHROMIUM, or chromium on the path.
import { createRequire } from "node:module";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [site, screenshots] = process.argv.slice(2).map((argument) => resolve(argument));
if (!site || !existsSync(join(site, "index.html"))) {
  console.error("Usage: node check.mjs SITE [SCREENSHOTS]");
  process.exit(2);
}
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const executablePath = process.env.CHROMIUM
  ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const url = (page) => pathToFileURL(join(site, page)).href;

const passed = [];
const failed = [];
const check = (name, ok, detail = "") => {
  (ok ? passed : failed).push(name);
  console.log((ok ? "ok    " : "FAILED ") + name + (detail ? " (" + detail + ")" : ""));
};

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const open = async (options, page) => {
  // axe is put into the page by the browser; the page's own policy would refuse it.
  const context = await browser.newContext({ bypassCSP: options.axe ?? false, ...options.context });
  const tab = await context.newPage();
  const problems = [];
  const requests = [];
  tab.on("console", (message) => { if (["error", "warning"].includes(message.type())) problems.push(message.text()); });
  tab.on("pageerror", (error) => problems.push(String(error)));
  tab.on("request", (request) => { if (!/^(file|data):/.test(request.url())) requests.push(request.url()); });
  tab.on("requestfailed", (request) => problems.push("failed: " + request.url()));
  await tab.goto(url(page), { waitUntil: "load" });
  return { context, tab, problems, requests };
};

const changes = readdirSync(join(site, "changes")).map((file) => "changes/" + file);
const pages = ["index.html", "graph.html", "resource/InvoiceHeader.html", "resource/Supplier.html", changes[0]];

for (const page of pages) {
  const { context, tab, problems, requests } = await open({}, page);
  check(page + ": no console message", problems.length === 0, problems.join("; "));
  check(page + ": no request leaves", requests.length === 0, requests.join(", "));
  const shown = await tab.evaluate(() => getComputedStyle(document.body).margin === "0px" && !!window.coupagenIndex);
  check(page + ": style and search index are loaded", shown);
  await context.close();
}

for (const colorScheme of ["light", "dark"]) {
  for (const page of pages) {
    const { context, tab } = await open({ axe: true, context: { colorScheme } }, page);
    if (page === "index.html") {
      await tab.fill("#q", "invoice");
    }
    await tab.addScriptTag({ content: axe });
    const violations = await tab.evaluate(async () => (await window.axe.run()).violations
      .filter((violation) => ["serious", "critical"].includes(violation.impact))
      .map((violation) => violation.id + " " + violation.nodes.length + ": " + violation.nodes[0].html.slice(0, 120)));
    check(page + ", " + colorScheme + ": no serious violation", violations.length === 0, violations.join("; "));
    await context.close();
  }
}

{
  const { context, tab, problems } = await open({}, "index.html");
  for (const [query, expected] of [
    ["voice-num", "invoice-number"], ["invocie-number", "invoice-number"], ["InvoiceHead", "InvoiceHeader"],
    ["supplier num", "supplier-number"], ["/submit", "PUT /invoices/{id}/submit"],
  ]) {
    const [labels, time] = await tab.evaluate((text) => {
      const start = performance.now();
      const results = window.coupagenSearch(text);
      return [results.map((result) => result.label), performance.now() - start];
    }, query);
    check("search for '" + query + "' finds " + expected, labels.includes(expected), labels.slice(0, 5).join(", "));
    check("search for '" + query + "' in under 100 ms", time < 100, time.toFixed(1) + " ms");
  }
  await tab.fill("#q", "invoice-numb");
  await tab.waitForSelector("#results li");
  await tab.press("#q", "ArrowDown");
  check("the first result is selected by key", await tab.getAttribute("#results li", "aria-selected") === "true");
  await tab.press("#q", "Enter");
  await tab.waitForURL(/resource\/.*#e-invoice-number/);
  check("a result leads to the element", await tab.isVisible("#e-invoice-number"));
  check("the search leaves no console message", problems.length === 0, problems.join("; "));
  await context.close();
}

{
  const { context, tab } = await open({}, "resource/InvoiceHeader.html");
  const nodes = await tab.locator("svg .node").count();
  check("the graph shows the resource and its ten nearest", nodes === 11, nodes + " boxes");
  const before = await tab.getAttribute(".graph svg", "viewBox");
  await tab.click("[data-zoom=in]");
  check("the graph zooms", before !== await tab.getAttribute(".graph svg", "viewBox"));
  const overlap = await tab.evaluate(() => {
    const boxes = [...document.querySelectorAll("svg .node rect")].map((box) => box.getBoundingClientRect());
    return boxes.some((a, i) => boxes.some((b, j) => i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom));
  });
  check("no box of the graph covers another", !overlap);
  await tab.click("[data-zoom=reset]");
  await tab.locator("svg .node:not(.centre) rect").first().click();
  check("a box leads to its resource", /resource\/(?!InvoiceHeader\.html)/.test(tab.url()), tab.url().split("/").pop());
  await context.close();
}

if (screenshots) {
  for (const [name, page, context] of [
    ["explorer-desktop", "index.html", { viewport: { width: 1280, height: 800 } }],
    ["explorer-resource", "resource/InvoiceHeader.html", { viewport: { width: 1280, height: 800 } }],
    ["explorer-phone", "resource/Supplier.html", { viewport: { width: 390, height: 844 }, isMobile: true, deviceScaleFactor: 2 }],
    ["explorer-dark", "resource/InvoiceHeader.html#graph", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
    ["explorer-changes", changes.find((file) => file.includes("R38-to-R39")) ?? changes[0], { viewport: { width: 1280, height: 800 } }],
  ]) {
    const [file, anchor] = page.split("#");
    const opened = await open({ context }, file);
    if (anchor) await opened.tab.locator("#" + anchor).scrollIntoViewIfNeeded();
    if (anchor) await opened.tab.evaluate((id) => document.getElementById(id).scrollIntoView(), anchor);
    if (name === "explorer-desktop") {
      await opened.tab.fill("#q", "invoice-num");
      await opened.tab.waitForSelector("#results li");
    }
    await opened.tab.screenshot({ path: join(screenshots, name + ".png") });
    await opened.context.close();
  }
}

await browser.close();
console.log(passed.length + " passed, " + failed.length + " failed");
process.exit(failed.length === 0 ? 0 : 1);
