package io.github.safeharbor;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownVariants.Variant;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;

/** How a known value must stand in a text to count, the least guarded first. */
enum KnownStanding {
    /** Anyhow. */
    ANYWHERE {
        @Override
        boolean counts(Text source, Span span) {
            return true;
        }
    },
    /** One word: not two in lower case that make it when they are joined, "bright water" for Brightwater. */
    ONE_WORD {
        @Override
        boolean counts(Text source, Span span) {
            boolean blank = false;
            boolean capitals = true;
            int longest = 0;
            int word = span.start();
            for (int i = span.start(); i < span.end(); i++) {
                if (source.charAt(i) == ' ') {
                    blank = true;
                    word = i + 1;
                }
                longest = Math.max(longest, i + 1 - word);
                capitals &= i != word || Character.isUpperCase(source.charAt(i));
            }
            return !blank || capitals || longest == 1;
        }
    },
    /** A name and an initial: "Kathy B", "kathy b", "kathyb"; not "kathy a", where the letter is a word. */
    NAME_AND_INITIAL {
        @Override
        boolean counts(Text source, Span span) {
            return LetterCase.CAPITALIZED.fits(source, span)
                    || isOneToken(source, span) && span.length() >= MIN_GLUED
                    || !isOneToken(source, span) && !endsInWordOfOneLetter(source, span);
        }
    },
    /** Initials that the caller gave as such: in capitals, or in lower case where they cannot be a word. */
    GIVEN_INITIALS {
        @Override
        boolean counts(Text source, Span span) {
            return LetterCase.CAPITALS.fits(source, span) || lowerInitials(source, span);
        }
    },
    /** Initials made of a name: the same, but an abbreviation such as "PT" or "TX" only where a person must stand. */
    INITIALS {
        @Override
        boolean counts(Text source, Span span) {
            if (!LetterCase.CAPITALS.fits(source, span)) {
                return lowerInitials(source, span);
            }
            for (int i = span.start(); i < span.end(); i++) {
                if (source.charAt(i) == '/') {
                    return false; // N/A
                }
            }
            if (!isOneToken(source, span) || PersonPosition.isCued(source, span)) {
                return true;
            }
            long word = hash(source, span);
            boolean noun = ShortWords.contains(word) && PersonPosition.isBarred(source, span); // a JAR file
            return !noun
                    && !ShortWords.isAbbreviation(word)
                    && !(ShortWords.isUnit(word) && PersonPosition.isAbbreviation(source, span));
        }
    },
    /** A word that is ordinary as well: with a capital, or in lower case where a person must stand. */
    ORDINARY_WORD {
        @Override
        boolean counts(Text source, Span span) {
            if (!Character.isUpperCase(source.charAt(span.start())) || isShouted(source, span)) {
                return PersonPosition.isPerson(source, span);
            }
            return !PersonPosition.isOrdinary(source, span);
        }
    },
    /** Another word for a name, and ordinary as well: "Bill" for Will inside a sentence, or where a person must stand. */
    ORDINARY_VARIANT {
        @Override
        boolean counts(Text source, Span span) {
            boolean starts = (source.kind(source.tokenAt(span.start())) & TokenKind.SENTENCE_START) != 0;
            return starts ? PersonPosition.isPerson(source, span) : ORDINARY_WORD.counts(source, span);
        }
    },
    /** The name of an organization that is one word: "Target", "#target", not "target". */
    CAPITAL {
        @Override
        boolean counts(Text source, Span span) {
            return source.isMark(source.tokenAt(span.start()) - 1, '#')
                    || LetterCase.CAPITALIZED.fits(source, new Span(span.start(), span.start() + 1));
        }
    },
    /** A frequent word of two letters: "Ed"; "ed" where a person must stand. */
    SHORT_WORD {
        @Override
        boolean counts(Text source, Span span) {
            return LetterCase.TITLE.fits(source, span) || PersonPosition.isPerson(source, span);
        }
    },
    /** An ordinary name and an initial: "Will S", not "will s". */
    ORDINARY_AND_INITIAL {
        @Override
        boolean counts(Text source, Span span) {
            return LetterCase.CAPITALIZED.fits(source, span);
        }
    },
    /** One letter that the caller gave as a name: "K. called", "client K". */
    LETTER {
        @Override
        boolean counts(Text source, Span span) {
            return LetterCase.INITIAL.fits(source, span)
                    || Character.isUpperCase(source.charAt(span.start())) && PersonPosition.isCued(source, span)
                    || TITLED.counts(source, span);
        }
    },
    /** The initial of a name behind a title or a word for a person: "Mrs B", "client K". */
    TITLED {
        @Override
        boolean counts(Text source, Span span) {
            int token = source.tokenAt(span.start());
            int before = token > 0 && source.isMark(token - 1, '.') ? token - 2 : token - 1;
            return isOneToken(source, span)
                    && before >= 0
                    && (source.kind(token) & (TokenKind.LINE_START | TokenKind.SPACE_BEFORE)) == TokenKind.SPACE_BEFORE
                    && PersonContext.ANNOUNCES.has(source.hash(before))
                    && (Character.isUpperCase(source.charAt(span.start()))
                            || NameWords.TITLE.has(source.token(before)));
        }
    };

    private static final int MIN_GLUED = 5;

    /** Tells whether the value counts by the words beside it. */
    boolean needsContext() {
        return switch (this) {
            case ANYWHERE, ONE_WORD, NAME_AND_INITIAL, ORDINARY_AND_INITIAL -> false;
            default -> true;
        };
    }

    /** Letters that are words or stand for one: "a", "i", "u", "w" for with. */
    private static final String WORDS_OF_ONE_LETTER = "ainruwyx";

    /** Tells whether the value counts where it stands. */
    abstract boolean counts(Text source, Span span);

    /** Returns how an organization's name must stand: one word only with a capital, unless it has a figure. */
    static KnownStanding ofOrganization(String name) {
        return NameGroups.parts(name).size() > 1 || name.chars().anyMatch(Character::isDigit) ? ANYWHERE : CAPITAL;
    }

    /** Returns how a phrase must stand: a town that is an ordinary word ("Reading") only with a capital. */
    static KnownStanding ofPhrase(String phrase, IdentifierCategory category) {
        return category == IdentifierCategory.GEO && OrdinaryWords.contains(WordHash.of(phrase)) ? CAPITAL : ANYWHERE;
    }

    /** Returns how another word for a known value must stand. */
    static KnownStanding of(Variant variant) {
        if (!variant.ordinary()) {
            return ANYWHERE;
        }
        return variant.entry().category() == IdentifierCategory.NAME ? ORDINARY_VARIANT : CAPITAL;
    }

    private static boolean lowerInitials(Text source, Span span) {
        if (!isOneToken(source, span)) {
            return isDotted(source, span) && !ShortWords.isDotted(hash(source, span));
        }
        int token = source.tokenAt(span.start());
        boolean lower = (source.kind(token) & (TokenKind.UPPER | TokenKind.DIGIT | TokenKind.UNDERSCORE)) == 0;
        boolean amount = token > 0 && TokenKind.isNumber(source.kind(token - 1));
        return lower
                && !amount
                && span.equals(source.span(token, token))
                && (!ShortWords.contains(source.hash(token))
                        || PersonPosition.isPerson(source, span)
                        || isAnnounced(source, token));
    }

    private static boolean isAnnounced(Text source, int token) {
        return token > 0
                && (source.kind(token) & TokenKind.LINE_START) == 0
                && PersonContext.ANNOUNCES.has(source.hash(token - 1))
                && !OrdinaryWords.contains(source.hash(token));
    }

    /** "m.o", every letter with its full stop. */
    private static boolean isDotted(Text source, Span span) {
        for (int i = span.start() + 1; i < span.end(); i += 2) {
            if (source.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** In a line of capitals a capital says nothing. */
    private static boolean isShouted(Text source, Span span) {
        int token = source.tokenAt(span.start());
        return isCapitals(source, token) && (isCapitals(source, token - 1) || isCapitals(source, token + 1));
    }

    private static boolean isCapitals(Text source, int token) {
        return token >= 0
                && token < source.tokenCount()
                && (source.kind(token) & (TokenKind.UPPER | TokenKind.LOWER)) == TokenKind.UPPER
                && source.end(token) - source.start(token) > 1;
    }

    private static boolean endsInWordOfOneLetter(Text source, Span span) {
        int last = span.end() - 1;
        boolean initialFirst = !Character.isLetterOrDigit(source.charAt(span.start() + 1));
        char letter = source.charAt(initialFirst ? span.start() : last);
        return WORDS_OF_ONE_LETTER.indexOf(letter) >= 0;
    }

    private static boolean isOneToken(Text source, Span span) {
        return source.tokenAt(span.start()) == source.tokenAt(span.end() - 1);
    }

    private static long hash(Text source, Span span) {
        long hash = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            hash = Character.isLetter(c) ? WordHash.append(hash, Character.toLowerCase(c)) : hash;
        }
        return hash;
    }
}
