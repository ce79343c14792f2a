// Runs steps on DuckDB in memory: node duckdb.mjs STEPS.json
// A step is {sql} or {sql, name, runs}: the latter is run so many times and answered by a line "name seconds seconds …".
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const { threads, steps } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
const connection = await instance.connect();

async function secondsOf(sql) {
  const start = process.hrtime.bigint();
  await connection.runAndReadAll(sql);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

for (const { sql, name, runs = 0 } of steps) {
  if (!name) await connection.run(sql);
  const seconds = [];
  for (let run = 0; name && run < runs; run++) seconds.push(await secondsOf(sql));
  if (name) console.log(name, seconds.join(' '));
}
