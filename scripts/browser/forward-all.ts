import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/**
 * A proxy that leads every TLS host to one port of this computer and refuses everything else.
 * Firefox has no rules for host names, and its own calls must not leave the computer either.
 */
export async function forwardAll(port: number): Promise<{ port: number; close(): void }> {
  const proxy = createServer((_request, response) => response.writeHead(502).end());
  proxy.on('connect', (_request, client, head) => {
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    close() {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}
