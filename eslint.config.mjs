import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist',
      'coverage',
      '_site',
      '**/node_modules',
      'test/frameworks/types/docs',
      'wordpress/readiness-assessment/widget',
    ],
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `!` is for what a check elsewhere has made certain, with noUncheckedIndexedAccess on.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // The class and its typed addEventListener are one public name.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: "MemberExpression[property.name='innerHTML']", message: 'Text is text: render it with lit.' },
      ],
      // These are compared with what no image is.
      'no-restricted-properties': [
        'error',
        {
          object: 'document',
          allowProperties: ['currentScript', 'readyState'],
          message: 'Markup of the page can stand in its place: ask memberOf.',
        },
      ],
    },
  },
  {
    // The pages for frames and for editing are our own.
    files: [
      'src/integrations/{embed-page,embed-team,tell-parent}.ts',
      'src/entries/{embed,editor}.ts',
      'src/editor/**/*.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // The layers: core knows nothing of the rest.
    files: ['src/core/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['lit', 'lit/*', '**/element/*', '**/events.js'] }] },
  },
  {
    files: ['test/**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(only|skip)$/][object.name=/^(it|describe)$/]',
          message: 'Run all tests.',
        },
        {
          selector: "CallExpression[callee.name='setTimeout'], CallExpression[callee.name='aTimeout']",
          message: 'Wait for a condition.',
        },
      ],
    },
  },
  { files: ['**/*.mjs', 'demo/**/*.js', 'wordpress/**/*.js'], extends: [tseslint.configs.recommended] },
);
