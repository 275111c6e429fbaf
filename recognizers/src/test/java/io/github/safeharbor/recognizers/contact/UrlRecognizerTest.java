package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new UrlRecognizer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See {{URL:https://www.quiethill.org/team/wren?x=1#top}}.",
                "({{URL:http://quiethill.org/a_(b)}})",
                "{{URL:hxxps://quiethill[.]org/x}}",
                "{{URL:ftp://files.quiethill.org/a,b.txt}}, thanks",
                "[her page]({{URL:https://quiethill.org/wren}})",
                "{{URL:www.quiethill.org}}!",
                "<{{URL:http://quiethill.vlaanderen}}>",
                "\"{{URL:https://quiethill.org/}}\"",
                "Visit {{URL:http://[2001:db8::7]/x}}",
                "{{URL:HTTP://QUIETHILL.ORG/X}}",
                "{{URL:https://xn--bcher-kva.com/}}",
                "{{URL:https://maps.app.goo.gl/x9Y}}'s pin",
            })
    void findsAddressesWithScheme(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{URL:quiethill.org}}",
                "book at {{URL:quiethill.com/wren}}, please",
                "{{URL:bit.ly/3xYz}}",
                "{{URL:zoom.us/j/9988776655?pwd=a1}}",
                "{{URL:youtu.be/abc}}",
                "{{URL:linktr.ee/quiethill}}",
                "{{URL:quiethill.example/wren}} // fax",
                "{{URL:wren.quiethill.co.uk:8080/x}}",
                "her site, website {{URL:quiethill.care}}",
                "{{URL:mind-body.life}}",
                "{{URL:quiethill.com}}.So we went",
                "{{URL:quiethill.k12.mn.us}}",
                "{{URL:quiethill dot com}}",
                "it's {{URL:quiet-hill dot org slash wren}}",
                "{{URL:QUIETHILL.COM}}",
            })
    void findsBareAddresses(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and.or",
                "e.g.this",
                "Dr.Smith said so.",
                "v2.0 of the form",
                "Jane Roe, Ph.D",
                "at 3 p.m.Then we left",
                "I feel better.So does he",
                "i cant sleep.help me",
                "i am done.so is he",
                "it hurts.it really does.me too",
                "Wren Oday.MD",
                "a pain.in the neck",
                "wren@quiethill.org",
                "wren.oday@quiethill.org",
                "@quiethill.com",
                "the dot com boom",
                "a dot com job",
                "notes.md and script.py",
                "IMG_2041.jpg",
                "F32.1 and 2.5 mg",
                "U.S.in general",
                "St.Louis",
                "i.e.me",
                "3.5.in",
                "12.30.to 1",
                "http is a word, www too",
                "b.i.d. and t.i.d.",
                "Hm...is it",
                "connect the dots",
                "she said no.no is no",
            })
    void leavesGluedSentencesAndAbbreviations(String text) {
        tester.findsNothing(text);
    }
}
