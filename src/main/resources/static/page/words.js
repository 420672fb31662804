// Numbers, days and the API's names, in the words and the locale of the reader.

const numbers = new Intl.NumberFormat();
const ratios = new Intl.NumberFormat(undefined, {minimumFractionDigits: 2, maximumFractionDigits: 2});
const compact = new Intl.NumberFormat(undefined, {notation: 'compact', maximumFractionDigits: 1});

export const number = value => numbers.format(value);
export const times = value => ratios.format(value);
export const short = value => compact.format(value);
export const count = (value, one) => `${number(value)} ${one}${value === 1 ? '' : 's'}`;

/** Days since 1970 of a day in ISO 8601, whose year may have a sign and more than four digits: 331 BC is -000330. */
export function dayNumber(iso) {
  const [, year, month, day] = iso.match(/^([+-]?\d+)-(\d\d)-(\d\d)$/);
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getTime() / 86400000;
}

const styles = new Map();

function style(parts, beforeChrist) {
  const key = JSON.stringify(parts) + beforeChrist;
  if (!styles.has(key)) {
    const era = beforeChrist ? {era: 'short'} : {};
    styles.set(key, new Intl.DateTimeFormat(undefined, {calendar: 'gregory', timeZone: 'UTC', ...parts, ...era}));
  }
  return styles.get(key);
}

const PARTS = {
  DAY: {year: 'numeric', month: 'long', day: 'numeric'},
  SHORT: {year: 'numeric', month: 'short', day: 'numeric'},
  MONTH: {year: 'numeric', month: 'long'},
  YEAR: {year: 'numeric'}
};

/** One day, or as much of it as is known. */
export function day(iso, parts = 'DAY') {
  const date = new Date(dayNumber(iso) * 86400000);
  return style(PARTS[parts], date.getUTCFullYear() <= 0).format(date);
}

/** From a day to another, saying once what both have in common. */
export function days(from, to, parts = 'DAY') {
  const [first, last] = [from, to].map(iso => new Date(dayNumber(iso) * 86400000));
  return style(PARTS[parts], first.getUTCFullYear() <= 0).formatRange(first, last);
}

/** When a battle was fought, no more precise than its document says. */
export function when(date, parts = 'DAY') {
  if (!date) return 'day not known';
  const known = {MONTH: 'MONTH', YEAR: 'YEAR'}[date.precision] ?? parts;
  const text = date.end === null ? `since ${day(date.start, known)}` : days(date.start, date.end, known);
  return date.precision === 'APPROXIMATE' ? `about ${text}` : text;
}

/** Persons of a claim, no more certain than its words. */
export function figure({min, max, best, qualifier, text}) {
  if (best !== null && best !== undefined && min !== max) return `${number(best)} (${span(min, max)})`;
  if (min === null && max === null) return `“${text}”`;
  if (qualifier === 'ABOUT') return `about ${span(min, max)}`;
  if (max === null) return `${number(min)} or more`;
  if (min === null) return `up to ${number(max)}`;
  return span(min, max);
}

/** What a claim says happened, to how many; in its own words where it names no number. */
export function statement({figure: persons, type}) {
  const text = figure(persons);
  return text.startsWith('“') ? `${TYPES[type]}: ${text}` : `${text} ${TYPES[type]}`;
}

/** Lowest to highest, open where a claim leaves it open. */
export function range({low, high, lowOpen, highOpen}) {
  if (low === null) return 'no number told';
  return (lowOpen ? '≤ ' : '') + span(low, high) + (highOpen ? ' or more' : '');
}

const span = (low, high) => (low === high ? number(low) : `${number(low)}–${number(high)}`);

export const TYPES = {
  KILLED: 'killed', INJURED: 'injured', CAPTURED: 'captured', MISSING: 'missing', SURRENDERED: 'surrendered',
  KILLED_OR_INJURED: 'killed or injured', CAPTURED_OR_MISSING: 'captured or missing', CASUALTIES: 'casualties', OTHER: 'otherwise affected'
};

export const RELATIONS = {
  OWN: 'Own side', OPPONENT: 'Opponent', THIRD_PARTY: 'Third party', UNATTRIBUTED: 'Nobody named'
};

export const STATUSES = {
  REPORTED: ['Reported', 'No other named claimant supports or contradicts it.'],
  CORROBORATED: ['Corroborated', 'Another, independent claimant agrees.'],
  DISPUTED: ['Disputed', 'The current figures of different claimants exclude each other.'],
  SUPERSEDED: ['Superseded', 'The same claimant, or its side, has since given another figure.']
};

export const VICTIMS = {CIVILIANS: 'Civilians', UNKNOWN: 'Unknown victims', ALL: 'Everybody together'};

export const VIOLENCE = {STATE_BASED: 'State-based', NON_STATE: 'Non-state', ONE_SIDED: 'One-sided'};

export const OUTCOMES = {
  VICTORY: 'Victory', DEFEAT: 'Defeat', INCONCLUSIVE: 'Inconclusive', STALEMATE: 'Stalemate', CEASEFIRE: 'Ceasefire', OTHER: 'Other outcome'
};

export const RULES = {
  latest: 'said last', lowest: 'the lowest', highest: 'the highest', own: 'by the side itself', opponent: 'by its opponent',
  'third-party': 'by third parties'
};
