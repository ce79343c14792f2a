// Serves the built pages and the illustrative answers of tests/fixtures the way the program does: same paths, same security
// headers, problem+json for refusals. No dependencies. `node tests/fixture-server.mjs [port]`
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { worldOf } from './fixtures/accounts.mjs';
import { answerTo } from './fixtures/answers.mjs';
import { evidenceOf } from './fixtures/evidence.mjs';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};

function refuse(response, status, code, message, remedy) {
  response.writeHead(status, { ...HEADERS, 'content-type': 'application/problem+json' });
  response.end(
    JSON.stringify({
      type: 'about:blank',
      title: message,
      status,
      problems: [{ code, place: 'địa chỉ', message, remedy, message_en: 'There is no such record.' }],
    }),
  );
}

function answer(url, response) {
  const asOf = url.searchParams.get('as_of');
  if (asOf && !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) {
    return refuse(
      response,
      400,
      'request.date',
      `“${asOf}” không phải là ngày.`,
      'Ghi ngày dạng năm-tháng-ngày, ví dụ 2024-01-22.',
    );
  }
  const found = answerTo(url.pathname, url.searchParams);
  if (found === null)
    return refuse(
      response,
      404,
      'request.not_found',
      'Không có dữ liệu này tại ngày đang xem.',
      'Kiểm tra mã đơn vị hoặc chọn ngày khác.',
    );
  response.writeHead(200, { ...HEADERS, 'content-type': 'application/json' });
  response.end(JSON.stringify(found));
}

function page(url, response, accepts) {
  const wanted = join(DIST, normalize(url.pathname));
  const isFile = wanted.startsWith(DIST) && extname(wanted) !== '' && existsSync(wanted);
  const path = isFile ? wanted : join(DIST, 'index.html');
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const zipped = accepts.includes('gzip') && existsSync(`${path}.gz`);
  response.writeHead(200, { ...HEADERS, 'content-type': type, ...(zipped && { 'content-encoding': 'gzip' }) });
  createReadStream(zipped ? `${path}.gz` : path).pipe(response);
}

async function bodyOf(request) {
  let text = '';
  for await (const part of request) text += part;
  return text && request.headers['content-type'] === 'application/json' ? JSON.parse(text) : text || null;
}

/** What the world of people and rights says, if the question is for it. */
async function fromWorld(world, url, request) {
  const secret = /ntm_session=([^;]*)/.exec(request.headers.cookie ?? '')?.[1];
  const { 'x-csrf-token': csrf, 'user-agent': agent, 'if-match': match } = request.headers;
  const body = await bodyOf(request);
  const { pathname: path, searchParams: query } = url;
  return world({ method: request.method, path, query, body, secret, csrf, agent, match });
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function tell({ status, json, problems, cookie, bytes, name }, response) {
  if (bytes !== undefined) {
    const disposition = `attachment; filename="${name}"`;
    response.writeHead(status, { ...HEADERS, 'content-type': XLSX, 'content-disposition': disposition });
    return response.end(bytes);
  }
  const type = problems ? 'application/problem+json' : 'application/json';
  const headers = { ...HEADERS, 'cache-control': 'no-store', ...(cookie && { 'set-cookie': cookie }) };
  response.writeHead(status, status === 204 ? headers : { ...headers, 'content-type': type });
  const answer = problems ? { type: 'about:blank', title: problems[0].message, status, problems } : json;
  response.end(status === 204 ? undefined : JSON.stringify(answer));
}

async function bytesOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

/** Papers come as forms with files and go out as files. Who may record them, the world knows by its session. */
async function fromPapers(papers, world, url, request, response) {
  const secret = /ntm_session=([^;]*)/.exec(request.headers.cookie ?? '')?.[1];
  const { json: session } = world({ method: 'GET', path: '/api/accounts/session', query: url.searchParams, secret });
  const told = papers({
    method: request.method,
    url,
    body: await bytesOf(request),
    type: request.headers['content-type'] ?? '',
    mayRecord: session?.permissions?.includes('assessment.record') ?? false,
  });
  if (!told?.bytes)
    return tell(
      { status: 200, ...(told ?? { status: 404, problems: [{ code: 'request.not_found', message: '' }] }) },
      response,
    );
  const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
  response.writeHead(200, { ...HEADERS, 'content-security-policy': policy, 'content-type': told.type });
  response.end(told.bytes);
}

/** `fresh`: a program that was just set up and has no administrator yet. */
export function serve(port = 0, { fresh = false } = {}) {
  const world = worldOf({ fresh });
  const papers = evidenceOf();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (url.pathname.startsWith('/api/evidence')) return fromPapers(papers, world, url, request, response);
    const told = url.pathname.startsWith('/api/') ? await fromWorld(world, url, request) : null;
    if (told) tell(told, response);
    else if (url.pathname.startsWith('/api/') || url.pathname === '/healthz') answer(url, response);
    else page(url, response, request.headers['accept-encoding'] ?? '');
  });
  return new Promise((ready) => server.listen(port, '127.0.0.1', () => ready(server)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await serve(Number(process.argv[2] ?? 8080));
  console.log(`http://localhost:${server.address().port}`);
}
