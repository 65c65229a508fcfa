import { describe, expect, it } from 'vitest';
import { firstOf, summaryOf } from './summary.fixture.ts';

const page = (title: string, more = ''): string =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>${title}</title>\n<style>body{margin:0;color:#fff}</style>\n</head>\n<body>${more}<h1>x</h1></body>\n</html>\n`;

describe('a page', () => {
  it.each([
    ['nginx', '502 Bad Gateway', 502],
    ['Apache', '403 Forbidden', 403],
    ['IIS', '404 - File or directory not found.', 404],
    ['IIS, with all details', 'IIS 10.0 Detailed Error - 404.0 - Not Found', 404],
    ['Tomcat', 'HTTP Status 404 – Not Found', 404],
    ['Tomcat, escaped', 'HTTP Status 500 &ndash; Internal Server Error', 500],
    ['an older Tomcat', 'Apache Tomcat/7.0.52 - Error report', null],
    ['Jetty', 'Error 404 Not Found', 404],
    ['Google', 'Error 404 (Not Found)!!1', 404],
    ['Varnish', '503 Backend fetch failed', 503],
    ['Cloudflare', 'shop.example | 522: Connection timed out', 522],
    ['CloudFront', 'ERROR: The request could not be satisfied', null],
    ['a shop', '500 shoes for you', null],
    ['a street', '404 Main Street', null],
    ['a success', '200 OK', null],
    ['nobody', '', null],
  ])('of %s has its status in its title, or none', (_, title, status) => {
    const text = page(title);
    const read = summaryOf(text);
    if (status === null) {
      expect(read.nothing).toBe(
        'The title of this page does not say the HTTP status; add the status line above it, as curl -i prints it.',
      );
      expect(firstOf(text, 'body').exchange.status).toBeNull();
      return;
    }
    expect(read).toMatchObject({
      form: 'body',
      remarks: ['The HTTP status was read from the title of the page.'],
    });
    expect(firstOf(text)).toEqual({
      exchange: expect.objectContaining({ status, mediaType: 'text/html', url: '', method: '' }),
      body: { kind: 'text', text },
    });
    expect(firstOf(text, 'body').exchange.status).toBe(status);
  });

  it('is the body of the response above it', () => {
    const text = `HTTP/1.1 503 Service Unavailable\nContent-Type: text/html\n\n${page('404 Not Found')}`;
    expect(firstOf(text).exchange.status).toBe(503);
  });

  it('may have no document type, or comments for old browsers', () => {
    const old = '<!--[if lt IE 7]> <html class="ie6"> <![endif]-->';
    expect(
      firstOf('<html>\r\n<head><title>502 Bad Gateway</title></head></html>').exchange.status,
    ).toBe(502);
    expect(firstOf(page('502 Bad Gateway').replace('<html lang="en">', old)).exchange.status).toBe(
      502,
    );
  });
});
