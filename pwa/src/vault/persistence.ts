/** Asks the browser not to clear the storage by itself, and reports what it said; asked at every start (tablet §1). */
export async function askPersistence(storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined): Promise<'YES' | 'NO' | 'UNKNOWN'> {
  if (!storage) return 'UNKNOWN';
  try {
    return (await storage.persisted()) || (await storage.persist()) ? 'YES' : 'NO';
  } catch {
    return 'UNKNOWN'; // some browsers refuse to be asked in private windows
  }
}
