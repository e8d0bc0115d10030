import { createServer } from 'node:http';

/** Entry of a process: answers everything with so many bytes, the least that node:http can do; prints its address. */
const body = Buffer.alloc(Number(process.argv[2] ?? 1000), 'x');
const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const bound = server.address();
  if (typeof bound === 'object' && bound) console.log(`http://127.0.0.1:${bound.port}/ `);
});
