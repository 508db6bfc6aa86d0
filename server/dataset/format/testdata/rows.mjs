// Prints the rows of a Parquet file as JSON, read by hyparquet: numbers as text, days
// and moments as ISO, in the order of the columns.
import { pathToFileURL } from 'node:url';

const [library, file] = process.argv.slice(2);
const { asyncBufferFromFile, parquetReadObjects } = await import(pathToFileURL(`${library}/src/node.js`).href);
const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
const plain = (_, value) => (typeof value === 'bigint' ? String(value) : value);
console.log(JSON.stringify(rows.map((row) => Object.entries(row)), plain));
