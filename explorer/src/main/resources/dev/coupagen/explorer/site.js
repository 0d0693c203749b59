"use strict";
(() => {
  const index = window.coupagenIndex;
  const root = document.body.dataset.root;
  const input = document.getElementById("q");
  const list = document.getElementById("results");
  const found = document.getElementById("found");
  const MOST = 40;

  /** Lower case, with any separator as a dash. */
  const fold = (text) => text.toLowerCase().replace(/[\s_]+/g, "-");

  const entries = [];
  const words = (name) => fold(name.replace(/([a-z0-9])([A-Z])/g, "$1-$2"));
  index.r.forEach(([name, file]) => entries.push({ kind: "resource", name, key: words(name), flat: name.toLowerCase(), file: "resource/" + file + ".html" }));
  index.e.forEach(([name, ...owners]) => entries.push({ kind: "element", name, key: fold(name), flat: fold(name), owners }));
  index.o.forEach(([name, owner]) => entries.push({ kind: "operation", name, key: fold(name), flat: fold(name), owners: [owner] }));

  index.f.forEach(([name, file]) => entries.push({ kind: "file", name, key: words(name), flat: name.toLowerCase(), file: "file/" + file + ".html" }));
  index.c.forEach(([name, ...owners]) => entries.push({ kind: "column", name, key: fold(name), flat: fold(name), owners }));

  /** The distance of a query to the nearest part of a name; typos cost one each. */
  const distance = (query, name, limit) => {
    let previous = new Array(name.length + 1).fill(0);
    for (let i = 1; i <= query.length; i++) {
      const current = [i];
      let least = i;
      for (let j = 1; j <= name.length; j++) {
        const cost = Math.min(
          previous[j - 1] + (query[i - 1] === name[j - 1] ? 0 : 1),
          previous[j] + 1,
          current[j - 1] + 1);
        current.push(cost);
        if (cost < least) least = cost;
      }
      if (least > limit) return limit + 1;
      previous = current;
    }
    return Math.min(...previous);
  };

  /** Less is better; Infinity for no match. */
  const rank = (query, entry) => {
    const kind = ["resource", "file", "element", "operation", "column"].indexOf(entry.kind);
    for (const key of entry.key === entry.flat ? [entry.key] : [entry.key, entry.flat]) {
      const at = key.indexOf(query);
      if (key === query) return kind;
      if (at === 0) return 10 + kind + key.length / 1000;
      if (at > 0) return (/[-/ ]/.test(key[at - 1]) ? 20 : 30) + kind + key.length / 1000;
    }
    const parts = query.split("-").filter(Boolean);
    if (parts.length > 1 && parts.every((part) => entry.key.includes(part))) return 40 + kind + entry.key.length / 1000;
    return Infinity;
  };

  const search = (text) => {
    const query = fold(text.trim());
    if (!query) return [];
    let hits = entries.map((entry) => ({ entry, rank: rank(query, entry) })).filter((hit) => hit.rank < Infinity);
    if (hits.length === 0 && query.length >= 4) {
      const limit = query.length < 7 ? 1 : 2;
      hits = entries
        .map((entry) => ({ entry, rank: distance(query, entry.key, limit) }))
        .filter((hit) => hit.rank <= limit)
        .map((hit) => ({ entry: hit.entry, rank: hit.rank * 100 + hit.entry.key.length }));
    }
    hits.sort((a, b) => a.rank - b.rank || (a.entry.name < b.entry.name ? -1 : 1));
    const results = [];
    for (const { entry } of hits) {
      if (entry.file) {
        results.push({ label: entry.name, where: entry.kind === "file" ? "flat file" : "resource", href: root + entry.file });
      } else {
        const column = entry.kind === "column";
        for (const owner of entry.owners) {
          const [name, file] = (column ? index.f : index.r)[owner];
          const fit = entry.name.replace(/[^A-Za-z0-9_-]/g, "_");
          const anchor = column ? "#c-" + fit : entry.kind === "element" ? "#e-" + fit : "#operations";
          results.push({ label: entry.name, where: entry.kind + " of " + name, href: root + (column ? "file/" : "resource/") + file + ".html" + anchor });
          if (results.length >= MOST) break;
        }
      }
      if (results.length >= MOST) break;
    }
    return results;
  };
  window.coupagenSearch = search;

  let selected = -1;
  const select = (at) => {
    const items = list.children;
    if (items.length === 0) return;
    selected = (at + items.length) % items.length;
    [...items].forEach((item, i) => item.setAttribute("aria-selected", String(i === selected)));
    items[selected].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", items[selected].id);
  };
  const close = () => {
    list.hidden = true;
    selected = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const show = () => {
    const results = search(input.value);
    list.replaceChildren(...results.map((result, i) => {
      const item = document.createElement("li");
      item.id = "result-" + i;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.href = result.href;
      const name = document.createElement("b");
      name.textContent = result.label;
      const where = document.createElement("span");
      where.className = "in";
      where.textContent = result.where;
      item.append(name, where);
      item.addEventListener("mousedown", () => { location.href = result.href; });
      return item;
    }));
    selected = -1;
    input.removeAttribute("aria-activedescendant");
    list.hidden = results.length === 0;
    input.setAttribute("aria-expanded", String(results.length > 0));
    found.textContent = input.value.trim() === "" ? "" : results.length === 0 ? "Nothing found" : results.length >= MOST ? "The first " + MOST + " results" : results.length + " results";
  };
  input.addEventListener("input", show);
  input.addEventListener("focus", () => { if (input.value) show(); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      select(selected < 0 && event.key === "ArrowUp" ? -1 : selected + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && list.children.length > 0) {
      event.preventDefault();
      location.href = list.children[Math.max(0, selected)].dataset.href;
    } else if (event.key === "Escape") {
      close();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !/^(input|textarea)$/i.test(document.activeElement.tagName)) {
      event.preventDefault();
      input.focus();
    }
  });

  document.querySelectorAll(".code").forEach((box) => {
    const button = box.querySelector(".copy");
    if (!navigator.clipboard && !document.execCommand) return;
    button.hidden = false;
    button.addEventListener("click", () => {
      const text = box.querySelector("code").textContent;
      const done = () => { button.textContent = "Copied"; };
      if (navigator.clipboard) {
        navigator.clipboard.writeText(text).then(done, () => { button.textContent = "Select and copy"; });
      }
    });
  });

  document.querySelectorAll(".graph").forEach((figure) => {
    const svg = figure.querySelector("svg");
    const whole = svg.viewBox.baseVal;
    const full = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
    const view = { ...full };
    const apply = () => svg.setAttribute("viewBox", [view.x, view.y, view.width, view.height].join(" "));
    const zoom = (factor) => {
      const width = Math.min(full.width, Math.max(full.width / 8, view.width * factor));
      const height = width * full.height / full.width;
      view.x += (view.width - width) / 2;
      view.y += (view.height - height) / 2;
      view.width = width;
      view.height = height;
      apply();
    };
    const bar = figure.querySelector(".zoom");
    bar.hidden = false;
    bar.addEventListener("click", (event) => {
      const kind = event.target.dataset.zoom;
      if (kind === "in") zoom(0.75);
      if (kind === "out") zoom(1 / 0.75);
      if (kind === "reset") { Object.assign(view, full); apply(); }
    });
    svg.addEventListener("wheel", (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 0.85 : 1 / 0.85);
    }, { passive: false });
    let drag = null;
    svg.addEventListener("pointerdown", (event) => { if (!event.target.closest("a")) drag = { x: event.clientX, y: event.clientY }; });
    window.addEventListener("pointerup", () => { drag = null; });
    svg.addEventListener("pointermove", (event) => {
      if (!drag) return;
      const scale = view.width / svg.clientWidth;
      view.x -= (event.clientX - drag.x) * scale;
      view.y -= (event.clientY - drag.y) * scale;
      drag = { x: event.clientX, y: event.clientY };
      apply();
    });
  });
})();
