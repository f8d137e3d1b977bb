import type { ServerFile, ServerTable } from './server-table.ts';

/**
 * A container with nginx and the site in it. The site is built inside, from what is committed: nothing of the folder
 * it is made in gets into it.
 */
export function containerfile({ root }: Pick<ServerTable, 'root'>, node: string): ServerFile {
  return {
    name: 'Containerfile',
    text: `# Written by \`npm run deploy:files\`. From the project's folder:
#   podman build -f deploy/Containerfile --build-arg SITE_URL=https://chronicle.example.org -t chronicle .
#   podman run -p 8080:80 chronicle
FROM node:${node}-bookworm AS build
WORKDIR /site
COPY .git .git
RUN git reset --hard
ARG SITE_URL=""
ENV SITE_URL=\${SITE_URL}
RUN npm ci && npm run build && npm run deploy:compress && npm run deploy:files -- --out /out

FROM nginx:1.28-bookworm
RUN rm /etc/nginx/conf.d/default.conf
COPY --from=build /out/nginx/ /etc/nginx/conf.d/
COPY --from=build /site/dist ${root}
EXPOSE 80
`,
  };
}
