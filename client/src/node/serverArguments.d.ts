/** What the server's process is started with. */
export declare const serverArguments: readonly string[];
