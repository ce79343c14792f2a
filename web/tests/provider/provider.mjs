// A real OpenID Connect provider (npm oidc-provider) on a spare port of this machine. Whatever name is typed at it is let in.
// `spoil` changes the next ID token on its way to the program; all else is the provider's own.
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

export const CLIENT = { id: 'ntm', secret: 'only+the/two=of&us%20know:this' };

const newKey = (kid) => ({ kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) });
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claimsOf = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());

function signed(claims, { kid, privateKey }) {
  const text = `${part({ alg: 'RS256', kid, typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
}

/** The same token, signed here instead of by the provider. */
export const UNSPOILT = signed;

/** What can be wrong with a token: what the program says of it, and how it is made of a good one's claims and the key. */
export const SPOILT = [
  ['another nonce', 'oidc.other_sign_in', (claims, key) => signed({ ...claims, nonce: 'x' }, key)],
  ['another audience', 'oidc.other_audience', (claims, key) => signed({ ...claims, aud: 'other' }, key)],
  ['a second audience', 'oidc.other_audience', (claims, key) => signed({ ...claims, aud: ['ntm', 'other'] }, key)],
  ['another issuer', 'oidc.other_issuer', (claims, key) => signed({ ...claims, iss: 'https://evil.example' }, key)],
  ['a time that has passed', 'oidc.token_expired', (claims, key) => signed({ ...claims, exp: claims.iat - 90 }, key)],
  ['an old age', 'oidc.token_not_of_now', (claims, key) => signed({ ...claims, iat: claims.iat - 86_400 }, key)],
  ['another access token', 'oidc.other_access_token', (claims, key) => signed({ ...claims, at_hash: 'AAAA' }, key)],
  ['another key of the same name', 'oidc.signature_wrong', (claims, key) => signed(claims, newKey(key.kid))],
  ['a key of another name', 'oidc.signature_wrong', (claims) => signed(claims, newKey('k9'))],
  ['no signature', 'oidc.signature_wrong', (claims) => `${part({ alg: 'none' })}.${part(claims)}.`],
  ['the public key as a secret', 'oidc.signature_wrong', signedWithPublicKey],
];

function signedWithPublicKey(claims, key) {
  const text = `${part({ alg: 'HS256', kid: key.kid })}.${part(claims)}`;
  const secret = key.publicKey.export({ type: 'spki', format: 'pem' });
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

/** Lets `change` rewrite the body of the answer. */
function rewriting(response, change) {
  const end = response.end.bind(response);
  response.end = (body, ...rest) => {
    const text = change(String(body));
    response.setHeader('content-length', Buffer.byteLength(text));
    return end(text, ...rest);
  };
}

export async function startProvider(redirectUri, algorithm = 'RS256') {
  const key = newKey('k1');
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const server = createServer();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const issuer = `http://localhost:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [redirectUri],
        id_token_signed_response_alg: algorithm,
      },
    ],
    jwks: {
      keys: [
        { ...key.privateKey.export({ format: 'jwk' }), kid: 'k1' },
        { ...elliptic, kid: 'k2' },
      ],
    },
    cookies: { keys: ['only for a test'] },
    pkce: { required: () => true },
    enabledJWA: { idTokenSigningAlgValues: ['RS256', 'PS256', 'ES256'] },
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
  });
  const answer = provider.callback();
  const world = { issuer, spoil: null, close: () => server.close(() => undefined) };
  server.on('request', (request, response) => {
    const spoil = request.url === '/token' ? world.spoil : null;
    if (spoil) {
      rewriting(response, (body) => {
        const answered = JSON.parse(body);
        return JSON.stringify({ ...answered, id_token: spoil(claimsOf(answered.id_token), key) });
      });
    }
    answer(request, response);
  });
  return world;
}
