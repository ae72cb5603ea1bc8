import { single } from './sites.mjs';

/** What the dashboard says, by an editor's browser. */
export async function dashboard(people, query = '') {
  const page = await people.page(single, 'editor');
  await page.goto(`${single.base}/wp-admin/admin.php?page=readiness-assessment${query}`);
  const found = await page.evaluate(() => {
    const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();
    const table = (name) =>
      [...document.querySelectorAll(`.readiness-assessment .${name} tr`)].map((row) => [...row.cells].map(words));
    const totals = [...document.querySelectorAll('.totals div')].map((one) => [
      words(one.querySelector('dt')),
      one.querySelector('dd').firstChild.textContent.trim(),
    ]);
    return {
      totals: Object.fromEntries(totals),
      days: table('chart').filter(([, number]) => number !== '0'),
      levels: Object.fromEntries(table('bars').map(([name, , number]) => [name, number])),
      areas: table('areas'),
      csv: document.querySelector('a[href*="readiness_assessment_csv"]')?.href,
      nothing: Boolean(document.querySelector('.nothing')),
    };
  });
  return { ...found, page };
}
