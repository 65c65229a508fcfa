/**
 * Each of them tries to reach a URL from a page, as a script of that page would. They are handed to the
 * page one by one, and see nothing but their argument.
 */
export const PROBES = {
  fetch: (url: string): void => void fetch(url, { mode: 'no-cors' }).catch(() => undefined),
  'fetch that outlives the page': (url: string): void =>
    void fetch(url, { method: 'POST', body: 'x', mode: 'no-cors', keepalive: true }).catch(
      () => undefined,
    ),
  XMLHttpRequest: (url: string): void => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.send('x');
  },
  WebSocket: (url: string): void => void new WebSocket(url.replace('http', 'ws')),
  EventSource: (url: string): void => void new EventSource(url),
  beacon: (url: string): void => void navigator.sendBeacon(url, 'x'),
  image: (url: string): void => {
    new Image().src = url;
  },
  'image of a style': (url: string): void => {
    document.body.style.backgroundImage = `url(${url})`;
  },
  font: (url: string): void =>
    void new FontFace('probe', `url(${url})`).load().catch(() => undefined),
  video: (url: string): void => {
    const video = document.createElement('video');
    video.src = url;
    document.body.append(video);
  },
  'style sheet': (url: string): void => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    document.head.append(link);
  },
  script: (url: string): void => {
    const script = document.createElement('script');
    script.src = url;
    document.head.append(script);
  },
  worker: (url: string): void => {
    const code = `importScripts(${JSON.stringify(url)})`;
    new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  },
  frame: (url: string): void => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
  },
  object: (url: string): void => {
    const object = document.createElement('object');
    object.data = url;
    document.body.append(object);
  },
  form: (url: string): void => {
    const form = document.createElement('form');
    form.action = url;
    form.method = 'post';
    const frame = document.createElement('iframe');
    frame.name = 'probe';
    form.target = frame.name;
    document.body.append(frame, form);
    form.submit();
  },
  'base address': (url: string): void => {
    const base = document.createElement('base');
    base.href = `${url}/`;
    document.head.append(base);
    void fetch('relative', { mode: 'no-cors' }).catch(() => undefined);
    base.remove();
  },
  manifest: (url: string): void => {
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = url;
    document.head.append(link);
  },
  prefetch: (url: string): void => {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = url;
    document.head.append(link);
  },
  preload: (url: string): void => {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.href = url;
    document.head.append(link);
  },
} as const satisfies Readonly<Record<string, (url: string) => void>>;
