package io.github.safeharbor.referral;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a tree of letters: what is written with the letters up to here, and which letters go on. */
final class Trie<V> {
    private String letters = "";
    private List<Trie<V>> places = List.of();
    private @Nullable V value;

    /** Returns what stands for the letters up to here, or null. */
    @Nullable
    V value() {
        return value;
    }

    void set(V value) {
        this.value = value;
    }

    /** Returns the place behind the letter, or null if nothing goes on with it. */
    @Nullable
    Trie<V> next(char letter) {
        int index = letters.indexOf(letter);
        return index < 0 ? null : places.get(index);
    }

    /** Returns the place behind the letters, or null if nothing goes on with them. */
    @Nullable
    Trie<V> next(String letters) {
        return next(letters, letters.length());
    }

    /** Returns the place behind the first {@code length} letters, or null if nothing goes on with them. */
    @Nullable
    Trie<V> next(String letters, int length) {
        Trie<V> place = this;
        for (int i = 0; i < length && place != null; i++) {
            place = place.next(letters.charAt(i));
        }
        return place;
    }

    /** Returns the place behind the letters, made if nothing went on with them. */
    Trie<V> grow(String letters) {
        Trie<V> place = this;
        for (int i = 0; i < letters.length(); i++) {
            Trie<V> next = place.next(letters.charAt(i));
            place = next != null ? next : place.add(letters.charAt(i));
        }
        return place;
    }

    private Trie<V> add(char letter) {
        Trie<V> next = new Trie<>();
        List<Trie<V>> more = new ArrayList<>(places.size() + 1);
        more.addAll(places);
        more.add(next);
        places = more;
        letters += letter;
        return next;
    }
}
