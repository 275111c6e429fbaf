package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialHandleRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new SocialHandleRecognizer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "find her, {{OTHER:@wren_88}}.",
                "{{OTHER:@wren.oday}}, thanks",
                "im {{OTHER:u/quiet_otter}} on here",
                "IG: {{OTHER:wren.fit}}",
                "insta: {{OTHER:wrenfit}}",
                "on tiktok as {{OTHER:wren.88}}",
                "Her username is {{OTHER:lunamoth}}",
                "username: {{OTHER:lunamoth}}",
                "gamertag = {{OTHER:LunaMoth}}",
                "handle on our server is {{OTHER:luna_moth}}",
                "discord {{OTHER:Wren#4471}}",
                "{{OTHER:@wren@social.example}}",
                "snap: {{OTHER:wrenny_}}",
                "the review by \"{{OTHER:grumpy_otter}}\"",
                "his screen name was \"{{OTHER:OtterDad}}\"",
                "fb/insta {{OTHER:wren_oday}}",
                "twitch user {{OTHER:otter4u}}",
                "posts as {{OTHER:otter4u}}",
                "telegram {{OTHER:@otterdad}}",
            })
    void findsHandles(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@5pm",
                "meet @ 5",
                "@ $150 a session",
                "@home with the kids",
                "@everyone please trim",
                "@2:30",
                "@10am or @noon",
                "wren@clinic.org",
                "@Wren Oday are you in?",
                "Instagram is full of it",
                "Facebook: great for nobody",
                "She deleted Facebook and TikTok.",
                "instagram makes her sad",
                "the handle is broken",
                "I can't handle 2 more",
                "handle with care",
                "username: required",
                "user is asleep",
                "substance users 18-25",
                "posted 3x this week",
                "logged 2 hours",
                "u/s of the pelvis",
                "r/therapists is kind",
                "apt#1204",
                "case #4471",
                "MRN#4471",
                "screen time 4h",
                "x: 5, y: 6",
                "the DASS21 and the \"PHQ9\"",
                "{\"employee_id\": 5}",
                "snap out of it",
                "discord in the family since 2019",
                "YouTube for 5 hours",
                "her steam ran out at 40",
                "twitter, tiktok, snap",
                "10 @ 50 mg",
                "zoom at 4pm",
                "slack 5 days",
            })
    void leavesTheRest(String text) {
        tester.findsNothing(text);
    }

    @Test
    void findsWordsJoinedByUnderscores() {
        tester.finds("he is {{OTHER:moon_over_hay}} on here");
        tester.findsNothing("the field is first_name: empty");
    }

    @Test
    void findsNamesOnMessengersAndBehindVerbsOfPlatforms() {
        tester.finds("He is on Signal as {{OTHER:tamsin_vole.31}} most days");
        tester.finds("she snaps as {{OTHER:misty.loon.07}} at night");
        tester.findsNothing("see this signal as important, he plays as forward 3x");
        tester.findsNothing("the signal is T1-weighted");
    }

    @Test
    void findsAnyWordBetweenItsVerbAndThePlatform() {
        tester.finds("posts as {{OTHER:heronwatcher}} on Reddit");
        tester.findsNothing("posts as anonymous on Reddit");
    }

    @Test
    void findsAQuotedNameBeforeThePlatform() {
        tester.finds("she is \"{{OTHER:velvet.moth}}\" on Tumblr");
        tester.findsNothing("45min on Peloton, Zoom 45min");
    }

    @Test
    void findsTheNameOnALeaderboard() {
        tester.finds("Peloton leaderboard name: {{OTHER:SpinSister44}}");
        tester.finds("her Duolingo name is {{OTHER:owlish_ines}}");
    }

    @Test
    void findsATagBehindTheWordHandle() {
        tester.finds("he follows her rowing handle, #{{OTHER:PaceCakeRuns}}, daily");
        tester.findsNothing("the door handle, #4 on the list");
    }
}
