/** Names of the browser caches this page keeps. They carry its address, since other pages may live on the same origin. */
export const modelCacheName = (baseUrl: string): string => `linernote-model-${baseUrl}`;
export const handedCacheName = (baseUrl: string): string => `linernote-handed-${baseUrl}`;
/** As workbox-precaching names it. */
export const shellCacheName = (baseUrl: string): string => `workbox-precache-v2-${baseUrl}`;
