import { mount } from 'svelte';
import App from './App.svelte';
import { preferredLanguage, words } from './i18n/i18n.svelte';
import './shared/tokens.css';
import './shared/fonts.css';
import './shared/base.css';
import './shared/print.css';

const language = preferredLanguage();
if (language !== 'vi') await words.switchTo(language);
mount(App, { target: document.getElementById('app')! });
