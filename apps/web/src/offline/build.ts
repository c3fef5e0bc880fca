/** The build of this page: the name of its first script carries a hash of all the others. */
export const pageBuild: string =
  document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? 'development';
