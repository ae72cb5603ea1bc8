/**
 * Prints one last line, `chromium: 12 passed, 0 failed`, and fails the run where the runner alone would pass it:
 * a skipped test counts as failed, and so does a test file that ran no test.
 */
export function countReporter(engine) {
  let passed = 0;
  let failed = 0;
  const notes = [];

  function count(session) {
    const tests = session.testResults ? testsIn(session.testResults) : [];
    const good = tests.filter((test) => test.passed && !test.skipped);
    for (const test of tests) if (test.skipped) notes.push(`skipped, counted as failed: ${test.name}`);
    passed += good.length;
    failed += tests.length - good.length;
    // A file that could not be loaded, or that threw outside its tests, has no failed test to show for it.
    if (good.length === tests.length && (tests.length === 0 || !session.passed)) {
      failed += 1;
      notes.push(`${tests.length === 0 ? 'no test ran' : 'an error outside its tests'}: ${session.testFile}`);
    }
  }

  return {
    start({ config }) {
      if (config.watch || config.manual) return;
      let stopped = false;
      this.stop = ({ sessions }) => {
        stopped = true;
        for (const session of sessions) count(session);
      };
      // At exit, because the runner reports its progress and coverage after it has stopped the reporters.
      process.once('exit', () => {
        if (!stopped) failed += 1;
        if (passed === 0 || failed > 0) process.exitCode = 1;
        for (const note of notes) console.log(`${engine}: ${note}`.replace(/:/, ' –'));
        console.log(`${engine}: ${passed} passed, ${failed} failed`);
      });
    },
  };
}

function testsIn({ suites, tests }) {
  return [...tests, ...suites.flatMap(testsIn)];
}
