/** A kind of address that cannot carry a claim, or only weakly. Matched against host, path and query in lower case. */
export interface WeakHost {
  readonly address: RegExp;
  readonly severity: 'warning' | 'information';
  /** Goes on "The link …". */
  readonly says: string;
}

export const weakHosts: readonly WeakHost[] = [
  {
    address:
      /^(?:www\.)?(?:example\.(?:com|org|net)|localhost|127\.0\.0\.1|0\.0\.0\.0|(?:your|my|some|the)-?(?:site|website|domain|url|link)\.[a-z]+|(?:domain|website|test|placeholder|url|link|site)\.(?:com|org|net|tld))(?::\d+)?(?:\/|$)/,
    severity: 'warning',
    says: 'leads to a placeholder address.',
  },
  {
    address:
      /^(?:www\.)?(?:google\.[a-z.]+\/search|bing\.com\/search|duckduckgo\.com\/\?|search\.yahoo\.|yandex\.[a-z]+\/search|baidu\.com\/s\?|news\.google\.com\/search)/,
    severity: 'warning',
    says: 'leads to a search page, which shows something else every day.',
  },
  {
    address: /^(?:www\.|m\.)?(?:youtube\.com\/(?:watch|shorts|live)|youtu\.be\/)(?!.*[?&#](?:t|start)=)/,
    severity: 'warning',
    says: 'leads to a video without saying who speaks or at what minute.',
  },
  {
    address:
      /^(?:www\.)?(?:tiktok\.com\/|vimeo\.com\/\d|dailymotion\.com\/video|rumble\.com\/v|twitch\.tv\/|bilibili\.com\/video)/,
    severity: 'warning',
    says: 'leads to a video without saying who speaks or at what minute.',
  },
  {
    address:
      /^(?:chat\.openai\.com|chatgpt\.com|claude\.ai|gemini\.google\.com|(?:www\.)?perplexity\.ai|copilot\.microsoft\.com|poe\.com)(?:\/|$)/,
    severity: 'warning',
    says: 'leads to a chat with a machine.',
  },
  {
    address: /^(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|buff\.ly|cutt\.ly|rb\.gy)\//,
    severity: 'information',
    says: 'is shortened: where it leads cannot be seen.',
  },
  {
    address:
      /^(?:www\.|m\.)?(?:facebook\.com|instagram\.com|threads\.net|t\.me|reddit\.com|old\.reddit\.com|quora\.com|pinterest\.[a-z.]+|discord\.(?:gg|com)|4chan\.org|vk\.com)\//,
    severity: 'information',
    says: 'leads to social media, where posts change and go.',
  },
  {
    address: /^(?:[a-z-]+\.)?(?:m\.)?(?:wikipedia\.org|fandom\.com|wikia\.com)\//,
    severity: 'information',
    says: 'leads to a page anybody can edit; its own sources are better.',
  },
];
