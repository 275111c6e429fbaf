package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognizers.names.model.NameTags;
import io.github.safeharbor.text.TokenKind;
import java.util.List;

/**
 * Finds what the trained tagger takes for a role: offices, deeds and callings in words that no rule foresees.
 *
 * <p>A run needs one token that is a role for more than less, and goes on over likely ones and over names, up to the end of
 * the sentence. "The head coach", "vice principal" tell nobody where neither a name nor a superlative nor a deed is with them.
 */
final class TaggedRoles {
    private static final float SURE = 0.5f;
    private static final float LIKELY = 0.4f;
    private static final float NAMED = 0.2f;

    /** So many words tell a deed. */
    private static final int DEED = 5;

    private static final int REACH = 6;

    /** More words than any role has. */
    private static final int LONGEST = 24;

    private final RoleText text;
    private final NameTags tags;

    TaggedRoles(RoleText text) {
        this.text = text;
        tags = NameTags.of(text.source);
    }

    void find(List<Finding> findings) {
        int end;
        int read = 0; // behind the last run
        for (int i = 0; i < text.count; i = end) {
            end = i + 1;
            if (tags.role(i) < SURE) {
                continue;
            }
            int first = i;
            while (first > read && tags.role(first - 1) >= LIKELY && !text.sentenceStart(first)) {
                first--;
            }
            while (!text.sentenceStart(end) && tags.role(end) + tags.any(end) >= LIKELY && !isLabel(end)) {
                end++;
            }
            read = end;
            first = whose(first);
            int last = end - 1;
            while (last > first && !text.word(last)) {
                last--;
            }
            while (first < last && (!text.isInPhrase(first) || text.isAny(first, RoleWord.ARTICLE, RoleWord.COPULA))) {
                first++;
            }
            if (last - first < LONGEST && tells(first, last)) {
                findings.add(text.finding(first, last, "tagged.role"));
            }
        }
    }

    /** "{@code the only one who} outlived the fire": the person goes with the deed. */
    private int whose(int first) {
        if (!text.is(first - 1, RoleWord.RELATIVE)) {
            return first;
        }
        int i = first - 1;
        while (i > first - REACH && text.isPhrase(i - 1) && !text.is(i - 1, RoleWord.ARTICLE)) {
            i--;
        }
        return text.is(i - 1, RoleWord.ARTICLE) ? i : first - 1;
    }

    private boolean tells(int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean named = tags.any(i) >= NAMED || i > first && text.capital(i);
            if (named || text.isAny(i, RoleWord.SUPERLATIVE, RoleWord.RELATIVE) || text.is(i, RoleWord.WON)) {
                return last > first;
            }
        }
        return last - first >= DEED - 1;
    }

    private boolean isLabel(int token) {
        return (text.source.kind(token) & TokenKind.LABEL) != 0;
    }
}
