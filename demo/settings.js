/** The choices of the builder: read from its form, kept in the fragment of the address, and checked. */

const names = [
  'view',
  'host',
  'base',
  'lang',
  'layout',
  'persist',
  'event-detail',
  'heading-level',
  'src',
  'invite',
  'min',
  'reserve',
  'color-scheme',
  'accent',
  'accent-dark',
  'on-accent',
  'surface',
  'text',
  'radius',
];

/** What stands in the form; a box counts as on or off. */
export const read = (form) =>
  Object.fromEntries(
    names.map((name) => {
      const { type, checked, value } = form.elements[name];
      return [name, type === 'checkbox' ? (checked ? 'on' : 'off') : value.trim()];
    }),
  );

function write(form, values) {
  for (const name of names) {
    const control = form.elements[name];
    const value = values[name];
    if (control.type === 'checkbox') control.checked = value === 'on';
    // A list shows nothing for a value that it does not have.
    else if (control.options && ![...control.options].some((option) => option.value === value)) continue;
    else control.value = control.type === 'number' && !(value >= 0) ? '' : value;
  }
}

/** Sets the form to what the address says; what it does not say is as in `initial`. */
export const fromAddress = (form, initial) =>
  write(form, { ...initial, ...Object.fromEntries(new URLSearchParams(location.hash.slice(1))) });

/** Writes what differs from `initial` into the address. */
export function toAddress(values, initial) {
  const query = new URLSearchParams(Object.entries(values).filter(([name, value]) => value !== initial[name]));
  history.replaceState(null, '', query.size ? `#${query}` : location.pathname + location.search);
}

const parsed = (address) => {
  try {
    const { protocol, origin, pathname } = new URL(address);
    return /^https?:$/.test(protocol) ? { protocol, origin, pathname, folder: origin + pathname } : undefined;
  } catch {
    return undefined;
  }
};

const insecure = 'Pages on https do not load what comes by http: use https if you can.';

/** Whether files can stand at an address: `{folder, problem, advice}`. */
export function checkBase(address, version) {
  const found = parsed(address);
  if (!found) return { problem: 'Write the whole URL, beginning with https://.' };
  const { folder, pathname, protocol } = found;
  if (/\.(html?|m?js|json)$/i.test(pathname)) {
    return { problem: 'That is a file. Write the URL of the folder that it is in.' };
  }
  if (protocol === 'http:') return { folder, advice: insecure };
  if (version && !pathname.split('/').includes(version)) {
    return {
      folder,
      advice: `Put the version into the URL, as in …/${version}/: the snippets check the file by a hash that fits no other version.`,
    };
  }
  return { folder };
}

/** Whether an assessment can be had from an address. Frames and links take one from the site of the files only. */
export function checkSource(address, base, framed) {
  if (!address) return {};
  const found = parsed(address);
  if (!found) return { problem: 'Write the whole URL, beginning with https://.' };
  const site = parsed(base)?.origin;
  if (framed && site && found.origin !== site) {
    return { problem: `In frames and links it has to be on the site of the files, ${site}.` };
  }
  if (found.protocol === 'http:') return { advice: insecure };
  return { advice: 'If it is on another site than your page, that site has to allow it (CORS).' };
}

/** Whether a team can be invited to an address. */
export function checkInvite(address) {
  if (!address || parsed(address)) return {};
  return { problem: 'Write the whole address, beginning with https://.' };
}
