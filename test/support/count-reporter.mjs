/**
 * Prints one last line, `chromium: 12 passed, 0 failed`, and fails the run where the runner alone would pass it:
 * a skipped test counts as failed, and so does a test file that ran no test.
 */
export function countReporter(engine) {
  let result = { passed: 0, failed: 1, notes: ['the run did not finish'] };
  return {
    start({ config }) {
      if (config.watch || config.manual) return;
      // At exit, because the runner shows its progress and the coverage after it has stopped the reporters.
      process.once('exit', () => {
        const { passed, failed, notes } = result;
        if (passed === 0 || failed > 0) process.exitCode = 1;
        for (const note of notes) console.log(note);
        console.log(`${engine}: ${passed} passed, ${failed} failed`);
      });
    },
    stop({ sessions }) {
      result = sum(sessions);
    },
  };
}

function sum(sessions) {
  let passed = 0;
  let failed = 0;
  const notes = [];
  for (const { testFile, testResults, passed: fileFine } of sessions) {
    const tests = testResults ? testsIn(testResults) : [];
    const bad = tests.filter((test) => test.skipped || !test.passed);
    passed += tests.length - bad.length;
    failed += bad.length;
    for (const test of bad) if (test.skipped) notes.push(`Skipped, so counted as failed: ${test.name} (${testFile})`);
    // A file that did not load, or that threw outside its tests, has no failed test to show for it.
    if (tests.length === 0 || (bad.length === 0 && !fileFine)) {
      failed += 1;
      notes.push(`${tests.length === 0 ? 'No test ran' : 'Error outside the tests'}, counted as failed: ${testFile}`);
    }
  }
  return { passed, failed, notes };
}

function testsIn({ suites, tests }) {
  return [...tests, ...suites.flatMap(testsIn)];
}
