const lines = (list: string): ReadonlySet<string> =>
	new Set(
		list
			.split('\n')
			.map((line) => line.trim())
			.filter(Boolean),
	);

/** Lines that the page puts around the copy; folded, without marks at either end. */
export const FURNITURE: ReadonlySet<string> = lines(`
advertisement
advertising
ad
ads
sponsored
sponsored content
promoted
skip to content
skip to main content
skip to navigation
share
share this
share this article
share this story
share on facebook
share on twitter
share on x
share via email
tweet
facebook
twitter
whatsapp
telegram
linkedin
email
print
copy link
comments
comment
leave a comment
no comments
read more
read also
read next
continue reading
continue reading the main story
more
see also
watch
watch live
listen
live
menu
search
home
close
sign in
log in
login
subscribe
subscribe now
subscribe to our newsletter
newsletter
sign up
sign up for our newsletter
follow
follow us
follow us on google news
follow: google news icon
google news
most popular
most read
popular
trending
trending now
latest
latest news
breaking news
top stories
related
related articles
related stories
related topics
related news
recommended
recommended for you
you may also like
you might also like
more on this story
more from this section
more stories
editors' picks
editor's picks
all rights reserved
terms of use
privacy policy
cookie policy
accept all cookies
accept cookies
we use cookies
contact us
about us
source site
original source
view original
tags
topics
loading
back to top
story continues below
story continues below advertisement
this article was originally published
getty images
reuters
1 min read
2 min read
3 min read
4 min read
5 min read
`);

/** Lines with which the foot of a page begins: nothing short behind them is copy. Matched against a folded line. */
export const FOOT: RegExp =
	/^(?:share this (?:article|story|post)|most (?:popular|read)|related (?:articles|stories|posts|news|topics)|source site|you (?:may|might) also like|recommended for you|more (?:on this story|from this section|stories)|read (?:more|also|next)[ :|]|tags? ?:|(?:©|copyright\b|\(c\)).{0,120}|all rights reserved.{0,80}|follow us\b.{0,80}|subscribe (?:to|now)\b.{0,80}|sign up (?:for|to)\b.{0,80}|click here\b.{0,80}|download (?:our|the) app\b.{0,80}|\d{1,4} (?:comments?|shares?|views?|min(?:ute)? read)|[\w-]{3,40}(?: [\w-]{1,20}){0,3}\.(?:jpe?g|png|gif|webp))$/;

/** Labels before a link to another story: the line is furniture. */
export const LINK_LABELS: ReadonlySet<string> = lines(`
sight
see
see also
read
read also
read more
also read
watch
watch also
related
related story
listen
follow
more
look
in pictures
don't miss
don’t miss
you may also like
video
gallery
share
tags
topics
`);

/** Labels that a desk's template puts before copy, and what follows them. */
export const LABELS: ReadonlyMap<string, 'origin' | 'quotation' | 'copy'> = new Map([
	['source', 'origin'],
	['sources', 'origin'],
	['via', 'origin'],
	['quote', 'quotation'],
	['quotes', 'quotation'],
	['direct quote', 'quotation'],
	['details', 'copy'],
	['background', 'copy'],
	['previously', 'copy'],
	['context', 'copy'],
	['reminder', 'copy'],
	['note', 'copy'],
	['update', 'copy'],
	['updated', 'copy'],
	['why it matters', 'copy'],
	['what we know', 'copy'],
	["what's next", 'copy'],
	['what’s next', 'copy'],
]);

/** Agencies that stand in brackets in a dateline. */
export const DATELINE_AGENCIES: RegExp =
	/\b(?:AP|AFP|Reuters|UPI|TASS|dpa|ANSA|EFE|Xinhua|PTI|ANI|IANS|CNN|BBC|Interfax|Ukrinform|BelTA|Anadolu)\b/i;
