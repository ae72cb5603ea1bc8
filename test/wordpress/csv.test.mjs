/** The figures as a file for spreadsheets, and who may have it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, it } from 'node:test';
import { dashboard } from './dashboard.mjs';
import { openPeople } from './people.mjs';
import { batch, event, resultOf, send } from './reports.mjs';
import { complaints, forget, run, single } from './sites.mjs';

const address = `${single.base}/wp-admin/admin-post.php?action=readiness_assessment_csv`;

let people;
before(async () => {
  people = await openPeople();
});
after(() => people.close());
beforeEach(() => forget(single));

/** The lines of the file behind the link on the page, with the mark at its start. */
async function download() {
  const { csv, page } = await dashboard(people);
  const text = await page.evaluate(async (address) => {
    const bytes = await (await fetch(address)).arrayBuffer();
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }, csv);
  await page.close();
  return text.trimEnd().split('\n');
}

it('has a line for each attempt, in the site’s own time, in which nothing is a formula', async () => {
  await run(single, "update_option( 'timezone_string', 'Asia/Kathmandu' ); return 1;");
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const [evil, unsure, started] = [randomUUID(), randomUUID(), randomUUID()];
  const level = { id: 'x', label: '=cmd|"/c calc"!A1; =1+1' };
  await send(
    batch(
      event('start', { attempt: evil, at: `${yesterday}T03:10:00.000Z` }),
      event('complete', { attempt: evil, at: `${yesterday}T03:12:00.000Z`, result: { ...resultOf('ready'), level } }),
      event('complete', { attempt: unsure, result: resultOf(null) }),
      event('start', { attempt: started }),
      event('start', { assessment: { id: 'their-own', version: '1' } }),
    ),
  );
  const [head, ...lines] = await download();
  assert.equal(
    head,
    '\uFEFFattempt,started,completed,"taken on",assessment,version,language,level,percent,"Future focus","Supportive environment","Open doors"',
  );
  assert.equal(lines.length, 3);
  const of = (attempt) => lines.find((line) => line.startsWith(attempt)).slice(attempt.length);
  assert.equal(
    of(evil),
    `,"${yesterday} 08:55:00","${yesterday} 08:57:00",site,district-readiness,2.0,en,"'=cmd|""/c calc""!A1; '=1+1",50,Ready,Ready,Ready`,
  );
  assert.match(of(unsure), /,site,district-readiness,2\.0,en,"Not sure",,"Not sure","Not sure","Not sure"$/);
  assert.match(of(started), /,,site,district-readiness,2\.0,en,,,,,$/);
  await run(single, "update_option( 'timezone_string', '' ); return 1;");
});

it('has all lines of many', async () => {
  await run(
    single,
    `global $wpdb;
    $rows = array();
    for ( $i = 0; $i < 2100; $i++ ) {
      $rows[] = $wpdb->prepare( "(%s,'start',%s,'2020-01-01','site','district-readiness','2.0','en',NULL,NULL,NULL)", wp_generate_uuid4(), gmdate( 'Y-m-d H:i:s' ) );
    }
    return $wpdb->query( "INSERT INTO {$wpdb->prefix}readiness_assessment_events VALUES " . implode( ',', $rows ) );`,
  );
  const [, ...lines] = await download();
  assert.equal(new Set(lines.map((line) => line.split(',')[0])).size, 2100);
});

it('is for editors, and for those by the link on the page alone', async () => {
  const [author, editor] = [await people.page(single, 'author'), await people.page(single, 'editor')];
  assert.equal((await author.goto(`${single.base}/wp-admin/admin.php?page=readiness-assessment`)).status(), 403);
  assert.equal((await editor.goto(address)).status(), 403);
  // An author has no such link; with one it would be the same.
  await author.goto(`${single.base}/wp-admin/`);
  const nonce = await author.evaluate(
    async (token, body) => (await fetch('/trial-run', { method: 'POST', headers: { 'x-trial': token }, body })).json(),
    single.token,
    "wp_set_current_user( wp_validate_auth_cookie( '', 'logged_in' ) ); return array( wp_get_current_user()->user_login, wp_create_nonce( 'readiness_assessment_csv' ) );",
  );
  assert.equal(nonce[0], 'author');
  assert.equal((await author.goto(`${address}&_wpnonce=${nonce[1]}`)).status(), 403);
});

it('PHP has nothing to complain about', () => {
  assert.deepEqual(complaints(single), []);
});
