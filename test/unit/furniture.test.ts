import assert from 'node:assert/strict';
import { furnitureKind } from '../../server/src/core/article/furniture.ts';

/** Lines that web pages put round articles, by the kind that must be read. */
const furniture: Readonly<Record<string, string>> = {
  'live page notice': `
    Our live coverage has ended
    This live blog is now closed
    Live updates from the court have ended for today
    That’s all from our live coverage today
  `,
  'summary widget': `
    5 min read
    Reading time: 4 minutes
    6-minute read
    4 MIN READ
    Estimated reading time: 3 minutes
    Listen to this article
    Listen to this story
    Listen · 7:12 min
    Listen to the podcast
    Audio: Listen to this article (5 min)
    This article was read by an automated voice
    Hear this story
    Play Video
    Text size
    Font size: A+ A-
  `,
  'related links': `
    Most read
    Most Popular
    Most viewed this week
    Trending now
    MORE ON THIS STORY
    More on this story
    Related articles
    Related Topics
    Recommended for you
    You might also like
    You may also be interested in
    People also read
    Others also read
    Readers also liked
    From the archive
    From our archive
    Editor's picks
    Top stories
    Latest news
    Explore more on these topics
    Explore our coverage
    Recommended stories
    Recommended by Outbrain
    You may like
    Around the Web
    More from our network
    Recommended Stories
  `,
  'newsletter box': `
    Sign up
    Sign up for our newsletter
    Sign up to our morning briefing
    Sign up for The Morning newsletter
    Get our best stories in your inbox
    Get the best of our reporting straight to your inbox every week
    Want more stories like this? Sign up for our newsletter.
    Like what you’re reading? Subscribe today.
    Join our WhatsApp channel
    Join our Telegram channel for instant updates
    Don’t miss our live coverage
    Breaking news alerts
    Download our app
    Download the app for iOS and Android
    Get the app
    Continue in the app
    By clicking “Accept all”, you agree to the storing of cookies on your device.
    Skip past newsletter promotion
    after newsletter promotion
    Subscribe for full access
    Follow our live coverage
    Tap here to subscribe
    Turn on notifications
    Allow notifications
    Set us as your preferred source on Google
    Stay connected
    Stay updated with our WhatsApp channel
    Subscribe to our YouTube channel
    Never miss a story
    Enter your email
    Unsubscribe at any time
    Newsletters
    **[Subscribe](#)**
  `,
  'share bar': `
    Follow us
    Follow us on X @thedailyriver
    Follow @harbournews on Instagram
    Find us on Facebook
    Like us on Facebook
    Rate this article
    Share this
    Share
    Share:
    Share on X
    Share via email
    Copy link
    Link copied!
    Gift this article
    Print this page
    Email this article
    Follow Jane on Twitter @janedoe
    Add us as a preferred source on Google
    Follow us on Google News
    **Share:** [Facebook](#) · [Mail](#)
    Follow us on Facebook Instagram Telegram | 318 shares
  `,
  'comment form': `
    Comments (12)
    12 comments
    Comments are closed.
    Show comments
    Join the discussion
    Leave a Reply
    Your email address will not be published.
    What do you think? Let us know in the comments.
    Have your say in the comments below
  `,
  'page footer': `
    View comments (34)
    Filed under
    Filed Under: Local, Council
    Filed under: Crime
    Tags: floods, rain, bridge
    Tagged: election, runoff
    Topics: Health | Science
    In this article: AAPL, GOOG
    In this story: Leeds, Hull
    Keywords: strike, trains
    Last updated: 3 May 2031 14:05
    Last updated on May 3, 2031 at 2:05 pm
    Updated 2 hours ago
    Published 3 hours ago
    Updated: 10:45 GMT
    First published on 4 May 2031 at 09:00
    Posted on May 4, 2031 by admin
    More from this author
    Was this helpful? Yes No
    © 2031 The Daily River. All rights reserved.
    Copyright 2031 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.
    © Reuters 2031
    All rights reserved
    Video unavailable
    Show caption
    Hide caption
    View gallery
    Save for later
    Toggle navigation
    Search for:
    Have a story? Email newsdesk@example.org
    Do you have a story to share? Get in touch.
    Got a tip? Contact us
    Contact the reporter at jane@example.org
    Email Jane Doe at jane@example.org
    Jane Doe can be reached at jane@example.org.
    About the author
    View all posts by Jane Doe
    View all posts
    Powered by WordPress
    Correction policy
    Report a correction or typo
    Ethics policy
    A A A
    Dark mode
    Translate
    Select language
  `,
  'related link': `
    Also read: Five ways to save water
    ALSO READ | Five ways to save water
    READ ALSO: Five ways to save water
    READ MORE: Five ways to save water
    READ | Five ways to save water
    Don't miss: Five ways to save water
    SEE ALSO: Five ways to save water
    WATCH: Five ways to save water
    WATCH | Five ways to save water
    MORE: Five ways to save water
    Continue reading this article with a subscription
    Click here for more
    Click here to read the full story
    Learn more about our policies
    **Continue reading with a free account** · [Sign up](#signup)
    *Related:* [10 lakes to see before you go](#) · [Newsletter](#) · Report an error
  `,
  'article navigation': `
    Read next
    Up next
    Previous: Storm closes port
    Next: Storm closes port
    ← Previous Post
    Newer Posts
    Older Entries »
  `,
  'subscription wall': `
    Support independent journalism. Donate today.
    Support our journalism
    Become a member
    Log in to comment
    Log in or register
    This article is for subscribers only.
    To read the full story, subscribe.
    Already a subscriber? Log in
    Start your free trial
    Cancel anytime.
    Subscribe from £1 a week
    Try 3 months for $1
    Limited-time offer
    You have reached your limit of free articles.
    This is a premium article
    Unlock this article
    Sign in
    E-edition
    Today's paper
    ➤ If you enjoyed this, buy me a coffee!
  `,
  'appeal for money': `
    Help us keep our news free. Donate now.
    We need your support. Give today.
    Make a contribution
    Contribute
    Your support makes our work possible.
    Thank you for reading. Please consider subscribing.
    Thanks for reading!
  `,
  'note of a syndicator': `
    This story was originally published by The Daily River.
    This article was originally published on The Conversation. Read the original article.
    Republished with permission.
    This story is syndicated from a feed and has not been edited by our staff.
    (This story has not been edited by staff and is auto-generated from a syndicated feed.)
    (Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)
  `,
  'cookie notice': `
    We use cookies
    We use cookies and similar technologies to personalise content.
    Accept All Cookies
    Manage preferences
    Cookie settings
    Privacy Policy | Terms of Use
    We and our 842 partners store and access personal data, like browsing data or unique identifiers, on your device.
    Your consent choices
    GDPR: your data, your choice
    I agree to the terms and conditions
    This blog uses cookies from its hosts to deliver its services. LEARN MORE  OK, GOT IT
  `,
  advertisement: `
    Advertisement
    ADVERTISEMENT
    Article continues below advertisement
    Story continues below
    Ad
    AD
    Advertising
    Sponsored
    Sponsored by Acme
    Paid content
    Promoted
    Skip advertisement
    Report this ad
    Powered by Taboola
    Promoted Stories
    Sponsored Links
    Buy tickets
    Shop now
    As an Amazon Associate we earn from qualifying purchases.
    We may earn a commission from links on this page.
    This page contains affiliate links
    Place an ad
  `,
  'row of buttons and links': `
    Advertisement - scroll to continue
    Advertisement. Scroll to continue reading.
    PIT & QUARRY REVIEW | Issue 41 | Subscribe | Log in
    Menu  Subscribe  Log in
    ← Older post | Home | Newer post →
    Listen (3 min) ▶ 0:00 / 3:12
    Play video 0:00 / 2:14 Your browser does not support the video element.
    ADVERTISEMENT — CONTINUE READING BELOW
    [Back to top](#top) | [Print](javascript:void(0)) | Tags: #health #clinic
    Print. Share. Save.
  `,
  'video player': `
    Video Player is loading.
    Loading ad
    This video can not be played
    To play this video you need to enable JavaScript in your browser.
    Media caption, The mayor speaks
    Image source, Getty Images
    Image caption, The mayor speaks
    View image in fullscreen
    View 5 images
    1 of 12
    Slide 1 of 5
    Slideshow
    Next slide
    This is a carousel. Use Next and Previous buttons to navigate.
    End of carousel
    List of 4 items
    list 1 of 3
    end of list
  `,
  'photo credit': `
    Getty Images
    File photo
    Photo: AP
    (Photo: AP)
    (AP Photo/Jane Doe)
    Photo credit: Jane Doe
    Credit: NASA
    Image: Reuters/John Roe
    AFP via Getty Images
    REUTERS/John Roe
    Picture: PA
    Photograph: John Roe/The Guardian
  `,
  'page navigation': `
    Skip to main content
    Back to top
    Home » News » Local
    You are here: Home > News
    Post navigation
  `,
  'reader poll': `
    Vote now
    Take our survey
    Take the quiz
    Test your knowledge
  `,
};

/** News, headings, datelines and notes that use the same words. */
const news = `
  The council approved the plan on Monday after a short debate.
  Share prices fell sharply
  More rain is expected on Thursday
  More than 100 people were hurt
  Photo finish in the men's race
  Comments by the minister drew criticism
  Next, the jury will hear the police officer.
  Related cases were found in two towns
  Top seeds crash out
  Live music returns to the harbour
  Subscribe to this view and you will be disappointed, he warned
  Follow the money, she said.
  Sign up for the army, the poster said
  Watch makers report record profits
  Read the letter in full below the article? No.
  Advertising revenue fell by a fifth
  Cookies were sold at the fair
  Print media are in crisis
  Weather delays launch
  Sport and politics do not mix
  Contact tracing begins
  Support for the party is falling
  Become a nurse in three years, the ministry promises
  Tags were attached to 40 birds
  Posted to Berlin in 1961, he learned German.
  Filed under seal, the papers name three men.
  Home: Hull 2, Leeds 1
  Results
  Background
  Sources
  Analysis
  Timeline
  What we know
  In brief, the plan failed.
  Close call for ferry
  Search continues for missing climbers
  Play resumed after an hour
  Play was stopped at 3:15
  Poll: Two thirds want a new bridge
  The video shows a man in a red coat.
  Breaking the silence
  Loading of the ship took two days
  Vote now or wait, the speaker asked
  Ad spending rises
  Skip Hansen wins the derby
  Report: Firm hid losses
  Report calls for new dam
  Save the whales, they sang
  Link between smoking and asthma found
  Top 10 films of the year
  Editor resigns after row
  The newsletter was sent to 400 members.
  Password leak hits bank
  Translate this into action, the union demanded
  Help arrives for flooded villages
  Help wanted: nurses for the north
  Live: Parliament votes on budget
  Explained: How the new tax works
  Opinion: The bridge should be free
  Reporting by Ann Lee in Leeds; Editing by Bo Dahl
  Q: What will you do next?
  Next: the semi-final on Sunday against Hull.
  By Ann Lee
  LONDON (Reuters) – The bank said on Monday that profits rose.
  Monday, 4 May 2031
  4 May 2031
  Leeds, England
  Hull City 2, Leeds United 1
  Men | Women | Total
  North 12 | South 14
  Share prices fell on Monday. The bank said more would follow.
  The mayor - a former teacher - spoke.
  It was late. He went home. Nobody spoke.
  April 24, 2026 | Tags: #banking #earnings
  Reuters | LONDON
  Leeds | Monday evening
  By Jane Doe | Photos by John Roe
  Photo: The mayor opens the bridge
  Under the act, that number drops to six.
  Editor’s note: This story was updated to add comments.
  CORRECTION: An earlier version misstated the date.
`;

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('page furniture', () => {
  for (const [kind, text] of Object.entries(furniture)) {
    for (const line of lines(text))
      it(`reads “${line}” as ${kind}`, () => assert.equal(furnitureKind(line)?.name, kind));
  }
  for (const line of lines(news)) it(`leaves “${line}”`, () => assert.equal(furnitureKind(line)?.name, undefined));
});
