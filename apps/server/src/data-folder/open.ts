/** A folder that no other server uses while this one has it open. */
export interface DataFolder {
  /** Absolute path. */
  readonly path: string;
  /** Lets another server have the folder. */
  close(): Promise<void>;
}

/**
 * Opens the folder that holds everything a server keeps, making it (readable by its owner only) when it is missing.
 *
 * @throws Error with `code: 'DataFolderInUse'` and `params: { folder, pid }` when another server has it open
 */
export function openDataFolder(path: string): Promise<DataFolder> {
  return Promise.reject(new Error(`no lock for ${path} yet`));
}
