/** The sites that a file of trials is about, and what it asks of them beside the browser. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { query } from './server/query.mjs';
import { until } from './until.mjs';

/** `single` and `network` of the version that this run is about, as `startSite()` gives them. */
export const { single, network } = JSON.parse(process.env.TRIAL_SITES);

/** What PHP on a site says: the code returns a value, which comes back through JSON. */
export async function run({ base, token }, code) {
  const response = await fetch(`${base}/trial-run`, { method: 'POST', headers: { 'x-trial': token }, body: code });
  const text = await response.text();
  if (!response.ok) throw new Error(`PHP: ${text}`);
  return JSON.parse(text);
}

/** A post with this content, as it is saved for a user; resolves with its path. */
export const post = (site, content, { user = 'author', type = 'post' } = {}) =>
  run(
    site,
    `$user = get_user_by( 'login', '${user}' ); wp_set_current_user( $user->ID ); kses_init();
    $id = wp_insert_post( wp_slash( array( 'post_title' => 'Trial', 'post_type' => '${type}', 'post_status' => 'publish', 'post_author' => $user->ID, 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );
    return (string) wp_parse_url( get_permalink( $id ), PHP_URL_PATH );`,
  );

/** Rows of figures, in the order of attempts; of the second site of a network with the prefix `wp_2_`. */
export const rows = async (site, prefix = 'wp_') =>
  (
    await query(
      site,
      `SELECT JSON_OBJECT('attempt', attempt, 'type', type, 'happened', happened, 'source', source, 'level', level) FROM ${prefix}readiness_assessment_events ORDER BY attempt, type`,
    )
  ).map((line) => JSON.parse(line));

export const forget = (site) =>
  query(site, 'DELETE FROM wp_readiness_assessment_events; DELETE FROM wp_readiness_assessment_areas');

/** Waits until the figures have so many completions. */
export async function counted(site, completions = 1, prefix = 'wp_') {
  let found = [];
  const enough = async () => {
    // A site of a network gets its table with the first report.
    found = await rows(site, prefix);
    return found.filter(({ type }) => type === 'complete').length >= completions;
  };
  try {
    await until(`${completions} completions`, enough);
  } catch (error) {
    throw new Error(`found: ${JSON.stringify(found)}`, { cause: error });
  }
  return found;
}

/** What PHP and the database have complained about so far, of the plugin's own files, functions and tables. */
export function complaints({ content }) {
  const log = join(content, 'debug.log');
  return existsSync(log)
    ? readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => /readiness[-_]assessment/i.test(line))
    : [];
}
