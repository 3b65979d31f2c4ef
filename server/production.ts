/** React watches how it is used unless it is told not to, and takes twice as long for a large page. */
const { env } = process;
env.NODE_ENV ??= 'production';
