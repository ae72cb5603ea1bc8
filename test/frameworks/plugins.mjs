/** What each framework's own build tool does with its files, in a few lines. */
import { readFileSync } from 'node:fs';

const custom = (tag) => tag.includes('-');

/** @param {boolean} ssr whether the code is for a server */
export const vue = (ssr) => ({
  name: 'vue',
  async setup(build) {
    const { compileScript, parse } = await import('vue/compiler-sfc');
    build.onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor } = parse(readFileSync(path, 'utf8'), {
        filename: path,
        templateParseOptions: { isCustomElement: custom },
      });
      const templateOptions = { ssr, ssrCssVars: [], compilerOptions: { isCustomElement: custom } };
      return {
        contents: compileScript(descriptor, { id: 'app', inlineTemplate: true, templateOptions }).content,
        loader: 'ts',
      };
    });
  },
});

export const svelte = (ssr) => ({
  name: 'svelte',
  async setup(build) {
    const { compile } = await import('svelte/compiler');
    build.onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, 'utf8'), { filename: path, generate: ssr ? 'server' : 'client' }).js.code,
    }));
  },
});

export const solid = {
  name: 'solid',
  async setup(build) {
    const { default: babel } = await import('@babel/core');
    const { default: preset } = await import('babel-preset-solid');
    build.onLoad({ filter: /solid.*\.jsx$/ }, async ({ path }) => {
      const { code } = await babel.transformAsync(readFileSync(path, 'utf8'), {
        filename: path,
        presets: [preset],
        babelrc: false,
        configFile: false,
      });
      return { contents: code };
    });
  },
};

/** Version 18 of React in the place of 19. */
export const react18 = {
  alias: { react: 'react18', 'react-dom': 'react-dom18' },
};
