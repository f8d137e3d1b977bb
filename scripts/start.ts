// Builds the site, then serves it. When the build fails there is nothing honest to serve.
import './build.ts';

if (!process.exitCode) await import('./preview.ts');
