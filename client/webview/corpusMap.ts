import type { MapGraph } from '../../server/src/lsp/protocol.ts';
import { anchorOf, height, layout, type Point, width } from './layout.ts';

declare function acquireVsCodeApi(): { postMessage(message: unknown): void };

/** Texts of the page, translated by the extension. */
type Labels = Record<'article' | 'findings' | 'mentions' | 'clash' | 'clashes' | 'omitted' | 'empty' | Kind, string>;

/** What the colours tell apart; a name's own kind is in its label too. */
const kinds = ['person', 'organisation', 'place', 'other'] as const;
type Kind = (typeof kinds)[number];

/** A node as drawn: articles first, then entities. */
interface Drawn extends Point {
  readonly group: SVGGElement;
  readonly search: string;
}

const editor = acquireVsCodeApi();
const labels = JSON.parse(document.getElementById('labels')!.textContent!) as Labels;
const map = document.getElementById('map')!;
const list = document.getElementById('list')!;
const filter = document.getElementById('filter') as HTMLInputElement;
let drawn: Drawn[] = [];

window.addEventListener('message', ({ data }: MessageEvent<{ graphs: MapGraph[] }>) => draw(data.graphs));
filter.addEventListener('input', highlight);
editor.postMessage({ ready: true });

function draw(graphs: readonly MapGraph[]): void {
  map.replaceChildren();
  list.replaceChildren();
  drawn = [];
  const wanted = graphs.filter(({ articles }) => articles.length > 0);
  if (wanted.length === 0) map.append(Object.assign(document.createElement('p'), { textContent: labels.empty }));
  for (const graph of wanted) {
    map.append(drawGraph(graph));
    list.append(listOf(graph));
  }
  const omitted = wanted.reduce((sum, graph) => sum + graph.omitted, 0);
  document.getElementById('legend')!.replaceChildren(...(wanted.length ? kinds.map(legendOf) : []));
  document.getElementById('omitted')!.textContent = omitted ? `${omitted} ${labels.omitted}` : '';
  highlight();
}

function drawGraph(graph: MapGraph): SVGSVGElement {
  const { articles, entities, mentions, clashes } = graph;
  const edges = mentions.map(({ entity, article }) => [article, articles.length + entity] as const);
  const captions = [...articles.map((article) => shortened(article.title)), ...entities.map(({ name }) => name)];
  const points = layout(captions, edges);
  const picture = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    role: 'group',
    'aria-label': decodeURIComponent(graph.root.split('/').pop() ?? ''),
  });
  for (const [index, [from, to]] of edges.entries())
    picture.append(line(points[from]!, points[to]!, 'mention', Math.min(4, mentions[index]!.count)));
  for (const { from, to, message, count } of clashes) {
    const edge = line(points[from]!, points[to]!, 'clash', 3);
    edge.append(title(`${count} ${count === 1 ? labels.clash : labels.clashes}: ${message}`));
    picture.append(edge);
  }
  const nodes = [
    ...articles.map((_, i) => articleNode(graph, i, points[i]!)),
    ...entities.map((_, i) => entityNode(graph, i, points[articles.length + i]!)),
  ];
  picture.append(...nodes.map(({ group }) => group));
  nodes[0]?.group.setAttribute('tabindex', '0');
  drawn.push(...nodes);
  picture.addEventListener('keydown', (event) => moveFocus(event, nodes));
  return picture;
}

function articleNode({ articles, clashes }: MapGraph, index: number, at: Point): Drawn {
  const { uri, title: name, date, findings } = articles[index]!;
  const own = clashes.filter(({ from, to }) => from === index || to === index);
  const label = [
    `${labels.article}: ${name}`,
    date,
    `${findings} ${labels.findings}`,
    ...own.map(
      ({ from, to, message }) => `${labels.clash}: ${articles[from === index ? to : from]!.title}: ${message}`,
    ),
  ]
    .filter(Boolean)
    .join('. ');
  const group = node('article', label, at, 'link');
  group.append(
    svg('rect', { x: -7, y: -9, width: 14, height: 18, rx: 2 }),
    caption(shortened(name), at, 20),
    title(label),
  );
  const open = () => editor.postMessage({ open: uri });
  group.addEventListener('click', open);
  group.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') open();
  });
  return { ...at, group, search: name };
}

function entityNode({ entities, articles, mentions }: MapGraph, index: number, at: Point): Drawn {
  const { name, type } = entities[index]!;
  const where = mentions.filter(({ entity }) => entity === index);
  const label = `${name}, ${type}. ${where.map(({ article, count }) => `${articles[article]!.title}: ${count} ${labels.mentions}`).join('. ')}`;
  const group = node(`entity ${type}`, label, at, 'img');
  group.append(shape(kindOf(type), 3 + Math.min(8, where.length * 1.5)), caption(name, at, 18), title(label));
  return { ...at, group, search: name };
}

/** The same facts as text: for readers who take lists more easily than drawings. */
function listOf({ articles, clashes }: MapGraph): HTMLUListElement {
  const items = document.createElement('ul');
  articles.forEach(({ uri, title: name, date, findings }, index) => {
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href: '#', textContent: name });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      editor.postMessage({ open: uri });
    });
    const told = clashes
      .filter(({ from }) => from === index)
      .map(({ to, message }) => ` · ${labels.clash}: ${articles[to]!.title}: ${message}`);
    item.append(link, ` ${[date, `${findings} ${labels.findings}`].filter(Boolean).join(' · ')}${told.join('')}`);
    items.append(item);
  });
  return items;
}

function legendOf(kind: Kind): HTMLSpanElement {
  const item = document.createElement('span');
  const sample = svg('svg', { viewBox: '-6 -6 12 12', 'aria-hidden': 'true' });
  const group = svg('g', { class: `entity ${kind}` });
  group.append(shape(kind, 5));
  sample.append(group);
  item.append(sample, labels[kind]);
  return item;
}

/** The kinds differ by shape as well as by colour: corners from the centre, in parts of the size; none for a circle. */
const corners: Readonly<Record<Kind, readonly (readonly [number, number])[]>> = {
  person: [],
  organisation: [-1, 1].flatMap((side) => [[0, 1.2 * side] as const, [-1.2 * side, 0] as const]),
  place: [
    [0, -1.2],
    [1.1, 0.9],
    [-1.1, 0.9],
  ],
  other: [0, 1, 2, 3, 4, 5].map((i) => [1.1 * Math.cos((i * Math.PI) / 3), 1.1 * Math.sin((i * Math.PI) / 3)]),
};

function shape(kind: Kind, size: number): SVGElement {
  if (corners[kind].length === 0) return svg('circle', { class: 'shape', r: size });
  const points = corners[kind].map(([x, y]) => `${(x * size).toFixed(1)},${(y * size).toFixed(1)}`).join(' ');
  return svg('polygon', { class: 'shape', points });
}

function kindOf(type: string): Kind {
  if (type === 'country') return 'place';
  return kinds.find((kind) => kind === type) ?? 'other';
}

/** Arrow keys move to the nearest node in their direction. */
function moveFocus(event: KeyboardEvent, nodes: readonly Drawn[]): void {
  const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  const current = nodes.find(({ group }) => group === document.activeElement);
  if (!direction || !current) return;
  event.preventDefault();
  const [dx, dy] = direction as [number, number];
  const ahead = nodes
    .map((one) => ({
      one,
      along: (one.x - current.x) * dx + (one.y - current.y) * dy,
      across: Math.abs((one.x - current.x) * dy) + Math.abs((one.y - current.y) * dx),
    }))
    .filter(({ one, along }) => one !== current && along > 1)
    .sort((a, b) => a.along + 2 * a.across - (b.along + 2 * b.across));
  const next = ahead[0]?.one;
  if (!next) return;
  current.group.setAttribute('tabindex', '-1');
  next.group.setAttribute('tabindex', '0');
  next.group.focus();
}

function highlight(): void {
  const part = filter.value.trim().toLocaleLowerCase();
  for (const { group, search } of drawn)
    group.classList.toggle('dim', part !== '' && !search.toLocaleLowerCase().includes(part));
}

function node(kind: string, label: string, { x, y }: Point, role: string): SVGGElement {
  return svg('g', {
    class: kind,
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
    tabindex: -1,
    role,
    'aria-label': label,
  });
}

function line(from: Point, to: Point, kind: string, thickness: number): SVGLineElement {
  return svg('line', { class: kind, x1: from.x, y1: from.y, x2: to.x, y2: to.y, 'stroke-width': thickness });
}

function caption(text: string, at: Point, y: number): SVGTextElement {
  const element = svg('text', { y, 'text-anchor': anchorOf(at), 'aria-hidden': 'true' });
  element.textContent = text;
  return element;
}

function title(text: string): SVGTitleElement {
  const element = svg('title', {});
  element.textContent = text;
  return element;
}

function shortened(text: string): string {
  return text.length > 28 ? `${text.slice(0, 27)}…` : text;
}

function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
