import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { slimFonts } from './scripts/slim_fonts.ts';

// The API the development server forwards to; `npm run serve:fixtures` listens on the same port as the program.
const api = process.env.NTM_URL ?? 'http://localhost:8080';

const COMMON =
  /node_modules\/(svelte|esm-env|clsx)\/|src\/(shared\/(api|formats|router|frame|tokens|base|print|fonts)|shared\/components\/(Answer|PageHead|TierBadge|TroubleBox)|i18n\/(i18n|vi\.json)|accounts\/(who|office|Idle|idle|PersonPanel)|units\/(name|fold|boundary))/;

export default defineConfig({
  plugins: [svelte(), slimFonts()],
  build: {
    target: 'es2022',
    // The pages run under "default-src 'self'": nothing is inlined, neither data: files nor a polyfill script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page uses travels in one file: many small ones cost more than they weigh.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'common', test: COMMON }] } } },
  },
  server: { proxy: { '/api': api, '/healthz': api } },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
