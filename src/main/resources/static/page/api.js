// What the API answers, asked for once each and kept while the page is open.

import {query} from './address.js';

const API = 'api/v1/';
const KEPT = 60;
const answers = new Map();
const shown = new Map();
let redraw = () => {};

/** Calls back whenever an answer has arrived. */
export function onAnswer(callback) {
  redraw = callback;
}

/** The address of a request, with those parameters that are set. */
export function path(resource, parameters = {}) {
  const text = query(parameters);
  return API + resource + (text && '?' + text);
}

export const battlePath = (id, rest = '', parameters = {}) => path(`battles/${encodeURIComponent(id)}${rest}`, parameters);

/**
 * What is known of an answer now: `data`, `failure`, `version` of the data set, `next` page. Where it is not there yet, what the
 * same `place` of the page showed before stays, and `waiting` says so.
 */
export function get(request, place = request) {
  const answer = answers.get(request) ?? ask(request);
  if (answer.waiting) return {...shown.get(place), waiting: true};
  shown.set(place, answer);
  return answer;
}

/** Asks anew for what failed. */
export function retry() {
  for (const [request, answer] of answers) if (answer.failure) answers.delete(request);
  redraw();
}

async function load(request) {
  let response;
  try {
    response = await fetch(request, {headers: {Accept: 'application/geo+json, application/json'}});
  } catch {
    throw {title: 'The server does not answer', detail: 'Is it running, and are you online? Nothing here is lost.'};
  }
  const body = await response.json().catch(() => null);
  if (!response.ok || body === null) throw problem(response, body);
  const link = (response.headers.get('Link') ?? '').match(/<([^>]*)>; rel="next"/);
  return {data: body, version: response.headers.get('Data-Version'), next: link && link[1].replace(/^.*\/api\/v1\//, API)};
}

function problem(response, body) {
  const wrong = (body?.errors ?? []).map(error => `${error.parameter}=${error.value ?? ''} ${error.message}`);
  return {
    status: response.status,
    title: body?.title ?? 'Not an answer of this API',
    detail: [body?.detail ?? `Status ${response.status}.`, ...wrong].join(' ')
  };
}

function ask(request) {
  const answer = {waiting: true};
  answers.set(request, answer);
  if (answers.size > KEPT) answers.delete(answers.keys().next().value);
  load(request)
    .then(arrived => answers.set(request, arrived), failure => answers.set(request, {failure}))
    .then(() => redraw());
  return answer;
}
