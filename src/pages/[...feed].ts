import type { APIContext } from 'astro';
import { eventsFollowed, followedIn, type Followed } from '#domain/catalogue/followed.ts';
import { FEED_FORMATS, feedPath, type FeedFormat } from '#i18n/follow-paths.ts';
import { followedInWords } from '#i18n/followed-in-words.ts';
import { eventFeed } from '../exports/feeds/event-feed.ts';
import { followedPage } from '../components/follow/followed-page.ts';
import { loadHead } from './_data.ts';
import { changedOn, eventBodies } from './_feeds.ts';
import { contextOf, pathsOf } from './_paths.ts';

interface Subject {
  readonly followed: Followed;
  readonly format: FeedFormat;
}

export function getStaticPaths() {
  return pathsOf<Subject>('feed', (catalogue) =>
    followedIn(catalogue).flatMap((followed) =>
      FEED_FORMATS.map((format) => ({
        path: (routes) => feedPath(routes, followed, format),
        subject: { followed, format },
      })),
    ),
  );
}

const TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' };

/** Everything that can be followed as a feed, in two formats. */
export async function GET({
  props,
  site,
}: APIContext<{ lang: string; subject: Subject }>): Promise<Response> {
  const { followed, format } = props.subject;
  const context = await contextOf(props.lang);
  const { catalogue, voice, now, pages } = context;
  const bodies = await eventBodies(context);
  const changed = await changedOn();
  const text = eventFeed(
    {
      catalogue,
      voice,
      now,
      head: await loadHead(),
      origin: site?.origin ?? null,
      title: followedInWords(followed, catalogue, voice),
      paths: {
        xml: feedPath(voice.routes, followed, 'xml'),
        json: feedPath(voice.routes, followed, 'json'),
      },
      page: followedPage(followed, voice.routes, pages),
      events: eventsFollowed(catalogue, followed),
      bodyOf: ({ id }) => bodies.get(id) ?? null,
      changedOn: ({ id }) => changed.get(id),
    },
    format,
  );
  return new Response(text, { headers: { 'Content-Type': TYPES[format] } });
}
