// What a dashboard does with this API: compiled against the types that are made of its description, never run.
import createClient from 'openapi-fetch';
import type { components, paths } from './openapi.js';

// A response without the parameter `fields` has every field; the description cannot tell it from one with it.
type Whole<T> = T extends object ? { [K in keyof T]-?: Whole<T[K]> } : T;
type Get<P extends keyof paths> = Omit<paths[P]['get'], 'responses'> & { responses: Whole<paths[P]['get']['responses']> };
type Api = { [P in keyof paths]: Omit<paths[P], 'get'> & { get: Get<P> } };
type Battle = Whole<components['schemas']['Battle']>;
type CasualtyClaim = Whole<components['schemas']['CasualtyClaim']>;
type CasualtyType = components['schemas']['CasualtyType'];
type BattleMap = Api['/api/v1/battles']['get']['responses'][200]['content']['application/geo+json'];

const api = createClient<Api, 'application/json' | 'application/problem+json'>({ baseUrl: 'http://localhost:8080' });

function heading(battle: Battle): string {
  return `${battle.title}, ${battle.date?.start ?? 'undated'}, ${battle.place?.country?.name ?? 'somewhere'}`;
}

function dead(battle: Battle, type: CasualtyType = 'KILLED'): (number | null)[] {
  return battle.sides.map((side) => side.casualties.find((figure) => figure.type === type)?.best ?? null);
}

function sentence(claim: CasualtyClaim): string {
  const who = claim.claimedBy.map((claimant) => claimant.name).join(', ');
  return `${who}: ${claim.figure.text} (${claim.figure.min ?? '?'} to ${claim.figure.max ?? '?'}), ${claim.status}`;
}

async function headings(): Promise<string[]> {
  const { data, error } = await api.GET('/api/v1/battles', {
    params: { query: { country: ['ML', 'NE'], from: '2019-01-01', outcome: ['VICTORY'], sort: '-killed', limit: 100 } },
  });
  if (error) {
    throw new Error(error.errors?.map((fault) => `${fault.parameter} ${fault.message}`).join() ?? error.detail);
  }
  const more: string | null = data.links.next;
  return [`${data.page.total} in all${more === null ? '' : ', and more'}`, ...data.items.map(heading)];
}

async function figures(id: string): Promise<unknown[]> {
  const path = { id };
  const battle = await api.GET('/api/v1/battles/{id}', { params: { path } });
  const claims = await api.GET('/api/v1/battles/{id}/casualty-claims', { params: { path, query: { type: ['KILLED'] } } });
  const timeline = await api.GET('/api/v1/battles/{id}/timeline', { params: { path, query: { rule: 'own' } } });
  const best = timeline.data?.items.map((day) => [day.date, ...day.figures.map((figure) => figure.best)]);
  return [battle.data && dead(battle.data), claims.data?.items.map(sentence), best];
}

async function perYear(): Promise<unknown[] | undefined> {
  const { data } = await api.GET('/api/v1/statistics', { params: { query: { groupBy: ['year', 'country'] } } });
  return data?.items.map((row) => [row.group.year, row.group.country?.code, row.battles, row.killed?.best]);
}

async function table(): Promise<string | undefined> {
  const { data } = await api.GET('/api/v1/casualty-claims', { params: { query: { format: 'csv' } }, parseAs: 'text' });
  return data;
}

async function misspelt(): Promise<void> {
  // @ts-expect-error: there is no such type of casualty
  await api.GET('/api/v1/casualty-claims', { params: { query: { type: ['KILED'] } } });
}

function points(map: BattleMap): [number | undefined, string][] {
  return map.features.map((feature) => [feature.geometry?.coordinates[0], feature.properties.title]);
}

export { figures, headings, misspelt, perYear, points, table };
