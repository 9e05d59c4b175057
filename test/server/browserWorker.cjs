// Gives the server's bundle for browsers, run in a thread of Node, what a web worker has, and hides what only Node has.
const { parentPort, workerData } = require('node:worker_threads');
const { readFileSync } = require('node:fs');
const { runInThisContext } = require('node:vm');

const bundle = readFileSync(workerData.bundle, 'utf8');
globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.addEventListener = () => {};
parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
for (const name of ['process', 'Buffer', 'require', 'module', 'setImmediate', 'clearImmediate']) delete globalThis[name];
runInThisContext(bundle, { filename: 'server.browser.cjs' });
