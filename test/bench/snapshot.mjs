/** Heap snapshots of V8, read as far as it takes to tell what is in one and not in another. */

/**
 * Takes a snapshot. Objects keep their ids from one to the next as long as the session lasts.
 *
 * @returns by id: each object's `type`, `name`, size in bytes, and `from`, `by`: what holds it, on a shortest way from
 *   the root
 */
export async function snapshot(cdp) {
  let text = '';
  const add = ({ chunk }) => (text += chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', add);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', add);
  return read(JSON.parse(text));
}

function read({ nodes, edges, strings, snapshot: { meta } }) {
  const [node, edge] = [meta.node_fields, meta.edge_fields];
  const at = (field) => node.indexOf(field);
  const [typeAt, nameAt, idAt, sizeAt, countAt] = ['type', 'name', 'id', 'self_size', 'edge_count'].map(at);
  const [nodeTypes] = meta.node_types;
  const [edgeTypes] = meta.edge_types;

  const objects = [];
  let firstEdge = 0;
  for (let index = 0; index < nodes.length; index += node.length) {
    objects.push({
      id: nodes[index + idAt],
      type: nodeTypes[nodes[index + typeAt]],
      name: strings[nodes[index + nameAt]],
      size: nodes[index + sizeAt],
      edges: [firstEdge, (firstEdge += nodes[index + countAt] * edge.length)],
    });
  }

  // Breadth first, so that each object is reached on a shortest way.
  const reached = [objects[0]];
  for (const from of reached) {
    const [first, last] = from.edges;
    for (let index = first; index < last; index += edge.length) {
      const type = edgeTypes[edges[index]];
      const to = objects[edges[index + 2] / node.length];
      if (type === 'weak' || to.from || to === objects[0]) continue;
      to.from = from;
      to.by = type === 'element' || type === 'hidden' ? `[${edges[index + 1]}]` : strings[edges[index + 1]];
      reached.push(to);
    }
  }
  return new Map(objects.map((object) => [object.id, object]));
}

/** Objects of one kind have a line of their own. V8 names strings and code one by one: they are one kind each. */
const kind = ({ type, name }) =>
  ['object', 'native', 'object shape', 'hidden', 'synthetic'].includes(type)
    ? `${type === 'object' ? '' : `(${type}) `}${name}`
    : `(${type})`;

/** What holds an object, from itself on outward. */
function way({ from, by, ...rest }, steps = 6) {
  const own = rest.name.length > 40 ? `${rest.name.slice(0, 40)}…` : rest.name;
  if (!from || !steps) return own;
  return `${own} ← .${by} of ${way(from, steps - 1)}`;
}

/**
 * By kind, largest growth first: how many objects and bytes there are more, and what the largest of the new ones is held
 * by.
 */
export function growth(before, after) {
  const kinds = new Map();
  const line = (object) => {
    const name = kind(object);
    if (!kinds.has(name)) kinds.set(name, { name, count: 0, bytes: 0, largest: undefined });
    return kinds.get(name);
  };
  for (const object of before.values()) {
    const own = line(object);
    own.count--;
    own.bytes -= object.size;
  }
  for (const object of after.values()) {
    const own = line(object);
    own.count++;
    own.bytes += object.size;
    if (!before.has(object.id) && !(own.largest?.size >= object.size)) own.largest = object;
  }
  return [...kinds.values()]
    .filter(({ count, bytes }) => count || bytes)
    .sort((one, other) => other.bytes - one.bytes)
    .map(({ largest, ...own }) => ({ ...own, held: largest ? way(largest) : '' }));
}
