import type { PageContext } from './components/frame/site-context.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the elements inside a prose page draw from; set by the page that renders them. */
      context: PageContext;
    }
  }
}
