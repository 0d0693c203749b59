'use strict';
const $ = (id) => document.getElementById(id);
const state = { resources: [], resource: '', id: 0, as: 'json', lastCall: 0 };
const kinds = ['latency', 'status', 'token-expiry', 'drop', 'truncate', 'drift', 'nulls-omitted', 'blanks', 'underscores',
  'decimals-as-numbers', 'element-removed', 'element-added'];

async function get(address) {
  const reply = await fetch(address);
  return reply.json();
}

function choice(text, note, pressed, chosen) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.setAttribute('aria-pressed', String(pressed));
  if (note) {
    const small = document.createElement('small');
    small.textContent = ' ' + note;
    button.append(small);
  }
  button.addEventListener('click', chosen);
  item.append(button);
  return item;
}

function showResources() {
  const filter = $('resource-filter').value.toLowerCase();
  $('resources').replaceChildren(...state.resources
    .filter((one) => (one.name + one.path).toLowerCase().includes(filter))
    .map((one) => choice(one.name, String(one.records), one.name === state.resource, () => {
      state.resource = one.name;
      showResources();
      showRecords();
    })));
}

async function showRecords() {
  if (!state.resource) return;
  const search = encodeURIComponent($('record-search').value);
  const records = await get('/sandbox/records?resource=' + encodeURIComponent(state.resource) + '&search=' + search);
  $('records-title').textContent = state.resource;
  $('records').replaceChildren(...records.map((one) =>
    choice(one.id + '  ' + one.title, one.status, one.id === state.id, () => {
      state.id = one.id;
      showRecords();
      showRecord();
    })));
}

async function showRecord() {
  if (!state.id) return;
  const reply = await fetch('/sandbox/record?resource=' + encodeURIComponent(state.resource)
    + '&id=' + state.id + '&as=' + state.as);
  let text = await reply.text();
  if (state.as === 'json') text = JSON.stringify(JSON.parse(text), null, 2);
  if (state.as === 'xml') text = indented(text);
  $('record').textContent = text;
  const definition = $('definition');
  definition.href = '/explore/resource/' + encodeURIComponent(state.resource) + '.html';
  definition.hidden = false;
  const actions = await get('/sandbox/actions?resource=' + encodeURIComponent(state.resource) + '&id=' + state.id);
  $('actions-title').hidden = actions.length === 0;
  $('actions').replaceChildren(...actions.map((one) => {
    const item = document.createElement('li');
    item.textContent = one.time + ' ' + one.action + ': ' + (one.effect || 'no known effect');
    return item;
  }));
}

function indented(xml) {
  let depth = 0;
  return xml.replace(/></g, '>\n<').split('\n').map((line) => {
    if (/^<\//.test(line)) depth--;
    const shown = '  '.repeat(Math.max(depth, 0)) + line;
    if (/^<[^/?!][^>]*[^/]>$/.test(line)) depth++;
    return shown;
  }).join('\n');
}

async function showCalls() {
  const calls = await get('/sandbox/log?after=' + state.lastCall);
  for (const call of calls) {
    state.lastCall = call.number;
    const row = document.createElement('tr');
    if (call.status === 0 || call.status >= 400) row.className = 'bad';
    for (const value of [call.time, call.verb, call.address, call.status || 'broken', call.milliseconds, call.bytes]) {
      const cell = document.createElement('td');
      cell.textContent = value;
      row.append(cell);
    }
    row.title = call.error;
    $('requests').prepend(row);
  }
  $('no-requests').hidden = state.lastCall > 0;
}

async function showFaults() {
  const faults = await get('/sandbox/faults');
  $('active-faults').replaceChildren(...faults.map((fault) => {
    const item = document.createElement('li');
    item.textContent = fault.kind + ' at ' + fault.path + (fault.amount ? ', amount ' + fault.amount : '')
      + (fault.times ? ', ' + fault.times + ' times' : '') + (fault.element ? ', element ' + fault.element : '');
    return item;
  }));
}

function pressOne(buttons, pressed) {
  buttons.forEach((button) => button.setAttribute('aria-pressed', String(button === pressed)));
}

async function start() {
  const facts = await get('/sandbox/facts');
  $('facts').textContent = 'release ' + facts.release + ' · url=' + location.origin + ' · client_id=' + facts.client_id
    + ' · client_secret=' + facts.client_secret;
  state.resources = await get('/sandbox/resources');
  showResources();
  kinds.forEach((kind) => $('fault-kind').append(new Option(kind, kind)));
  const views = document.querySelectorAll('[data-view]');
  views.forEach((button) => button.addEventListener('click', () => {
    pressOne(views, button);
    for (const view of ['data', 'log', 'faults']) $(view).hidden = view !== button.dataset.view;
  }));
  const forms = document.querySelectorAll('[data-as]');
  forms.forEach((button) => button.addEventListener('click', () => {
    pressOne(forms, button);
    state.as = button.dataset.as;
    showRecord();
  }));
  $('resource-filter').addEventListener('input', showResources);
  $('record-search').addEventListener('input', showRecords);
  $('fault-form').addEventListener('submit', async (event) => {
    event.preventDefault();
    await fetch('/sandbox/faults', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({
      kind: $('fault-kind').value, path: $('fault-path').value, amount: Number($('fault-amount').value),
      times: Number($('fault-times').value), element: $('fault-element').value }) });
    showFaults();
  });
  $('faults-off').addEventListener('click', async () => {
    await fetch('/sandbox/faults', { method: 'DELETE' });
    showFaults();
  });
  showFaults();
  showCalls();
  setInterval(showCalls, 1000);
}

start();
