// The one place that names the polyfill: a no-op in Firefox and in Chromium from 152 on, where
// `browser` is native, and promises for the callbacks of older Chromium.
export { default as browser } from 'webextension-polyfill';
