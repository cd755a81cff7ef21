// A file server with CORS, for extensions that the web host loads over http.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.wasm': 'application/wasm' };
const HEADERS = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** Serves the files below `root` on a free port of this machine. */
export function serveFiles(root) {
	const server = createServer((request, response) => {
		if (request.method === 'OPTIONS') return response.writeHead(204, HEADERS).end();
		const file = join(root, normalize(decodeURIComponent(new URL(request.url, 'http://local').pathname)));
		if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404, HEADERS).end();
		response.writeHead(200, { ...HEADERS, 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
		return createReadStream(file).pipe(response);
	});
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const host = `127.0.0.1:${server.address().port}`;
			resolve({ at: (path) => ({ scheme: 'http', authority: host, path }), close: () => server.close() });
		});
	});
}
