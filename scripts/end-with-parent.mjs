/** Loaded into the server ahead of it: the channel to whoever started it breaks when that process ends, even if killed. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
