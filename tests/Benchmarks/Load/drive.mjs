// One line in: {url, headers, bodies, connections, seconds} or with amount in place of seconds; one line out: {requests, seconds, p50, p99, failed}.
import autocannon from 'autocannon';
import { createInterface } from 'node:readline';
import { readFileSync } from 'node:fs';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { url, headers, bodies, connections, seconds, amount } = JSON.parse(line);
  const requests = JSON.parse(readFileSync(bodies, 'utf8')).map(body => ({ method: 'POST', body: JSON.stringify(body) }));
  const result = await autocannon({ url, headers, connections, duration: seconds, amount, requests, timeout: 60 });
  console.log(JSON.stringify({ requests: result.requests.total, seconds: result.duration, p50: result.latency.p50, p99: result.latency.p99, failed: result.non2xx + result.errors }));
}
