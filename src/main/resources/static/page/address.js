// The address of the page holds all that it shows: /?battle=…&asOf=… can be linked, and the back button goes back.

/** The parameters of the API's lists of battles that the page passes on as they are. */
export const FILTERS = ['q', 'from', 'to', 'country', 'admin1', 'partOf', 'combatant', 'violence', 'outcome', 'killedMin', 'killedMax', 'bbox', 'near', 'within'];

let redraw = () => {};

export const address = () => Object.fromEntries(new URLSearchParams(location.search));

/** The query of those parameters that are set. */
export function query(parameters) {
  const set = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return new URLSearchParams(set).toString().replaceAll('%2C', ',');
}

/** The query string with some parameters changed; undefined takes one out. */
export const link = (changes, from = address()) => '?' + query({...from, ...changes});

/** The link to a battle, from anywhere. */
export const toBattle = (id, more = {}) => link({battle: id, ...more}, {});

/** The filters that are set, for a request. */
export const filters = (from = address()) => Object.fromEntries(FILTERS.filter(name => from[name]).map(name => [name, from[name]]));

export function go(target, {replace = false} = {}) {
  const place = view();
  if (replace) history.replaceState(null, '', target);
  else if (target !== location.search) history.pushState(null, '', target);
  redraw({moved: view() !== place});
}

function view() {
  const {battle, view = 'list'} = address();
  return battle ?? `view ${view}`;
}

/** Follows links of this page without loading it again. */
export function follow(callback) {
  redraw = callback;
  addEventListener('popstate', () => redraw({moved: false}));
  document.addEventListener('click', event => {
    const target = event.target.closest?.('a[href]');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const href = target?.getAttribute('href') ?? '';
    if (!plain || event.defaultPrevented || !(href.startsWith('?') || href === './')) return;
    event.preventDefault();
    go(href === './' ? location.pathname : href);
  });
}
