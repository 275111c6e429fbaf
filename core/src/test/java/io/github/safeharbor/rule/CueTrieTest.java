package io.github.safeharbor.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueTrieTest {

    @Test
    void oneCueStandsForAllItsSpellings() {
        for (String text :
                List.of("member id", "Member ID", "member_id", "member-id", "MemberIDs", "MEMBER.ID", "memberid")) {
            assertEquals(List.of(text), found(text, "member id"), text);
        }
        for (String text : List.of("member", "member is", "my member,id", "members and ids")) {
            assertEquals(List.of(), found(text, "member id"), text);
        }
    }

    @Test
    void aGluedNumberWordBelongsToTheCue() {
        assertEquals(List.of("chartno"), found("chartno 12", "chart"));
        assertEquals(List.of("chart_number"), found("chart_number 12", "chart"));
        assertEquals(List.of(), found("chartist", "chart"));
    }

    @Test
    void theLongestCueComesFirst() {
        assertEquals(List.of("account number", "account"), found("account number", "account", "account number"));
    }

    @Test
    void marksOfACueMustStand() {
        assertEquals(List.of("s/n"), found("s/n 12", "s/n"));
        assertEquals(List.of("S / N"), found("S / N 12", "s/n"));
        assertEquals(List.of("mr#"), found("mr# 12", "mr#"));
        assertEquals(List.of(), found("mr 12, sn 4", "mr#", "s/n"));
        assertEquals(List.of("driver's id"), found("driver's id", "driver's id"));
        assertEquals(List.of("drivers id"), found("drivers id", "driver's id"));
    }

    @Test
    void lettersBeforeADigitMayBeACue() {
        CueTrie trie = trie("acct");
        List<String> found = new ArrayList<>();
        RuleText text = new RuleText(Text.of("ACCT4471"));
        trie.prefix(text, 0, (cue, first, last) -> found.add(first + "-" + last));
        assertEquals(List.of("0-0"), found);
    }

    private static CueTrie trie(String... cues) {
        CueTrie trie = new CueTrie();
        for (String cue : cues) {
            trie.add(cue, CueTrie.FIGURES, 0);
        }
        trie.freeze();
        return trie;
    }

    private static List<String> found(String text, String... cues) {
        Text source = Text.of(text);
        RuleText ruled = new RuleText(source);
        List<String> found = new ArrayList<>();
        for (int token = 0; token < source.tokenCount(); token++) {
            CueTrie trie = trie(cues);
            CueTrie.Node node = trie.at(source, token);
            if (node != null) {
                trie.report(
                        ruled,
                        node,
                        CueTrie.FIGURES,
                        token,
                        (cue, first, last) -> found.add(text.substring(source.start(first), source.end(last))));
            }
        }
        return found;
    }
}
