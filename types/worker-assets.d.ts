/** What Vite makes of an asset imported in a worker. (vite/client is not used there: it would let the page's types in.) */
declare module "*?url" {
  const address: string;
  export default address;
}

interface ImportMeta {
  readonly env: { readonly BASE_URL: string; readonly DEV: boolean; readonly PROD: boolean };
}
